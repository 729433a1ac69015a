/**
 * Whether the text left and right of a stripe is read apart, line by line, or left beside right.
 * @module
 */
import { nameSection } from '../../core/resume/section-names.ts';
import { joinSpacedLetters } from './glyphs.ts';
import type { Segment } from './segments.ts';

const MIN_LINES = 3;
const MIN_SPACED_LETTERS = 4;
/** In points. */
const SAME_EDGE = 1.5;
/** Of lines: so many edges are no edge. */
const RAGGED = 0.6;
/** In sizes of the font. */
const SAME_LINE = 0.16;
const SAME_TOP = 0.45;
const OVERLAP = 0.3;
const GROUP_STEP = 1.9;
/** Shares of lines. */
const MOST = 0.8;
const MANY = 0.6;
const MAX_GROUP_LINES = 2.3;
/** Of characters: text this wide on both sides is prose in two columns. */
const WIDE_CHARS = 28;
/** What dates hold, and hardly anything else. */
export const NAMES_DATE = /(?:19|20)\d\d|\d\d\/\d\d|present|heute/i;

const DATE_WORDS =
	/^(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|mrz)\p{L}{0,7}$|^(?:present|now|current|today|date|to|until|till|since|from|seit|bis|ab|heute|spring|summer|fall|autumn|winter|q[1-4]|expected|ongoing)$/iu;
const MAX_DATE_CHARS = 34;

/** Whether a text is a date or a period and nothing else. */
export function isDateAlone(text: string): boolean {
	if (text.length > MAX_DATE_CHARS || !/(?:19|20)\d\d|\d\d\/\d\d|['’]\d\d/.test(text)) return false;
	return text.split(/[^\p{L}\d]+/u).every((word) => word === '' || /^\d{1,4}$/.test(word) || DATE_WORDS.test(word));
}

export interface Verdict {
	readonly kind: 'columns' | 'margin';
	/** From 0 to 1: how little the two sides look like the other kind. */
	readonly certainty: number;
}

/** `null`: the two sides are lines, with a gap in them. */
export function judgeSides(left: readonly Segment[], right: readonly Segment[]): Verdict | null {
	const leftLines = countLines(left);
	const rightLines = countLines(right);
	if (leftLines < 2 || rightLines < 2) return null;
	if (namesSection(left) && namesSection(right)) return { kind: 'columns', certainty: 1 };
	if (isRightAligned(right) || endsInDates(left, right)) return null;
	if (haveDatesBeside(left, right)) return { kind: 'columns', certainty: 0.9 };
	if (isDateColumn(left, right)) return { kind: 'margin', certainty: 1 };
	const leftAligned = shareAligned(left, right);
	const rightAligned = shareAligned(right, left);
	const aligned = Math.max(leftAligned, rightAligned);
	const enough = Math.min(leftLines, rightLines) >= MIN_LINES;
	if (aligned >= MOST && enough && areWide(left, right)) return { kind: 'columns', certainty: 1 };
	if (rightAligned >= MOST && rightLines <= leftLines) return null;
	if (leftAligned >= MOST && leftLines < rightLines) return { kind: 'margin', certainty: leftAligned };
	if (isMargin(left, right)) return { kind: 'margin', certainty: 1 };
	if (namesDates(right) && rightAligned >= 0.5) return null;
	return enough ? { kind: 'columns', certainty: 1 - aligned / 2 } : null;
}

/** Whether a line of a side is the heading of a section: a table has them on one side at most. */
function namesSection(side: readonly Segment[]): boolean {
	return side.some(({ text }) => nameSection(joinSpacedLetters(text, MIN_SPACED_LETTERS))?.weak === false);
}

function countLines(side: readonly Segment[]): number {
	let lines = 0;
	let y = Number.NEGATIVE_INFINITY;
	for (const segment of side) {
		if (segment.y - y > SAME_LINE * segment.size) lines++;
		y = segment.y;
	}
	return lines;
}

/** Of the lines of one side that stand beside text of the other: the share that has a line of it on the same baseline. A heading beside nothing tells nothing. */
function shareAligned(side: readonly Segment[], other: readonly Segment[]): number {
	let aligned = 0;
	let beside = 0;
	let at = 0;
	for (const line of side) {
		while (at < other.length && (other[at] as Segment).y < line.y - line.size) at++;
		let overlaps = false;
		let shares = false;
		for (let near = at; near < other.length; near++) {
			const { y, size } = other[near] as Segment;
			if (y - size > line.y) break;
			overlaps ||= Math.min(y, line.y) - Math.max(y - size, line.y - line.size) > OVERLAP * Math.min(size, line.size);
			shares ||= sharesBaseline(line, other[near] as Segment);
		}
		if (shares) aligned++;
		if (shares || overlaps) beside++;
	}
	return beside === 0 ? 0 : aligned / beside;
}

/** Whether two segments stand on one line. */
export function sharesBaseline(a: Segment, b: Segment): boolean {
	return Math.abs(a.y - b.y) <= Math.max(1, SAME_LINE * a.size);
}

/** Dates and places at the ends of lines: they end at one edge and begin anywhere. A column begins at one. */
function isRightAligned(right: readonly Segment[]): boolean {
	if (right.length < MIN_LINES) return false;
	const edge = Math.max(...right.map((line) => line.right));
	const ending = right.filter((line) => line.right > edge - SAME_EDGE).length;
	const beginnings = new Set(right.map(({ x }) => Math.round(x))).size;
	return ending >= MOST * right.length && beginnings >= RAGGED * right.length;
}

/** Dates, with places under them, at the ends of lines: each begins beside one. */
function endsInDates(left: readonly Segment[], right: readonly Segment[]): boolean {
	const groups = groupLines(right);
	const dated = groups.filter((group) => NAMES_DATE.test((group[0] as Segment).text) && left.some((line) => sharesTop(line, group[0] as Segment)));
	return groups.length >= 2 && dated.length >= MANY * groups.length && right.length <= MAX_GROUP_LINES * groups.length;
}

/** Two cards side by side, each with its period: rows have theirs on one side. */
function haveDatesBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
	return left.some(({ text }) => isDateAlone(text)) && right.some(({ text }) => isDateAlone(text));
}

/** Dates alone, each beside a line: whatever else stands on their side (headings) stands beside nothing. */
function isDateColumn(left: readonly Segment[], right: readonly Segment[]): boolean {
	const beside = left.filter((line) => right.some((other) => sharesTop(line, other)));
	return (
		beside.length >= 2 &&
		beside.filter(({ text }) => NAMES_DATE.test(text)).length >= MOST * beside.length &&
		left.filter(({ text }) => NAMES_DATE.test(text)).length >= 0.4 * left.length
	);
}

/** Headings, dates or labels in the margin: small groups of lines, each beside the beginning of a paragraph. */
function isMargin(left: readonly Segment[], right: readonly Segment[]): boolean {
	const groups = groupLines(left);
	if (left.length / groups.length > MAX_GROUP_LINES || right.length < 1.3 * left.length) return false;
	const starts = findStarts(right);
	const beside = groups.filter((group) => starts.some((start) => sharesTop(group[0] as Segment, start)));
	return groups.length >= 2 && beside.length >= MOST * groups.length;
}

function namesDates(side: readonly Segment[]): boolean {
	return side.filter(({ text }) => NAMES_DATE.test(text)).length >= 0.5 * side.length;
}

function groupLines(side: readonly Segment[]): Segment[][] {
	const groups: Segment[][] = [];
	for (const line of side) {
		const last = groups.at(-1)?.at(-1);
		if (last && line.y - last.y <= GROUP_STEP * Math.max(last.size, line.size)) (groups.at(-1) as Segment[]).push(line);
		else groups.push([line]);
	}
	return groups;
}

/** Lines that begin a paragraph: the first, and those with more room above them than is usual. */
function findStarts(side: readonly Segment[]): Segment[] {
	const steps = side.slice(1).map((line, at) => line.y - (side[at] as Segment).y);
	const usual = steps.filter((step) => step > 0).sort((a, b) => a - b)[steps.length >> 1] ?? 0;
	return side.filter((_, at) => at === 0 || (steps[at - 1] as number) > 1.2 * usual);
}

function sharesTop(a: Segment, b: Segment): boolean {
	const slack = SAME_TOP * Math.max(a.size, b.size);
	return Math.abs(a.y - b.y) <= slack || Math.abs(a.y - a.size - b.y + b.size) <= slack / 2;
}

function areWide(left: readonly Segment[], right: readonly Segment[]): boolean {
	return medianChars(left) >= WIDE_CHARS && medianChars(right) >= WIDE_CHARS;
}

function medianChars(side: readonly Segment[]): number {
	const chars = side.map(({ text }) => text.length).sort((a, b) => a - b);
	return chars[chars.length >> 1] as number;
}
