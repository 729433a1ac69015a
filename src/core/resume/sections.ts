/**
 * Lines into sections: headings in any style, and what stands before the first of them.
 * @module
 */
import { findPeriod } from './dates.ts';
import { type RawLine, stripMarkup } from './lines.ts';
import { isPlace } from './places.ts';
import { nameSection } from './section-names.ts';
import type { ResumeSectionKind } from './types.ts';

/** A run of lines; `first` to `last`, both included. */
export interface SectionRun {
	readonly kind: ResumeSectionKind;
	/** Index of its heading's line, -1 without one. A heading with content behind its colon ("Skills: Go, SQL") is content too. */
	readonly headingLine: number;
	readonly heading: string | null;
	readonly first: number;
	readonly last: number;
}

interface Heading {
	readonly kind: ResumeSectionKind;
	readonly words: string;
	/** How it is set off: sections of one résumé look alike. */
	readonly style: string;
	readonly weak: boolean;
	/** Whether there is a gap above it. */
	readonly apart: boolean;
	/** Content follows on the same line. */
	readonly inline: boolean;
}

const MAX_HEADING_WORDS = 7;
const MAX_TOPIC_WORDS = 4;
const MAX_HEADING_CHARS = 100;
const CONTACT_SIGN = /@|https?:|www\.|linkedin|github|^[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?:\/\S*)?$|\+?\d[\d\s()/.-]{7,20}\d/i;
const MAX_CONTACT_CHARS = 60;
const MAX_CONTACT_LINES = 8;
/** Stands for the heading of a contact that has none. */
const CONTACT: Heading = { kind: 'contact', words: '', style: 'bare', weak: false, apart: true, inline: false };

/** Cuts a résumé into sections. Every line is in exactly one. Linear. */
export function findSections(lines: readonly RawLine[]): SectionRun[] {
	const named = lines.map(readHeading);
	const level = sectionLevel(lines, named);
	const caps = named.filter((heading) => heading?.style === 'caps').length >= 2;
	const datedBefore = datedBeforeNextHeading(lines, named);
	const starts: { at: number; heading: Heading }[] = [];
	let open: Heading | null = null;
	for (const [at, line] of lines.entries()) {
		const below = starts.at(-1)?.at === at - 1;
		const unknown: Heading | null = named[at] ? null : (readUnknownHeading(line, at, level, caps && !below ? open : null) ?? readTopic(lines, at, open));
		const heading: Heading | null = named[at] ?? unknown ?? (open && beginsContact(lines, at, named) ? CONTACT : null);
		if (!heading || !opensSection(heading, line, open, level, datedBefore[at] as boolean)) continue;
		open = heading;
		starts.push({ at, heading });
	}
	const runs = readPrelude(lines, starts[0]?.at ?? lines.length, starts.length > 0);
	for (const [index, { at, heading }] of starts.entries()) {
		const last = (starts[index + 1]?.at ?? lines.length) - 1;
		const bare = heading.inline || heading === CONTACT;
		runs.push({ kind: heading.kind, headingLine: bare ? -1 : at, heading: heading === CONTACT ? null : heading.words, first: bare ? at : at + 1, last });
	}
	return runs;
}

/** A heading by its name: alone on its line, or before a colon. */
function readHeading(line: RawLine): Heading | null {
	if (line.text.length > MAX_HEADING_CHARS) return readInlineHeading(line);
	if (line.bullet === 'glyph' && /^\p{Ll}/u.test(line.text)) return null;
	const words = joinSpacedLetters(stripMarkup(line.text).replace(/\s*[:：]$/, ''));
	const name = nameSection(words);
	const style = styleOf(line, words);
	// "- Training" is an item of a list; "■ TRAINING", or "★ Training" set apart, is a heading with an ornament.
	const item = line.bullet === 'glyph' && (name?.weak === true || (style !== 'caps' && style !== 'bold' && !line.blankBefore));
	if (name && !item) return { ...name, words, style, apart: line.blankBefore, inline: false };
	return readInlineHeading(line);
}

/** "Skills: Python, SQL": heading and content in one line. */
function readInlineHeading(line: RawLine): Heading | null {
	const colon = line.text.indexOf(':');
	if (colon < 1 || colon > MAX_HEADING_CHARS || line.bullet !== null || line.rank > 0) return null;
	const before = stripMarkup(line.text.slice(0, colon));
	const inline = nameSection(before);
	return inline ? { ...inline, words: before, style: 'inline', apart: line.blankBefore, inline: true } : null;
}

/** A heading whose name we don't know, told by how it is set off. */
function readUnknownHeading(line: RawLine, at: number, level: number, openAmongCaps: Heading | null): Heading | null {
	if (at === 0 || line.text.length > MAX_HEADING_CHARS) return null;
	const words = stripMarkup(line.text);
	if (line.bullet !== null || words.split(/\s+/).length > MAX_HEADING_WORDS || findPeriod(words)) return null;
	const heading = { kind: 'other', words, style: styleOf(line, words), weak: false, apart: line.blankBefore, inline: false } as const;
	if (line.rank > 0) return line.rank <= level ? heading : null;
	if (line.underlined) return heading;
	// Companies in capitals are common inside entries; elsewhere capitals among capital headings open a section.
	const list = openAmongCaps && !['experience', 'projects', 'education'].includes(openAmongCaps.kind);
	return list && line.blankBefore && isCaps(words) && !words.includes(',') ? heading : null;
}

/** "Data Analysis" over bullets, below a summary: where skills are told by topic, the topics go on from it. */
function readTopic(lines: readonly RawLine[], at: number, open: Heading | null): Heading | null {
	const line = lines[at] as RawLine;
	if (!(open && (open.kind === 'summary' || open.style === 'topic')) || !line.blankBefore || lines[at + 1]?.bullet !== 'glyph') return null;
	const words = line.text.split(/\s+/);
	const topic = line.bullet === null && words.length <= MAX_TOPIC_WORDS && words.every((word) => /^(?:\p{Lu}|&|and$|of$)/u.test(word)) && /\p{L}$/u.test(line.text);
	return topic && !findPeriod(line.text) ? { kind: 'other', words: line.text, style: 'topic', weak: false, apart: true, inline: false } : null;
}

/** Address and number set apart in the midst, as where they stand at the top of a second column: all lines down to the next heading. */
function beginsContact(lines: readonly RawLine[], at: number, named: readonly (Heading | null)[]): boolean {
	if (!lines[at]?.blankBefore) return false;
	let reach = false;
	for (let next = at; next < at + MAX_CONTACT_LINES; next++) {
		const line = lines[next];
		if (!line || named[next]) return reach && next - at > 1;
		const signed = CONTACT_SIGN.test(line.text);
		if (line.text.length > MAX_CONTACT_CHARS || line.bullet !== null || !(signed || isPlace(line.text))) return false;
		reach ||= line.text.includes('@');
	}
	return false;
}

function opensSection(heading: Heading, line: RawLine, open: Heading | null, level: number, datedAhead: boolean): boolean {
	if (!open) return !heading.weak || heading.style !== 'plain' || line.blankBefore;
	// A deeper heading of Markdown belongs to what it stands in: "### Languages" under "## Skills", "### Projects" under a job.
	if (line.rank > level && ['experience', 'projects', 'skills'].includes(open.kind)) return false;
	const inEntries = open.kind === 'experience' || open.kind === 'projects';
	if (heading.inline && heading.kind === open.kind) return false;
	if (heading.inline) return inEntries ? !heading.weak && line.blankBefore && !datedAhead : !heading.weak || open.kind !== 'skills';
	// Where nothing stands apart, headings don't either.
	const bare = open.style === 'plain' && heading.style === 'plain' && !open.apart;
	const alike = heading.style === open.style && (line.blankBefore || !['plain', 'colon', 'bold'].includes(heading.style));
	if (heading.weak) return alike || (!inEntries && (line.blankBefore || bare));
	return heading.style !== 'plain' || line.blankBefore || !inEntries || bare;
}

/** The rank of Markdown's section headings: the highest that names a section. 2 where none does. */
function sectionLevel(lines: readonly RawLine[], named: readonly (Heading | null)[]): number {
	let level = 7;
	for (const [at, line] of lines.entries()) if (line.rank > 0 && named[at]) level = Math.min(level, line.rank);
	return level === 7 ? 2 : level;
}

/** For each line, whether a dated line comes after it before the next heading: then another job follows there. */
function datedBeforeNextHeading(lines: readonly RawLine[], named: readonly (Heading | null)[]): boolean[] {
	const dated: boolean[] = new Array(lines.length).fill(false);
	let ahead = false;
	for (let at = lines.length - 1; at >= 0; at--) {
		dated[at] = ahead;
		const line = lines[at] as RawLine;
		if (named[at] && !named[at]?.inline) ahead = false;
		else if (line.bullet === null && findPeriod(line.text)?.isRange) ahead = true;
	}
	return dated;
}

/** What stands before the first heading: name and addresses, then a summary (or, without any heading, everything else). */
function readPrelude(lines: readonly RawLine[], end: number, hasHeadings: boolean): SectionRun[] {
	let split = 0;
	while (split < end && isContact(lines[split] as RawLine, split)) split++;
	const runs: SectionRun[] = [];
	if (split > 0) runs.push({ kind: 'contact', headingLine: -1, heading: null, first: 0, last: split - 1 });
	if (split < end) runs.push({ kind: hasHeadings ? 'summary' : 'other', headingLine: -1, heading: null, first: split, last: end - 1 });
	return runs;
}

function isContact(line: RawLine, at: number): boolean {
	if (line.bullet !== null) return at > 0 && at < MAX_CONTACT_LINES && line.text.length <= MAX_CONTACT_CHARS && (CONTACT_SIGN.test(line.text) || isPlace(line.text));
	if (at === 0 && line.text.length <= MAX_CONTACT_CHARS) return true;
	if (CONTACT_SIGN.test(line.text)) return line.text.length <= 3 * MAX_CONTACT_CHARS;
	return line.text.length <= MAX_CONTACT_CHARS && at < MAX_CONTACT_LINES && !findPeriod(line.text)?.isRange;
}

function styleOf(line: RawLine, words: string): string {
	if (line.rank > 0) return `rank-${line.rank}`;
	if (line.underlined) return 'underlined';
	if (/^(?:\*\*|__)/.test(line.text)) return 'bold';
	if (isCaps(words)) return 'caps';
	return line.text.endsWith(':') ? 'colon' : 'plain';
}

function isCaps(words: string): boolean {
	return words.length > 2 && words === words.toUpperCase() && words !== words.toLowerCase();
}

/** "E X P E R I E N C E" → "EXPERIENCE"; wider gaps keep words apart. */
function joinSpacedLetters(words: string): string {
	if (!/^\p{L}(?: {1,4}[\p{L}&’'-]){3,}$/u.test(words)) return words;
	return words
		.split(/ {2,}/)
		.map((word) => word.replaceAll(' ', ''))
		.join(' ');
}
