/**
 * A page of pdf.js into items as the layout wants them.
 * @module
 */
import type { PDFPageProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../failures.ts';
import type { TextItem, TextPage } from '../layout/types.ts';

/** More text than this on a page is no résumé, and would stall the page that reads it. */
const MAX_ITEMS = 20_000;
const MAX_CHARS = 200_000;
/** Smaller type is not for people. */
const MIN_SIZE_POINTS = 1;

type Matrix = readonly number[];
interface Placed extends TextItem {
	/** 0–3: quarter turns the text is rotated by. */
	readonly turns: number;
}

/** Reads a page: its text in the direction most of it runs, then the rest (a name set upright along the edge) as a page of its own. */
export async function readPageText(page: PDFPageProxy): Promise<TextPage[]> {
	const { transform, width, height } = page.getViewport({ scale: 1 });
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
				const found = place(multiply(transform, item.transform), item.str, item.width, spaceBefore);
				if (found) placed.push(found);
				chars += item.str.length;
				spaceBefore = item.hasEOL;
			}
			if (seen > MAX_ITEMS || chars > MAX_CHARS) throw new UnreadableFile('file-too-long');
		}
	}
	return splitByDirection(placed, width, height);
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

function place(matrix: Matrix, text: string, width: number, spaceBefore: boolean): Placed | null {
	const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = matrix;
	const size = Math.hypot(c, d);
	if (!(size >= MIN_SIZE_POINTS) || !Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(width)) return null;
	const turns = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
	return { text, x, y, width: Math.max(0, width), size, spaceBefore, turns };
}

/** Turns an item's page until its text runs from left to right. */
function turn({ turns, ...item }: Placed, width: number, height: number): TextItem {
	if (turns === 1) return { ...item, x: item.y, y: width - item.x };
	if (turns === 2) return { ...item, x: width - item.x, y: height - item.y };
	if (turns === 3) return { ...item, x: height - item.y, y: item.x };
	return item;
}

function multiply(m: Matrix, n: Matrix): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
	const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
	return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
