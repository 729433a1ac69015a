/**
 * An element of a live page → its text as blocks, and the way back from a span of that text to a range of the page.
 * The nodes are walked where they are. Nothing is parsed again (LinkedIn's live DOM holds `ul` inside `p > span`, which no parser would give back) and nothing is changed.
 * @module
 */
import type { Block, Span } from '../core/posting.ts';
import { classifyLines } from '../core/text/lines.ts';
import { type LineContext, LineWriter, type Piece } from './line-writer.ts';
import { boldness, headingRank, isBlock, isList, isListItem, isUnread, keepsLineBreaks } from './page-elements.ts';
import { isUnchanged } from './page-range.ts';
import { walk } from './walk.ts';

/** A longer text is cut here: no posting comes near, and what reads it must stay quick. */
export const TEXT_LENGTH_MAX = 200_000;

export interface PageText {
	/** The lines that a reader sees, joined by "\n"; runs of whitespace are one space. A bullet stays in the text; its block starts behind it. */
	readonly text: string;
	readonly blocks: readonly Block[];
	/** True when the element held more than `TEXT_LENGTH_MAX` characters. */
	readonly isCut: boolean;
	/** The range of the page that shows a span; `null` when the text there is no longer what was read, or the nodes have left the page. Throws if the span lies outside the text. */
	rangeOf(span: Span): Range | null;
}

export interface PageTextOptions {
	/** Elements to pass over, besides those a reader doesn't see. */
	readonly skip?: (element: Element) => boolean;
	/** Only the text within this range is read. */
	readonly within?: StaticRange | Range;
}

interface Frame extends LineContext {
	readonly listDepth: number;
	readonly breaks: boolean;
}

/** Words, signs that are not drawn, whitespace. A soft hyphen or zero-width space is no part of the word it stands in. */
const TOKEN = /[^\s\u200b\u2060\u00ad\ufeff]+|[\u200b\u2060\u00ad\ufeff]+|\s+/gu;
const UNDRAWN = /^[\u200b\u2060\u00ad\ufeff]/u;
const SPACE = /^\s/u;
/** Line breaks that stand before bullets are drawn, whatever the markup says: else the list would be one line. */
const BULLET_LINES = /\n[ \t]*[•●◦▪‣·]/u;

/** Reads the text under `root`, a list item's or heading's own rank included. */
export function readPageText(root: Element, { skip, within }: PageTextOptions = {}): PageText {
	const writer = new LineWriter();
	const isKept = (element: Element) => !isUnread(element) && !skip?.(element);
	const frames: Frame[] = [frameOf(root, { bold: false, rank: null, itemLevel: null, link: false, listDepth: 0, breaks: false })];
	walk(root, {
		enter(element) {
			if (element.localName === 'br') {
				if (writer.isLineEmpty) writer.addGap();
				else writer.endLine();
				return false;
			}
			if (!isKept(element)) return false;
			if (isBlock(element)) writer.endLine();
			frames.push(frameOf(element, frames.at(-1)!));
			return true;
		},
		leave(element) {
			frames.pop();
			if (!isBlock(element)) return;
			if (writer.isLineEmpty && isBlank(element)) writer.addGap();
			writer.endLine();
		},
		text(node) {
			const [from, to] = boundsWithin(node, within);
			if (to > from) addText(writer, node, from, to, frames.at(-1)!);
			return writer.length <= TEXT_LENGTH_MAX;
		},
	});
	writer.endLine();
	const full = writer.toText();
	const isCut = full.length > TEXT_LENGTH_MAX;
	const text = isCut ? full.slice(0, Math.max(0, full.lastIndexOf('\n', TEXT_LENGTH_MAX))) : full;
	const lines = isCut ? writer.lines.filter(({ end }) => end <= text.length) : writer.lines;
	return { text, blocks: classifyLines(text, lines), isCut, rangeOf: (span) => findRange(span, text, writer.pieces, root, isKept) };
}

function frameOf(element: Element, outer: Frame): Frame {
	const rank = headingRank(element) ?? outer.rank;
	const listDepth = outer.listDepth + (isList(element) ? 1 : 0);
	const itemLevel = isListItem(element) ? Math.max(1, listDepth) : isList(element) ? null : outer.itemLevel;
	return { bold: boldness(element) ?? outer.bold, rank, itemLevel, link: outer.link || element.localName === 'a', listDepth, breaks: outer.breaks || keepsLineBreaks(element) };
}

/** Whether a block shows as an empty line: it holds a no-break space and nothing else. */
function isBlank(element: Element): boolean {
	return element.childElementCount <= 1 && /^\s*\u00a0\s*$/u.test(element.textContent ?? '');
}

function addText(writer: LineWriter, node: Text, from: number, to: number, frame: Frame): void {
	const data = node.data.slice(from, to);
	const breaks = frame.breaks || BULLET_LINES.test(data);
	for (const { 0: token, index } of data.matchAll(TOKEN)) {
		if (UNDRAWN.test(token)) continue;
		if (!SPACE.test(token)) writer.addWord(token, node, from + index, frame);
		else if (breaks && token.includes('\n')) {
			writer.endLine();
			if (token.indexOf('\n') !== token.lastIndexOf('\n')) writer.addGap();
		} else writer.addSpace(node, from + index);
	}
}

/** The part of a text node that lies within a range. */
function boundsWithin(node: Text, range: StaticRange | Range | undefined): [from: number, to: number] {
	if (!range) return [0, node.data.length];
	const { startContainer, startOffset, endContainer, endOffset } = range;
	const from = node === startContainer ? startOffset : isBefore(node, startContainer, startOffset) ? node.data.length : 0;
	const to = node === endContainer ? endOffset : isBefore(node, endContainer, endOffset) ? node.data.length : 0;
	return [from, to];
}

/** Whether a node lies before a point of the tree. */
function isBefore(node: Node, container: Node, offset: number): boolean {
	const child = container.childNodes[offset];
	const place = node.compareDocumentPosition(child ?? container);
	const FOLLOWING = 4;
	const CONTAINS = 8;
	if (child) return (place & FOLLOWING) !== 0;
	return (place & (FOLLOWING | CONTAINS)) !== 0;
}

function findRange(span: Span, text: string, pieces: readonly Piece[], root: Element, isKept: (element: Element) => boolean): Range | null {
	if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) throw new RangeError(`No such span: ${span.start}–${span.end} of ${text.length}`);
	const first = pieces[pieceAt(pieces, span.start)];
	const last = pieces[pieceAt(pieces, span.end - 1)];
	if (!first || !last || !root.isConnected || !root.contains(first.node) || !root.contains(last.node)) return null;
	// A span may start or end at a line break, which is no character of the page.
	const from = first.offset + Math.min(span.start, first.end) - first.start;
	const to = last.offset + Math.min(span.end, last.end) - last.start;
	if (from > first.node.data.length || to > last.node.data.length) return null;
	if (!isUnchanged({ node: first.node, offset: from }, { node: last.node, offset: to }, text.slice(span.start, span.end), root, isKept)) return null;
	const range = root.ownerDocument.createRange();
	range.setStart(first.node, from);
	range.setEnd(last.node, to);
	return range;
}

/** Index of the last piece that starts at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (pieces[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
