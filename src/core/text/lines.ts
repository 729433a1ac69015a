/**
 * Lines into blocks: which line is a heading, which an item. One judgement for what a page's markup says and for what only the letters tell.
 * @module
 */
import type { Block, Span } from '../posting.ts';

/** A line as a page or a text shows it, without the space around it and without the bullet before it. Never empty. */
export interface Line extends Span {
	/** Whether an empty line stands before it. */
	readonly gapBefore: boolean;
	/** Rank 1–6 of a heading that the source marks as one. */
	readonly rank?: number;
	/** Depth of the list item it lies in (1 = outermost). */
	readonly itemLevel?: number;
	/** All of it is bold. */
	readonly bold?: boolean;
	/** It starts with a link: what leads elsewhere heads nothing here, unless it is bold or ends in a colon. */
	readonly link?: boolean;
	/** End of the bold run it starts with, where only that run is bold. */
	readonly leadEnd?: number;
}

const HEADING_LENGTH_MAX = 110;
const BOLD_WORDS_MAX = 14;
const COLON_WORDS_MAX = 14;
const CAPITALS_WORDS_MAX = 8;
const BARE_WORDS_MAX = 6;
const LONG_WORDS_MIN = 8;
/** A page that sets more of its lines in bold than this says nothing by it. */
const BOLD_SHARE_MAX = 0.6;

const SENTENCE_END = /[.!?…。]["'”’)]?$/u;
const INNER_SENTENCE = /[.!?]\s+\p{Lu}/u;
const COLON_END = /[:：]$/u;
const LABEL_AND_VALUE = /[:：]\s+[^\s(]/u;
/** A picture that lines of a list begin with in place of a bullet. */
const PICTURE = /^\p{Extended_Pictographic}/u;
/** Signs of content rather than of a heading: lists, numbers, money, addresses. */
const CONTENT_SIGN = /[\d,;:@$€£¥₹|•]|https?:/u;
const DEMAND =
	/^(?i:experience[ds]?|knowledge|proficien\w+|familiar\w*|understanding|expertise|strong|good|great|excellent|solid|deep|ability|able|fluen\w+|hands-on|proven|working|advanced|basic|bachelor\S*|master\S*|phd|degree|minimum|at least)\s+\p{Ll}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

interface Judged {
	readonly line: Line;
	readonly text: string;
	readonly words: readonly string[];
}

/** Judges each line in its place. Gives one block a line, in order; lines without a letter or digit (rules, ornaments) give none. */
export function classifyLines(text: string, lines: readonly Line[]): Block[] {
	const judged: Judged[] = [];
	for (const line of lines) {
		const own = text.slice(line.start, line.end);
		if (LETTER_OR_DIGIT.test(own)) judged.push({ line, text: own, words: own.length > HEADING_LENGTH_MAX ? own.split(/\s+/u, BOLD_WORDS_MAX + 1) : own.split(/\s+/u) });
	}
	const boldMeans = meansSomething(judged);
	return judged.map((at, index) => toBlock(at, judged[index - 1], judged[index + 1], boldMeans));
}

function toBlock(at: Judged, before: Judged | undefined, after: Judged | undefined, boldMeans: boolean): Block {
	const { start, end, rank, itemLevel, leadEnd } = at.line;
	if (rank !== undefined) return { kind: 'heading', start, end, level: rank };
	const lead = leadEnd === undefined ? {} : { leadEnd };
	if (itemLevel !== undefined) return { kind: 'item', start, end, level: itemLevel, ...lead };
	if (!at.line.bold && PICTURE.test(at.text) && [before, after].some((other) => other && !other.line.bold && PICTURE.test(other.text)))
		return { kind: 'item', start, end, level: 1, ...lead };
	const heads = after !== undefined && (isBoldHeading(at, boldMeans) || isColonHeading(at) || isBareHeading(at, before, after));
	return heads ? { kind: 'heading', start, end } : { kind: 'paragraph', start, end, ...lead };
}

function meansSomething(judged: readonly Judged[]): boolean {
	const plain = judged.filter(({ line }) => line.rank === undefined && line.itemLevel === undefined);
	return plain.filter(({ line }) => line.bold).length <= Math.max(2, plain.length * BOLD_SHARE_MAX) || judged.length > plain.length * 2;
}

function isBoldHeading({ line, text, words }: Judged, boldMeans: boolean): boolean {
	if (!line.bold || !boldMeans || !isShort(text) || words.length > BOLD_WORDS_MAX) return false;
	return !/[.;,…]$/u.test(text) && !INNER_SENTENCE.test(text) && !LABEL_AND_VALUE.test(text);
}

function isColonHeading({ text, words }: Judged): boolean {
	return isShort(text) && COLON_END.test(text) && words.length <= COLON_WORDS_MAX && !INNER_SENTENCE.test(text);
}

/** A short line that stands by itself before a list or a paragraph. A run of short lines (place, contract, pay) is none. */
function isBareHeading(at: Judged, before: Judged | undefined, after: Judged): boolean {
	if (at.line.link || !isHeadingLike(at) || !isOpening(at, before)) return false;
	// How a demand in a list without bullets begins, however short it is: "Experience with Gurobi".
	if (at.words.length > 1 && DEMAND.test(at.text)) return false;
	if (after.line.itemLevel !== undefined) return true;
	if (!at.line.gapBefore && before !== undefined && !isTitleCase(at.words)) return false;
	if (isLong(after)) return true;
	const standsAlone = after.line.gapBefore && at.words.length > 1;
	return standsAlone && isTitleCase(at.words) && !(isHeadingLike(after) && isTitleCase(after.words));
}

function isHeadingLike({ text, words }: Judged): boolean {
	if (!isShort(text) || CONTENT_SIGN.test(text) || SENTENCE_END.test(text.replace(/\?$/u, ''))) return false;
	const first = /\p{L}/u.exec(text)?.[0] ?? '';
	if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
	if (isCapitals(text)) return words.length <= CAPITALS_WORDS_MAX && /\p{L}{4}/u.test(text);
	return words.length <= (isTitleCase(words) ? CAPITALS_WORDS_MAX : BARE_WORDS_MAX);
}

function isOpening(at: Judged, before: Judged | undefined): boolean {
	// The line after "…:" is the first of its list.
	if (before && before.line.itemLevel === undefined && COLON_END.test(before.text)) return false;
	return !before || at.line.gapBefore || before.line.itemLevel !== undefined || before.line.rank !== undefined || isLong(before);
}

function isLong({ text, words }: Judged): boolean {
	return words.length >= LONG_WORDS_MIN || SENTENCE_END.test(text);
}

function isShort(text: string): boolean {
	return text.length <= HEADING_LENGTH_MAX;
}

function isCapitals(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Every word of more than three letters starts with a capital. */
function isTitleCase(words: readonly string[]): boolean {
	return words.every((word) => !/^\p{Ll}[\p{L}\p{M}'’-]{3,}/u.test(word));
}
