/**
 * Plain text and Markdown into blocks: what reads a posting that was pasted or comes from a file.
 * @module
 */
import type { Block } from '../posting.ts';
import { classifyLines, type Line } from './lines.ts';
import { markerLength } from './marker.ts';

const LINE = /[^\r\n\u0085\u2028\u2029]+|\r\n|[\r\n\u0085\u2028\u2029]/gu;
const BREAK = /^[\r\n\u0085\u2028\u2029]/u;
const HASHES = /^(#{1,6})[ \t]+(?=\S)/u;
const CLOSING_HASHES = /\s+#+$/u;
const TAB_WIDTH = 4;

/**
 * The blocks of a text, with offsets into the text as it was given. A line is a block: text that was wrapped by hand stays in pieces.
 * Bullets, numbers, `#` and the asterisks around a bold line stand before the block's start or behind its end.
 */
export function blocksOfText(text: string): Block[] {
	const lines: Line[] = [];
	const indents: number[] = [];
	let breaks = 0;
	for (const { 0: raw, index } of text.matchAll(LINE)) {
		if (BREAK.test(raw)) {
			breaks++;
			continue;
		}
		const trimmed = raw.trim();
		if (trimmed === '') continue;
		const indent = raw.length - raw.trimStart().length;
		const gapBefore = lines.length > 0 && breaks > 1;
		lines.push(readLine(trimmed, index + indent, gapBefore, indents, widthOf(raw.slice(0, indent))));
		breaks = 0;
	}
	return classifyLines(text, lines);
}

function readLine(line: string, at: number, gapBefore: boolean, indents: number[], indent: number): Line {
	const hashes = HASHES.exec(line);
	if (hashes) {
		indents.length = 0;
		const closing = CLOSING_HASHES.exec(line.slice(hashes[0].length))?.[0].length ?? 0;
		const { start, end } = readBold(line, hashes[0].length, line.length - closing, at);
		return { start, end, gapBefore, rank: hashes[1]!.length };
	}
	const marker = markerLength(line);
	const bold = readBold(line, marker, line.length, at);
	if (marker > 0) return { ...bold, gapBefore, itemLevel: levelOf(indents, indent) };
	indents.length = 0;
	return { ...bold, gapBefore };
}

/** The stretch of a line without the signs of Markdown's bold, if all of it is bold; else the end of the bold run it starts with. */
function readBold(line: string, from: number, to: number, at: number): Pick<Line, 'start' | 'end' | 'bold' | 'leadEnd'> {
	const plain = { start: at + from, end: at + to };
	const fence = line.slice(from, from + 2);
	if (fence !== '**' && fence !== '__') return plain;
	const close = line.indexOf(fence, from + 2);
	const inner = line.slice(from + 2, close).trim();
	if (close < 0 || close + 2 > to || inner === '') return plain;
	if (close + 2 === to) {
		const start = at + line.indexOf(inner, from + 2);
		return { start, end: start + inner.length, bold: true };
	}
	const lead = close + 2 + (line[close + 2] === ':' ? 1 : 0);
	return lead < to ? { ...plain, leadEnd: at + lead } : plain;
}

/** Depth of an item by its indent; `indents` holds those of the items it may lie in. */
function levelOf(indents: number[], indent: number): number {
	while (indents.length > 0 && indents.at(-1)! > indent) indents.pop();
	if (indents.length === 0 || indents.at(-1)! < indent) indents.push(indent);
	return indents.length;
}

function widthOf(indent: string): number {
	let width = 0;
	for (const char of indent) width += char === '\t' ? TAB_WIDTH : 1;
	return width;
}
