/**
 * Who the résumé is of and how they can be reached: name, e-mail, telephone, addresses on the web, place.
 * @module
 */
import { namesRole } from './head-words.ts';
import { stripMarkup } from './lines.ts';
import { isPlace } from './places.ts';
import { nameSection } from './section-names.ts';
import type { ResumeContact, ResumeLine, ResumeSection } from './types.ts';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const LINK =
	/(?<![\p{L}\p{N}@._-])(?:https?:\/\/[^\s|,;()<>[\]]{3,300}|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?\.){1,4}\p{Ll}{2,12}(?:\/[^\s|,;()<>[\]•·]{0,200})?)(?![\p{L}\p{N}@])/gu;
/** What looks like an address and is a file, a library or a degree. */
const NO_LINK = /(?:^|\.)(?:js|ts|py|pdf|docx?|md|json|net|sc|a|tech)$/i;
const PHONE = /(?<![\p{L}\p{N}/_.-])(?:\+|\(\+?|00)?\d[\d\s()./‐-―-]{5,20}\d(?![\p{L}\p{N}])/gu;
const YEARS = /^\(?(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d/;
const LABEL = /^(?:location|address|based in|lives in|wohnort|anschrift|adresse|ort|city)\s*:\s*/i;
const ANY_LABEL = /^(?:e-?mail|phone|tel(?:efon|ephone)?|mobile?|mobil|handy|web(?:site)?|linkedin|github|portfolio|name)\s*[:.]?\s*$/i;
const NO_NAME = /(?:curriculum|vitae|r[ée]sum[ée]|lebenslauf|profile|bewerbung|contact|page)(?![\p{L}])|\d|[@/|:]/iu;
const SEPARATOR = /\s*[|•·∙⋅◦●○■□▪◆◇♦⬥❖★✦\t;\n]\s*|\s\/\s|\s{3,}|\s,\s|\s[–—]\s/;
/** "📍 Austin, TX", "Lisbon, Portugal (Home)". */
const BEFORE_PART = /^(?:[\s,.(:/–-]|\p{Extended_Pictographic}|\ufe0f)+/u;
const BEHIND_PART = /\s\((?:home|work|private|current)\)$/i;
const LOOSE_ENDS = new Set(' ,(:/–-');
/** "Delhi, India Email me". */
const PLACE_FIRST = /^\p{Lu}[\p{L}.'’ -]{1,30},\s\p{Lu}\p{L}{1,20}(?=[\s-])/u;
/** Parts of names in small letters. */
const PARTICLES = new Set('van der den de von zu zur und da dos das do del della di du la le bin ibn al el y e of'.split(' '));
const MAX_NAME_CHARS = 60;
const MAX_NAME_WORDS = 6;
const MAX_PLACE_CHARS = 60;
/** Without a contact section these many lines at the top are looked at. */
const TOP_LINES = 8;
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

/** Reads the contact off its sections, or off the top of the résumé where it has none. What isn't there is `null`. Linear. */
export function readContact(lines: readonly ResumeLine[], sections: readonly ResumeSection[]): ResumeContact {
	const own = sections.filter(({ kind }) => kind === 'contact').flatMap((section) => section.lines.map((at) => stripMarkup((lines[at] as ResumeLine).text)));
	const top = lines.slice(0, TOP_LINES).map(({ text }) => stripMarkup(text));
	const texts = joinWrapped(own.length > 0 ? own : top);
	const reach = [...new Set([...texts, ...top])].map(readReach);
	const name = readName(sections[0]?.kind === 'contact' ? [...texts, ...top] : [...top, ...own]);
	return {
		name: name && tidyName(name),
		email: reach.map(({ email }) => email).find(Boolean) ?? null,
		phone: reach.map(({ phone }) => phone).find(Boolean) ?? null,
		links: [...new Set(reach.flatMap(({ links }) => links))],
		location: readLocation(reach.slice(0, texts.length), name),
	};
}

/** A line that ends in a comma goes on in the next. */
function joinWrapped(texts: readonly string[]): string[] {
	const joined: string[] = [];
	for (const text of texts) {
		const last = joined.at(-1);
		if (last?.endsWith(',')) joined[joined.length - 1] = `${last} ${text}`;
		else joined.push(text);
	}
	return joined;
}

interface Reach {
	readonly email: string | null;
	readonly phone: string | null;
	readonly links: readonly string[];
	/** What is left of the line, part by part. */
	readonly rest: readonly string[];
	/** Whether anything was found in it. */
	readonly found: boolean;
}

function readReach(text: string): Reach {
	const email = EMAIL.exec(text)?.[0] ?? null;
	let left = email ? text.replace(email, ' | ') : text;
	const links: string[] = [];
	left = left.replace(LINK, (link) => {
		if (NO_LINK.test(link) && !link.includes('/')) return link;
		links.push(link.replace(/[.,)]+$/, ''));
		return ' | ';
	});
	let phone: string | null = null;
	left = left.replace(PHONE, (number) => {
		const digits = number.replace(/\D/g, '').length;
		if (phone !== null || digits < MIN_DIGITS || digits > MAX_DIGITS || YEARS.test(number)) return number;
		phone = number.trim();
		return ' | ';
	});
	const rest = left.split(SEPARATOR).map((part) => trimPart(part));
	return { email, phone, links, rest: rest.filter((part) => part !== '' && !ANY_LABEL.test(part)), found: email !== null || phone !== null || links.length > 0 };
}

/** Takes off what parts are parted by. From behind letter by letter: a pattern would look at each of many signs anew. */
function trimPart(part: string): string {
	const rest = part.replace(BEFORE_PART, '').trimEnd();
	let end = rest.length;
	while (LOOSE_ENDS.has(rest[end - 1] ?? '')) end--;
	return rest.slice(0, end).replace(BEHIND_PART, '');
}

/** The first line that could be a name; degrees and the role behind it are left away. */
function readName(texts: readonly string[]): string | null {
	for (const text of texts) {
		const [first = ''] = text.split(SEPARATOR);
		const name = first
			.replace(/^(?:full |first and last |candidate )?name\s*:\s*/i, '')
			.replace(/,\s.*$/, '')
			.trim();
		if (name.length > MAX_NAME_CHARS || NO_NAME.test(name) || !/^\p{L}/u.test(name)) continue;
		const words = name.split(/\s+/);
		if (words.length > MAX_NAME_WORDS || isPlace(name) || namesRole(name) || nameSection(name)) continue;
		if (words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLES.has(word)) && !/\p{Ll}{3}\.$/u.test(name)) return name;
	}
	return null;
}

/** "JOHN DOE" → "John Doe": capitals are a matter of layout. */
function tidyName(name: string): string {
	if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
	return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}|(?<=\p{L}['’-])\p{L}(?=\p{L})/gu, (letter) => letter.toUpperCase());
}

/** A place that says so, or looks like one; else a capitalised word or two beside address or number. */
function readLocation(reach: readonly Reach[], name: string | null): string | null {
	const parts = reach.flatMap(({ rest, found }, at) => rest.map((part) => ({ part, beside: found, near: at > 1 })));
	const labelled = parts.find(({ part }) => LABEL.test(part));
	if (labelled) return labelled.part.replace(LABEL, '').trim() || null;
	const likely = parts.find(({ part }) => isPlace(part.replace(/^\d{4,6}\s/, '')));
	if (likely) return likely.part;
	for (const { part } of parts) {
		const begins = PLACE_FIRST.exec(part)?.[0];
		if (begins && isPlace(begins)) return begins;
	}
	const guess = parts.filter(({ part }) => part !== name && part.length <= MAX_PLACE_CHARS && !namesRole(part));
	const pair = guess.find(({ part }) => /^\p{Lu}[\p{L}.'’ -]{1,30},\s\p{Lu}[\p{L}.'’ -]{1,30}$/u.test(part));
	const beside = guess.find(({ part, beside: sure }) => sure && /^(?:\d{4,6}\s)?\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,2}$/u.test(part));
	const alone = guess.find(({ part, near }) => near && /^(?:\d{4,6}\s)?\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30})?$/u.test(part));
	return (pair ?? beside ?? alone)?.part ?? null;
}
