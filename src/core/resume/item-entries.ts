/**
 * Entries of one line each: certificates, publications, awards, languages.
 * @module
 */
import { findPeriod } from './dates.ts';
import type { EntryRun } from './entries.ts';
import { cutOut } from './heads.ts';
import { type RawLine, stripMarkup } from './lines.ts';
import type { SectionRun } from './sections.ts';
import type { ResumeEntry, ResumeSectionKind } from './types.ts';

const WITH_ITEMS: ReadonlySet<ResumeSectionKind> = new Set(['certifications', 'publications', 'awards', 'languages']);
const QUOTED = /["“„«]([^"“”„«»]{3,300})["”“»]/u;
const PARTS = /\s*[|·•‖]\s*|\t+|\s{3,}/;
const ISSUER = /,\s(?=[^,]{2,60}$)|\s(?:by|from|von)\s(?=\p{Lu}[^,]{1,60}$)/u;
const LANGUAGE = /^(\p{L}[\p{L} ]{1,30}?)\s*(?:[:(|\t·•,]|\s[-–—]\s|\s{2,}|$)/u;
/** "English, German, French" in one line are none of them an entry. */
const MANY = /[,;|·•]\s*\p{Lu}/u;
const MAX_ITEM_CHARS = 400;

/** One entry for each line that begins one; a wrapped line, or one of a date alone, goes with the line above. Linear. */
export function findItems(lines: readonly RawLine[], section: SectionRun): EntryRun[] {
	if (!WITH_ITEMS.has(section.kind)) return [];
	const groups: number[][] = [];
	const own = lines.slice(section.first, section.last + 1);
	const bulleted = own.some(({ bullet }) => bullet !== null);
	const spaced = own.slice(1).some(({ blankBefore }) => blankBefore) && own.slice(1).some(({ blankBefore }) => !blankBefore);
	for (let at = section.first; at <= section.last; at++) {
		const line = lines[at] as RawLine;
		const wraps = bulleted ? line.bullet === null && (groups.length > 0 || !own[1]?.bullet) : spaced ? !line.blankBefore : /^\p{Ll}/u.test(line.text);
		const current = groups.at(-1);
		if (current && (wraps || isDateAlone(line.text))) current.push(at);
		else groups.push([at]);
	}
	return groups.flatMap((group) => {
		const entry = readItem(group, lines, section.kind);
		return entry ? [{ entry, head: [] }] : [];
	});
}

function isDateAlone(text: string): boolean {
	const period = findPeriod(text);
	return period !== null && !/[\p{L}\p{N}]/u.test(cutOut(text, period));
}

function readItem(group: readonly number[], lines: readonly RawLine[], kind: ResumeSectionKind): ResumeEntry | null {
	const text = stripMarkup(joinItem(group.map((at) => lines[at] as RawLine)).slice(0, MAX_ITEM_CHARS));
	if (kind === 'languages') {
		const name = MANY.test(text) ? null : LANGUAGE.exec(text)?.[1];
		return name ? { title: name, organisation: null, from: null, to: null, lines: group } : null;
	}
	const period = findPeriod(text);
	const parts = cutOut(text, period)
		.split(PARTS)
		.map((part) =>
			part
				.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/g, '')
				.replace(/\(\s*\)/g, '')
				.trim(),
		)
		.filter((part) => /[\p{L}\p{N}]/u.test(part));
	const [first, second = null] = parts;
	if (first === undefined) return null;
	const { title, organisation } = kind === 'publications' ? splitVenue(first, second) : splitIssuer(first, second);
	return { title, organisation, from: period?.from ?? null, to: period?.to ?? null, lines: group };
}

/** 'Poe, A. "On rain", Proceedings of RainConf' */
function splitVenue(first: string, second: string | null): { title: string; organisation: string | null } {
	const quoted = QUOTED.exec(first);
	if (!quoted) return { title: first, organisation: second };
	const rest = first.slice(quoted.index + quoted[0].length).replace(/^[\s,.:;–—-]+(?:in:?\s)?|[\s,.;]+$/gi, '');
	return { title: (quoted[1] as string).replace(/[,.]$/, ''), organisation: second ?? (rest === '' ? null : rest) };
}

/** A wrapped line goes on in the next; without bullets each line says something of its own. */
function joinItem(own: readonly RawLine[]): string {
	return own.map(({ text }) => text).join(own[0]?.bullet ? ' ' : '\t');
}

function splitIssuer(first: string, second: string | null): { title: string; organisation: string | null } {
	const cut = second === null ? ISSUER.exec(first) : null;
	return cut ? { title: first.slice(0, cut.index), organisation: first.slice(cut.index + cut[0].length) } : { title: first, organisation: second };
}
