/**
 * A page of pdf.js into items as the layout wants them.
 * @module
 */
import type { PDFPageProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../failures.ts';
import { readTexCodes } from '../layout/glyphs.ts';
import type { TextItem, TextPage } from '../layout/types.ts';
import { type Drawings, type OperatorNumbers, readDrawings } from './drawings.ts';
import { type Matrix, multiply, toMatrix } from './matrix.ts';
import { joinDrawings } from './seen-text.ts';

/** More text than this on a page is no résumé, and would stall the page that reads it. */
const MAX_ITEMS = 20_000;
const MAX_CHARS = 200_000;
/** Type of no size at all has no place either. */
const MIN_SIZE_POINTS = 0.05;
/** Pages are 14,400 points wide at most. What a broken or hostile file places further out, or sets larger, is taken to lie there: rows of the page are counted in points. */
const FARTHEST_POINTS = 50_000;

/** A page's text, in one direction or several, and what of it nobody can see. */
export interface PageText {
	readonly pages: readonly TextPage[];
	readonly hidden: readonly string[];
}

interface Placed extends TextItem {
	/** 0–3: quarter turns the text is rotated by. */
	readonly turns: number;
}

/**
 * Reads a page: its text in the direction most of it runs, then the rest (a name set upright along the edge) as a page of its own.
 * @param numbers pdf.js's numbers for what a page does.
 * @param drawingMs How long its drawings may take; without them no text is known to be hidden, and bullets that are drawn are told by their indent alone.
 */
export async function readPageText(page: PDFPageProxy, numbers: OperatorNumbers, drawingMs: number): Promise<PageText> {
	const { transform, width, height } = page.getViewport({ scale: 1 });
	const base = toMatrix(transform);
	const placed: Placed[] = [];
	let chars = 0;
	let seen = 0;
	let spaceBefore = false;
	const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
	for (;;) {
		const { value, done } = await reader.read();
		if (done) break;
		for (const item of value.items) {
			if (!('str' in item)) continue;
			seen++;
			if (item.str.trim() === '') spaceBefore = true;
			else {
				const found = place(multiply(base, toMatrix(item.transform)), readTexCodes(item.str), item.width, item.fontName, spaceBefore);
				if (found) placed.push(found);
				chars += item.str.length;
				spaceBefore = item.hasEOL;
			}
			if (seen > MAX_ITEMS || chars > MAX_CHARS) throw new UnreadableFile('file-too-long');
		}
	}
	const { items, hidden } = joinDrawings(placed, await drawingsOf(page, numbers, base, drawingMs), width, height, (bullet) => ({ ...bullet, turns: 0 }));
	return { pages: splitByDirection(items, width, height), hidden };
}

/** `null` where they take too long, or can't be read. */
async function drawingsOf(page: PDFPageProxy, numbers: OperatorNumbers, base: Matrix, limitMs: number): Promise<Drawings | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooSlow = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), Math.max(0, limitMs));
	});
	try {
		const operators = await Promise.race([page.getOperatorList().catch(() => null), tooSlow]);
		return operators && readDrawings(operators, numbers, base);
	} finally {
		clearTimeout(timer);
	}
}

function splitByDirection(placed: readonly Placed[], width: number, height: number): TextPage[] {
	const chars = [0, 0, 0, 0];
	for (const { turns, text } of placed) chars[turns] = (chars[turns] as number) + text.length;
	const order = [0, 1, 2, 3].sort((a, b) => (chars[b] as number) - (chars[a] as number)).filter((turns, at) => at === 0 || (chars[turns] as number) > 0);
	return order.map((turns) => {
		const upright = turns % 2 === 0;
		return { width: upright ? width : height, height: upright ? height : width, items: placed.filter((item) => item.turns === turns).map((item) => turn(item, width, height)) };
	});
}

function place(matrix: Matrix, text: string, width: number, font: string, spaceBefore: boolean): Placed | null {
	const [a, b, c, d, x, y] = matrix;
	const size = Math.hypot(c, d);
	if (!(size >= MIN_SIZE_POINTS) || !Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(width)) return null;
	const turns = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
	return { text, x: clamp(x), y: clamp(y), width: clamp(Math.max(0, width)), size: clamp(size), font, spaceBefore, turns };
}

function clamp(points: number): number {
	return Math.max(-FARTHEST_POINTS, Math.min(points, FARTHEST_POINTS));
}

/** Turns an item's page until its text runs from left to right. */
function turn({ turns, ...item }: Placed, width: number, height: number): TextItem {
	if (turns === 1) return { ...item, x: item.y, y: width - item.x };
	if (turns === 2) return { ...item, x: width - item.x, y: height - item.y };
	if (turns === 3) return { ...item, x: height - item.y, y: item.x };
	return item;
}
