/**
 * Lines into text: wrapped lines are joined, and what stands apart on the page stands apart in the text.
 * @module
 */
import { joinWrapped } from './hyphens.ts';
import { findLists } from './lists.ts';
import type { Block, Line, Paragraph } from './types.ts';
import { listWords } from './word-clouds.ts';

/** A line's first word, so much wider than the room that was left, would have fitted: the line was ended on purpose. */
const ROOM_SLACK = 0.6;
/** Under a bullet, and in line with its words, hardly anything else stands. */
const LIST_SLACK = 3;
const MAX_LEADING = 1.75;
const ALIGNED = 0.45;
/** Prose without a bullet is joined unless its next line looks like a beginning; a line this long is prose anyhow. */
const PROSE_CHARS = 45;
/** Items of lists without bullets, which are indented, begin with what was done. */
const OPENS_ITEM = /^(?:\p{Lu}\p{Ll}+ed|Built|Led|Wrote|Taught|Ran|Drove|Won|Held|Cut|Grew|Set|Oversaw|Made|Spoke) \p{Ll}/u;
const MIN_PROSE_CHARS = 20;
const INDENT = 0.7;
const SIZE_STEP = 1.12;
const BLANK_STEP = 1.45;

/** Lines of text; an empty one where the page has a gap. */
export function writeBlock(block: Block, words: ReadonlySet<string>): string[] {
	const paragraphs = joinLines(block, words);
	const lists = findLists(paragraphs);
	return paragraphs.flatMap((paragraph) => {
		const text = lists.has(Math.round(paragraph.first.x)) && !paragraph.first.bullet ? `• ${paragraph.text}` : paragraph.text;
		return paragraph.apart ? ['', text] : [text];
	});
}

function joinLines(block: Block, words: ReadonlySet<string>): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	const edges = { left: Math.min(...block.map(({ x }) => x)), right: Math.max(...block.map(({ right }) => right)) };
	const step = usualStep(block);
	for (const line of listWords(closeJustified(block))) {
		const current = paragraphs.at(-1);
		if (current && continues(current.first, current.last, line, edges, step)) {
			paragraphs[paragraphs.length - 1] = { ...current, text: joinWrapped(current.text, line.text, words), last: line };
		} else paragraphs.push({ text: line.text, first: line, last: line, apart: current !== undefined && standsApart(current.last, line, step) });
	}
	return paragraphs;
}

/** Gaps between the words of justified lines are no tabs, however wide: such a line ends where one beside it ends. */
function closeJustified(block: Block): Line[] {
	const sameEdges = (a: Line, b: Line | undefined) => b !== undefined && Math.abs(a.x - b.x) < 1 && Math.abs(a.right - b.right) < 0.3 * a.size && a.size === b.size;
	return block.map((line, at) => {
		const justified = line.gapped && line.evenGaps && (sameEdges(line, block[at - 1]) || sameEdges(line, block[at + 1]));
		return justified ? { ...line, text: line.text.replaceAll('\t', ' '), gapped: false, tailX: line.textX } : line;
	});
}

/** Median distance of lines, in sizes of their font. */
function usualStep(block: Block): number {
	const steps = block.slice(1).map((line, at) => (line.y - (block[at] as Line).y) / line.size);
	const sorted = steps.filter((step) => step > 0.5 && step < 3).sort((a, b) => a - b);
	return Math.max(1.1, Math.min(1.7, sorted[sorted.length >> 1] ?? 1.2));
}

/** Whether a line is the rest of the one before. */
function continues(first: Line, last: Line, line: Line, edges: { readonly left: number; readonly right: number }, step: number): boolean {
	if (line.bullet || line.icon || line.gapped || Math.abs(line.size - last.size) > 0.015 * line.size) return endsInDash(last, line);
	const away = (line.y - last.y) / line.size;
	const overPage = line.y < last.y;
	if (away > Math.min(MAX_LEADING, Math.max(step * 1.25, 1.3)) || (overPage && !/^\p{Ll}/u.test(line.text))) return false;
	const reach = ALIGNED * line.size;
	const inList = first.bullet && Math.abs(line.x - first.textX) <= 2 * reach;
	const room = edges.right - last.right - line.firstWordWidth - 0.25 * line.size;
	const lower = /^[\p{Ll}(&,]/u.test(line.text);
	if (last.gapped) return last === first && !overPage && Math.abs(line.x - last.tailX) <= reach && room < ROOM_SLACK * line.size;
	if (endsInDash(last, line)) return true;
	if (inList) return room < LIST_SLACK * line.size || (lower && !/[.!?:]$/.test(last.text));
	const aligned = Math.min(Math.abs(line.x - last.x), Math.abs(line.x - last.tailX)) <= reach;
	const hanging = first === last && line.x > last.x + reach && line.x < last.x + 8 * line.size;
	// An address or a single word is no line of prose.
	if (!(aligned || hanging) || last.text.length < MIN_PROSE_CHARS || !last.text.includes(' ')) return false;
	if (line.x > edges.left + INDENT * line.size && OPENS_ITEM.test(line.text)) return false;
	if (/\p{L}[-\u2010\u00ad]$/u.test(last.text) && lower) return true;
	if (room >= ROOM_SLACK * line.size) return false;
	if (hanging) return lower || /[,;–-]$/.test(last.text);
	return lower || /[,;–&/(-]$/.test(last.text) || (last.text.length >= PROSE_CHARS && !isCapitals(last.text));
}

/** "Jan 2020 –" over "Mar 2023" in a narrow cell. */
function endsInDash(last: Line, line: Line): boolean {
	return !line.bullet && !last.gapped && !line.gapped && /\d{4}\s?[-–—]$/.test(last.text) && last.text.length < 24 && line.text.length < 24;
}

function standsApart(last: Line, line: Line, step: number): boolean {
	if (line.y < last.y) return true;
	if (line.size >= SIZE_STEP * last.size) return true;
	return (line.y - last.y) / Math.max(line.size, last.size) > BLANK_STEP * step;
}

function isCapitals(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}
