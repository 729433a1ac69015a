/**
 * The head of an entry: which lines it may consist of, and what they say (title, organisation).
 * @module
 */
import type { Period } from './dates.ts';
import { readLabel } from './head-labels.ts';
import { isCompanySuffix, isNoise, namesCompany, namesDegree, namesRole, namesSchool } from './head-words.ts';
import { stripMarkup } from './lines.ts';
import { isPlace, stripPlace } from './places.ts';
import type { ResumeSectionKind } from './types.ts';

const MAX_HEAD_CHARS = 120;
const MAX_HEAD_WORDS = 16;
const MAX_SINGLE_DATE_CHARS = 90;
const PLACE_IN_BRACKETS = /\s*\(([^()]{2,60})\)/g;
const CITY_AND_COUNTRY = /^\p{Lu}[\p{L} .'’-]+,\s\p{Lu}[\p{L} .'’-]+$/u;
const MAX_SMALL_SHARE = 0.3;
/** A Markdown heading may be of any length; this much of it is read for title and organisation. */
const MAX_READ_CHARS = 300;
/** Said of a date, and nothing else. */
const AHEAD_OF_DATE = /(?:expected|anticipated|graduat(?:ed|ing|ion)(?: date)?|completed|completion|awarded|conferred|class of|due)[\s:,]*$/i;
const COMPANY_POINT = /(?:^|[\s,.])(?:inc|ltd|co|corp|llc|e\.\s?v|pvt|b\.v|s\.?l|s\.?a|s\.\s?r\.\s?o|s\.?r\.?l|bros|jr|sr)\.$/iu;

/** Whether a line without glyph could name a job, project or degree: short, no sentence, not the rest of a wrapped one. */
export function looksLikeHead(text: string): boolean {
	if (text.length > MAX_HEAD_CHARS || /^[*_]*(?!\p{Ll}+\p{Lu})\p{Ll}/u.test(text)) return false;
	if (/[.;,]$/.test(text) && !COMPANY_POINT.test(text) && !isAllNames(text)) return false;
	return text.split(/\s+/).length <= MAX_HEAD_WORDS;
}

/** "Microsoft - Manchester, UK.": capitalised words alone make no sentence. */
function isAllNames(text: string): boolean {
	const words = text.replace(/\.$/, '').split(/[\s,/-]+/);
	return text.endsWith('.') && words.length > 1 && words.every((word) => !/^\p{Ll}/u.test(word));
}

/** "2019 – 2021 Data Analyst, University of Hull, Leeds.": hardly a small word in it. */
function isMostlyNames(text: string): boolean {
	const words = text.trim().split(/[\s,]+/);
	return words.filter((word) => /^\p{Ll}/u.test(word)).length <= MAX_SMALL_SHARE * words.length;
}

/** Whether a period found in a line dates an entry rather than being told about in a sentence. */
export function datesHead(text: string, period: Period, kind: ResumeSectionKind): boolean {
	const rest = text.length - (period.end - period.start);
	const before = text.slice(0, period.start).replace(AHEAD_OF_DATE, '');
	const after = text.slice(period.end);
	const atEdge = !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
	if (period.isRange)
		return rest <= MAX_HEAD_CHARS && (atEdge || rest <= MAX_SINGLE_DATE_CHARS) && !(rest > 40 && /[\p{L}\p{N}]\.$/u.test(text.trimEnd()) && !isMostlyNames(after));
	const inCell = /(?:^|\t)\s*$/.test(before) && /^\s*(?:\t|$)/.test(after);
	if (rest > MAX_SINGLE_DATE_CHARS || !(atEdge || inCell)) return false;
	if (kind === 'education' || kind === 'projects') return true;
	const month = period.to !== null && period.to !== 'present' && period.to.month > 0;
	// A year alone dates a job where it stands apart: in a cell of its own, or before a point and a place.
	const apart = inCell || (/^[\s*_]*$/.test(before) && /^\s*[·•|]/.test(after));
	return month || apart || /\($/.test(before) || rest <= 2;
}

export interface Head {
	readonly title: string | null;
	readonly organisation: string | null;
	/** Whether words, not the order alone, told which is which, and which came first. */
	readonly order: 'title-first' | 'organisation-first' | null;
}

type Order = 'title-first' | 'organisation-first';
type Kinds = { readonly isTitle: (part: string) => boolean; readonly isOrganisation: (part: string) => boolean };

const STUDIES: Kinds = { isTitle: namesDegree, isOrganisation: namesSchool };
const WORK: Kinds = { isTitle: namesRole, isOrganisation: (part) => namesSchool(part) || namesCompany(part) };
/** A project is called by its name; a role in it comes after. */
const PROJECT: Kinds = { isTitle: () => false, isOrganisation: () => false };
/** From the surest to the least sure; a finer one is used only where those before left a single part. */
const SEPARATORS = [/\s*[|·•‖]\s*|\t+|\s{3,}|\s@\s/, /\s{1,2}[–—]\s{1,2}|\s-{1,2}\s/];
const AT = /\s(?:at|bei)\s(?=\p{Lu})/u;

/**
 * Reads title and organisation off an entry's head lines, dates already cut out. Where words don't tell them apart, their order does:
 * `usual` is that of the section's other entries. Further parts (a place, a team) stay in the lines alone.
 */
export function readHead(texts: readonly string[], kind: ResumeSectionKind, usual: Order = 'title-first'): Head {
	const kinds = kind === 'education' ? STUDIES : kind === 'projects' ? PROJECT : WORK;
	const parts = splitHead(
		texts.map((text) => stripMarkup(text.slice(0, MAX_READ_CHARS))),
		kinds,
	);
	if (parts.length === 0) return { title: null, organisation: null, order: null };
	const named = parts.map(readLabel).find((label) => label?.kind === 'organisation')?.words ?? null;
	const open = parts.filter((part) => readLabel(part)?.kind !== 'organisation');
	const titled = open.findIndex((part) => readLabel(part)?.kind === 'title');
	const at = titled !== -1 ? titled : open.length > 0 ? findTitle(open, kinds, kind, usual) : -1;
	const others = open.filter((part, index) => index !== at && !(kind === 'projects' && (namesRole(part) || listsTools(part))));
	const organisation = named ?? others.find(kinds.isOrganisation) ?? others[0] ?? null;
	const title = (titled !== -1 ? readLabel(open[titled] as string)?.words : open[at]) ?? null;
	const sure = title !== null && organisation !== null && kinds.isTitle(title) !== kinds.isTitle(organisation);
	const first = parts[0] === open[at];
	return { title, organisation, order: sure ? (first ? 'title-first' : 'organisation-first') : null };
}

/** "Next.js, Prisma": what a project was made with, not for whom. */
function listsTools(part: string): boolean {
	return /,\s/.test(part) || /\p{L}[.+#]\p{Ll}|\+\+|#$/u.test(part);
}

/** Index of the part that is the title, -1 where there is none. */
function findTitle(parts: readonly string[], { isTitle, isOrganisation }: Kinds, kind: ResumeSectionKind, usual: Order): number {
	const known = parts.findIndex((part) => isTitle(part) && !(isOrganisation(part) && parts.some((other) => other !== part && isTitle(other) && !isOrganisation(other))));
	if (known !== -1) return known;
	// A school without a degree has no title, unless a subject stands beside it; a company without a known role is followed by an unknown one.
	if (isOrganisation(parts[0] as string)) return parts.length === 1 ? -1 : 1;
	if (parts.length === 1 || kind === 'projects') return 0;
	if (isOrganisation(parts[1] as string)) return 0;
	return usual === 'title-first' ? 0 : 1;
}

/** Cuts a period out of its line. */
export function cutOut(text: string, period: Period | null): string {
	return period ? `${text.slice(0, period.start)}\t${text.slice(period.end)}` : text;
}

/** The parts of a head that could be title or organisation, places left out. */
function splitHead(texts: readonly string[], kinds: Kinds): string[] {
	let parts = tidy(texts.map((text) => text.replace(PLACE_IN_BRACKETS, (whole, inside: string) => (isPlace(inside) || CITY_AND_COUNTRY.test(inside) ? '' : whole))));
	parts = parts.flatMap((part) => splitAtAt(part, kinds));
	for (const separator of SEPARATORS) {
		const finer = dropPlaces(tidy(parts.flatMap((part) => part.split(separator))));
		const company = !parts.some(kinds.isOrganisation) && finer.some(kinds.isOrganisation);
		// A team stands behind a short dash, the employer behind a long one.
		const long = parts[0]?.includes(' — ') && kinds.isTitle(parts[0]);
		if (separator === SEPARATORS[0] || dropPlaces(parts).length < 2 || company || long) parts = finer;
	}
	const whole = dropPlaces(parts);
	if (whole.length === 1) return splitAtCommas(stripPlace(whole[0] as string, 2), kinds);
	return whole.map((part) => stripPlace(part)).map((part) => (kinds.isTitle(part) ? part : dropCity(part, kinds)));
}

/** "Data Analyst at Acme" is two things; "University of Texas at Dallas" is one. */
function splitAtAt(part: string, { isTitle, isOrganisation }: Kinds): string[] {
	const found = AT.exec(part);
	if (!found) return [part];
	const left = part.slice(0, found.index);
	const right = part.slice(found.index + found[0].length);
	return (isTitle(left) || isOrganisation(right)) && (!isOrganisation(left) || (isTitle(left) && isOrganisation(right))) ? [left, right] : [part];
}

/** "Senior Engineer, Acme": commas part title and organisation where nothing else does. */
function splitAtCommas(text: string, { isTitle, isOrganisation }: Kinds): string[] {
	const parts: string[] = [];
	for (const part of text.split(/,\s+/)) {
		const before = parts.at(-1);
		if (before !== undefined && (isCompanySuffix(part) || (/\s&\s/.test(part) && parts.length > 1))) parts[parts.length - 1] = `${before}, ${part}`;
		else parts.push(part);
	}
	if (parts.length < 3) return tidy(parts);
	// "Manager, Taxation, Acme Ltd": what stands between a role and a company belongs to the role.
	const company = parts.findIndex((part, at) => at > 0 && isOrganisation(part));
	if (company > 1 && isTitle(parts[0] as string)) return tidy([parts.slice(0, company).join(', '), ...parts.slice(company)]);
	return tidy(parts);
}

/** "Blaufink, Köln" → "Blaufink"; "Finch & Co" and "Acme, Inc." keep their commas. */
function dropCity(part: string, { isOrganisation }: Kinds): string {
	const comma = part.lastIndexOf(', ');
	if (comma === -1) return part;
	const last = part.slice(comma + 2);
	const city = /^\p{Lu}[\p{L}.'’-]{1,25}(?:\s\p{Lu}[\p{L}.'’-]{1,25}){0,2}$/u.test(last) && !isCompanySuffix(last) && !isOrganisation(last);
	return city ? part.slice(0, comma) : part;
}

/** Places and noise are left out where something else is left. */
function dropPlaces(parts: readonly string[]): string[] {
	const rest = parts.filter((part) => !isNoise(part));
	const named = rest.filter((part) => !isPlace(part));
	return named.length > 0 ? named : rest;
}

function tidy(parts: readonly string[]): string[] {
	return parts
		.map((part) =>
			part
				.replace(/^[\s,;:()[\]–—|-]+|[\s,;:([–—|-]+$|(?<!\([^()]{0,80})[)\]]+$/g, '')
				.replace(/(?<=\p{L}{3})\.$/u, (point, _at: number, whole: string) => (COMPANY_POINT.test(whole) ? point : '')),
		)
		.filter((part) => /[\p{L}\p{N}]/u.test(part));
}
