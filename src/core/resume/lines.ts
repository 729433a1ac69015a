/**
 * A résumé's text into lines: bullet glyphs, heading marks and underlines are taken off and remembered.
 * @module
 */
import type { Span } from '../posting.ts';

/** A line with something to read in it. The span holds its words alone: no glyph, no `#`, no spaces around them. */
export interface RawLine extends Span {
	readonly text: string;
	/** Width of the space before it; a tab counts four. */
	readonly indent: number;
	/** Whether an empty or purely decorative line stands before it. */
	readonly blankBefore: boolean;
	/** What introduces it: a glyph, a number ("1.", "a)"), or nothing. */
	readonly bullet: 'glyph' | 'number' | null;
	/** Rank of a Markdown heading, 1–6; 0 for any other line. */
	readonly rank: number;
	/** Whether the line below it is a rule (`===`, `---`). */
	readonly underlined: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const READABLE = /[\p{L}\p{N}]/u;
const RULE = /^[-=_~*─━═–—]{3,}$/;
const MARKDOWN_HEADING = /^(?:#{1,6}\s+|#{2,6}(?=\p{L}))/u;
// "-" and its like need a space behind them; true bullets don't. U+F0A7 and U+F0B7 are what Word's symbol fonts leave behind, and so is the lone "o".
const GLYPH = /^(?:[-*+>–—]\s+|-(?=\p{Lu})|[•◦▪▫‣·●○►▸▶➤➢➔→✓✔✦★■□◆◇❖»›∙⁃\uf0a7\uf0b7]\s*|o\s+(?=\p{Lu}))/u;
const NUMBER = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;

/** Splits a résumé into its lines. A line without letter or digit counts as empty. Linear. */
export function readLines(text: string): RawLine[] {
	const lines: RawLine[] = [];
	let blankBefore = true;
	for (const { start, end } of splitLines(text)) {
		const line = text.slice(start, end);
		const trimmed = line.trim();
		if (!READABLE.test(trimmed)) {
			const above = lines.at(-1);
			if (above && !blankBefore && RULE.test(trimmed)) lines[lines.length - 1] = { ...above, underlined: true };
			blankBefore = true;
			continue;
		}
		const lead = line.length - line.trimStart().length;
		const mark = markOf(trimmed);
		const from = start + lead + mark.length;
		const words = trimmed.slice(mark.length, mark.rank > 0 ? closingHashes(trimmed) : undefined).trimEnd();
		lines.push({
			start: from,
			end: from + words.length,
			text: words,
			indent: widthOf(line.slice(0, lead)),
			blankBefore,
			bullet: mark.bullet,
			rank: mark.rank,
			underlined: false,
		});
		blankBefore = false;
	}
	return lines;
}

function* splitLines(text: string): Generator<Span> {
	let start = 0;
	for (const found of text.matchAll(LINE_BREAK)) {
		yield { start, end: found.index };
		start = found.index + found[0].length;
	}
	yield { start, end: text.length };
}

/** The mark a line opens with. A mark never swallows the whole line: its readable part remains. */
function markOf(line: string): { length: number; bullet: RawLine['bullet']; rank: number } {
	const heading = MARKDOWN_HEADING.exec(line)?.[0];
	if (heading) return { length: heading.length, bullet: null, rank: heading.trimEnd().length };
	const glyph = GLYPH.exec(line)?.[0];
	if (glyph) return { length: glyph.length, bullet: 'glyph', rank: 0 };
	const number = NUMBER.exec(line)?.[0];
	if (number && READABLE.test(line.slice(number.length))) return { length: number.length, bullet: 'number', rank: 0 };
	return { length: 0, bullet: null, rank: 0 };
}

/** Where the closing `##` of a Markdown heading begins; "C#" is no closing mark. */
function closingHashes(line: string): number {
	let at = line.length;
	while (line[at - 1] === '#') at--;
	return line[at - 1] === ' ' ? at : line.length;
}

function widthOf(space: string): number {
	let width = 0;
	for (const char of space) width += char === '\t' ? 4 : 1;
	return width;
}

const LINK = /!?\[([^\]\n]{0,200})\]\([^)\n]{0,300}\)/g;

/** A line without Markdown's emphasis and links: "**Data** [Analyst](x)" → "Data Analyst". */
export function stripMarkup(text: string): string {
	const plain = text.includes('](') ? text.replace(LINK, '$1') : text;
	return plain.replace(/\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '').trim();
}
