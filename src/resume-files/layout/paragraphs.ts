/**
 * Lines into text: wrapped lines are joined, and what stands apart on the page stands apart in the text.
 * @module
 */
import { nameSection } from '../../core/resume/section-names.ts';
import { joinWrapped } from './hyphens.ts';
import { findLists } from './lists.ts';
import type { Block, Line, Paragraph } from './types.ts';
import { listWords } from './word-clouds.ts';

/** A line's first word, so much wider than the room that was left, would have fitted: the line was ended on purpose. */
const ROOM_SLACK = 0.6;
/** Under a bullet, and in line with its words, hardly anything else stands. */
const LIST_SLACK = 3;
const MAX_LEADING = 1.75;
const OPEN_PERIOD = /\d{4}\s?(?:[-–—]|to|bis)(?:\s?\p{L}{3,9}\.?)?$/u;
/** The beginning of a period that stands close to what it dates. */
const CLOSE_PERIOD = /\s((?:\p{L}{3,9}\.?\s)?(?:(?:19|20)\d\d|\d\d[/.]\d{4})\s?(?:[-–—]|to|bis))$/u;
const PERIOD_END = /^(?:\p{L}{3,9}\.?\s)?(?:(?:19|20)\d\d|\d\d[/.]\d{4}|present|now|current|today|date|heute)$/iu;
const ALIGNED = 0.45;
/** Prose without a bullet is joined unless its next line looks like a beginning; a line this long is prose anyhow. */
const PROSE_CHARS = 45;
/** In a narrow column, so much of its width. */
const NARROW_SHARE = 0.72;
const CHAR_WIDTH = 0.5;
const NARROW_CHARS = 55;
const ENDS_IN_YEAR = /[ ,(](?:19|20)\d\d\)?$/;
/** Items of lists without bullets, which are indented, begin with what was done. */
const OPENS_ITEM = /^(?:\p{Lu}\p{Ll}+ed|Built|Led|Wrote|Taught|Ran|Drove|Won|Held|Cut|Grew|Set|Oversaw|Made|Spoke) \p{Ll}/u;
/** "Frameworks: React, Vue". */
const LABEL = /^\p{Lu}[\p{L}&/+ -]{1,28}:\s/u;
const MIN_PROSE_CHARS = 20;
const INDENT = 0.7;
const SIZE_STEP = 1.12;
const BLANK_STEP = 1.45;
/** What is called like a section needs less. */
const HEADING_SIZE = 1.03;
const HEADING_STEP = 1.15;
/** Headings are smaller, or stand alone. */
const NAME_POINTS = 16;
const NAME_PART = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const ORNAMENT_SIZE = 1.08;
const MIN_CAPITALS = 6;
const MAX_CAPITAL_WORDS = 4;

/** Lines of text; an empty one where the page has a gap. */
export function writeBlock(block: Block, words: ReadonlySet<string>): string[] {
	const paragraphs = joinLines(block, words);
	const lists = findLists(paragraphs);
	const usual = usualSize(block);
	return paragraphs
		.map((paragraph) => dropOrnament(paragraph, usual))
		.flatMap((paragraph) => {
			const text = lists.has(Math.round(paragraph.first.x)) && !paragraph.first.bullet ? `• ${paragraph.text}` : paragraph.text;
			return paragraph.apart ? ['', text] : [text];
		});
}

/** "★ Languages" in larger type is a heading, not an item. */
function dropOrnament(paragraph: Paragraph, usual: number): Paragraph {
	const { first, text } = paragraph;
	const words = first.bullet && first.size >= ORNAMENT_SIZE * usual ? text.replace(/^\S+\s+/, '') : text;
	return words !== text && nameSection(words) ? { ...paragraph, text: words, first: { ...first, bullet: false } } : paragraph;
}

/** Median over the lines. */
function usualSize(block: Block): number {
	const sizes = block.map(({ size }) => size).sort((a, b) => a - b);
	return sizes[sizes.length >> 1] ?? 0;
}

function joinLines(block: Block, words: ReadonlySet<string>): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	const edges = { left: Math.min(...block.map(({ x }) => x)), right: Math.max(...block.map(({ right }) => right)) };
	const step = usualStep(block);
	for (const line of listWords(closeJustified(block))) {
		const current = paragraphs.at(-1);
		const row = current && (joinWrappedRow(current, line) ?? joinWrappedHeading(current, line));
		if (row) paragraphs[paragraphs.length - 1] = row;
		else if (current && continues(current.first, current.last, line, edges, step)) {
			paragraphs[paragraphs.length - 1] = { ...current, text: joinWrapped(current.text, line.text, words), last: line };
		} else
			paragraphs.push({ text: line.text, first: line, last: line, apart: current !== undefined && (standsApart(current.last, line, step) || isHeading(current.last, line, step)) });
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
	// "- Professional" in line with the words of an item is the rest of them.
	const dash = line.bullet && first.bullet && line.text.startsWith('- ') && !first.text.startsWith('- ') && Math.abs(line.x - first.textX) <= ALIGNED * line.size;
	if (dash) return edges.right - last.right < LIST_SLACK * line.size + line.firstWordWidth;
	if (isName(first, last, line)) return true;
	if (line.bullet || line.icon || line.gapped || Math.abs(line.size - last.size) > 0.015 * line.size) return endsInDash(last, line);
	const away = (line.y - last.y) / line.size;
	const overPage = line.y < last.y;
	if (away > Math.min(MAX_LEADING, Math.max(step * 1.25, 1.3)) || (overPage && !/^\p{Ll}/u.test(line.text))) return false;
	const reach = ALIGNED * line.size;
	if (/\s\|$/.test(last.text) || /^\|\s/.test(line.text)) return aligned(last, line);
	const inList = first.bullet && Math.abs(line.x - first.textX) <= 2 * reach;
	const room = edges.right - last.right - line.firstWordWidth - 0.25 * line.size;
	const lower = /^[\p{Ll}(&,]/u.test(line.text);
	if (LABEL.test(first.text) && LABEL.test(line.text)) return false;
	if (last.gapped) return last === first && !overPage && Math.abs(line.x - last.tailX) <= reach && room < ROOM_SLACK * line.size;
	if (endsInDash(last, line)) return true;
	if (inList) return room < LIST_SLACK * line.size || (lower && !/[.!?:]$/.test(last.text));
	const hanging = first === last && line.x > last.x + reach && line.x < last.x + 8 * line.size;
	// An address or a single word is no line of prose.
	if (!(aligned(last, line) || hanging) || last.text.length < MIN_PROSE_CHARS || !last.text.includes(' ')) return false;
	const otherFont = last.font !== null && line.font !== null && last.font !== line.font;
	if (otherFont && !lower && !/[,;&/-]$/.test(last.text)) return false;
	if (line.x > edges.left + INDENT * line.size && OPENS_ITEM.test(line.text)) return false;
	if (/\p{L}[-\u2010\u00ad]$/u.test(last.text) && lower) return true;
	if (room >= ROOM_SLACK * line.size) return false;
	const columnChars = (edges.right - edges.left) / (CHAR_WIDTH * line.size);
	// Items of a narrow list end in their years: "PMP, 2011" over "ITIL Foundation, 2019".
	if (columnChars < NARROW_CHARS && !lower && ENDS_IN_YEAR.test(last.text)) return false;
	if (hanging) return lower || /[,;–-]$/.test(last.text);
	return lower || /[,;–&/(-]$/.test(last.text) || (last.text.length >= Math.min(PROSE_CHARS, NARROW_SHARE * columnChars) && !isCapitals(last.text));
}

/** A row both cells of which are wrapped: "Hafenwerk, Bremen,   May 2018 – Dec" over "Germany   2020". */
function joinWrappedRow(current: Paragraph, line: Line): Paragraph | null {
	const { last, first } = current;
	if (last !== first || !line.gapped || Math.abs(last.x - line.x) > 1 || (line.y - last.y) / line.size > MAX_LEADING) return null;
	const [left = '', right = '', ...more] = (last.gapped ? current.text : current.text.replace(CLOSE_PERIOD, '\t$1')).split('\t');
	const [below = '', end = '', ...others] = line.text.split('\t');
	if (more.length > 0 || others.length > 0 || !OPEN_PERIOD.test(right) || !PERIOD_END.test(end)) return null;
	return { ...current, text: `${left} ${below}\t${right} ${end}`, last: line };
}

/** "HOBBIES &" over "INTERESTS" in a narrow column: together they are the name of a section. */
function joinWrappedHeading(current: Paragraph, line: Line): Paragraph | null {
	const { last, first, text } = current;
	const alike = last === first && Math.abs(last.size - line.size) < 0.1 && last.font === line.font && Math.abs(last.x - line.x) <= ALIGNED * line.size;
	if (!alike || last.bullet || line.bullet || last.gapped || line.gapped || line.y < last.y || (line.y - last.y) / line.size > MAX_LEADING) return null;
	if (!isCapitals(text) || !isCapitals(line.text)) return null;
	const whole = `${text} ${line.text}`;
	return nameSection(whole) ? { ...current, text: whole, last: line } : null;
}

/** Whether a line begins below another, or below what stands behind its last gap. */
function aligned(last: Line, line: Line): boolean {
	return Math.min(Math.abs(line.x - last.x), Math.abs(line.x - last.tailX)) <= ALIGNED * line.size;
}

/** A name in large type, set in two lines. */
function isName(first: Line, last: Line, line: Line): boolean {
	const large = first === last && line.size >= NAME_POINTS && Math.abs(line.size - last.size) < 0.1 && (line.y - last.y) / line.size < MAX_LEADING && line.y > last.y;
	return large && !line.bullet && NAME_PART.test(last.text) && NAME_PART.test(line.text) && !nameSection(last.text) && !nameSection(line.text);
}

/** "Jan 2020 –" over "Mar 2023" in a narrow cell. */
function endsInDash(last: Line, line: Line): boolean {
	return !line.bullet && !last.gapped && !line.gapped && /\d{4}\s?[-–—]$/.test(last.text) && last.text.length < 24 && line.text.length < 24;
}

function standsApart(last: Line, line: Line, step: number): boolean {
	if (line.y < last.y - line.size) return true;
	if (line.size >= SIZE_STEP * last.size) return true;
	return (line.y - last.y) / Math.max(line.size, last.size) > BLANK_STEP * step;
}

/** The name of a section, or a few words in capitals, in larger type or with a little more room above it. */
function isHeading(last: Line, line: Line, step: number): boolean {
	if (line.bullet || line.gapped || !(nameSection(line.text) || isShortCapitals(line.text))) return false;
	return line.size >= HEADING_SIZE * last.size || (line.y - last.y) / Math.max(line.size, last.size) > HEADING_STEP * step;
}

function isShortCapitals(text: string): boolean {
	return isCapitals(text) && text.length >= MIN_CAPITALS && text.split(' ').length <= MAX_CAPITAL_WORDS && !/[\d,.:|]/.test(text);
}

function isCapitals(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}
