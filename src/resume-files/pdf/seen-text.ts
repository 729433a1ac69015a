/**
 * Text and drawings of a page brought together: dots before a line become bullets, and text nobody can see is taken out.
 * @module
 */
import type { TextItem } from '../layout/types.ts';
import type { Box, Drawings, PaintedText } from './drawings.ts';

/** In points, and of the page's usual size: smaller type is not for people. Sub- and superscripts are larger. */
const TINY_POINTS = 3.5;
const TINY_SHARE = 0.5;
/** Of a page's letters: if more than this seemed hidden, it would be us who don't see. */
const MAX_HIDDEN_SHARE = 0.5;
/** In points: how far what pdf.js says of one run of text may lie from what it says of its painting. */
const SLACK = 1.5;
/** In points: no line with a bullet is set larger. */
const MAX_TYPE_POINTS = 200;
/** In sizes of the font: a bullet is no larger, and stands no further from its text. */
const MAX_BULLET = 0.52;
const MAX_BULLET_GAP = 1.6;
/** In their own widths: dots this near to one another are marks out of five. */
const MAX_MARK_STEP = 3;
/** A dot this near behind other text parts two words. */
const MIN_FREE = 1.2;

/** @param toBullet Makes an item of the bullet, as the caller's own items are. */
export function joinDrawings<Item extends TextItem>(
	items: readonly Item[],
	drawings: Drawings | null,
	width: number,
	height: number,
	toBullet: (bullet: TextItem) => Item,
): { items: Item[]; hidden: string[] } {
	const size = usualSize(items);
	const painted = groupByRow(drawings?.texts ?? []);
	const hidden: string[] = [];
	const seen = items.flatMap((item) => {
		const { shown, unseen } = isTiny(item, size) || isOutside(item, width, height) ? { shown: null, unseen: item.text } : splitBySight(item, painted);
		if (unseen !== '') hidden.push(unseen);
		return shown ? [shown] : [];
	});
	const letters = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
	if (letters(hidden) > MAX_HIDDEN_SHARE * letters(items.map(({ text }) => text))) return { items: [...items], hidden: [] };
	return { items: [...seen, ...findBullets(seen, drawings?.dots ?? []).map(toBullet)], hidden };
}

/** Median over the letters. */
function usualSize(items: readonly TextItem[]): number {
	const sorted = items.toSorted((a, b) => a.size - b.size);
	let half = sorted.reduce((sum, { text }) => sum + text.length, 0) / 2;
	for (const { text, size } of sorted) {
		half -= text.length;
		if (half <= 0) return size;
	}
	return 0;
}

function isTiny({ size }: TextItem, usual: number): boolean {
	return size < 1 || (size < TINY_POINTS && size < TINY_SHARE * usual);
}

function isOutside({ x, y, width: length, size }: TextItem, width: number, height: number): boolean {
	return x > width || y - size > height || y < 0 || (x + length < 0 && length > 0);
}

/** The part of an item that can be seen, and the words that can't: runs of one font that touch are one item to pdf.js, whatever their colours. */
function splitBySight<Item extends TextItem>(item: Item, painted: ReadonlyMap<number, readonly PaintedText[]>): { shown: Item | null; unseen: string } {
	const runs: PaintedText[] = [];
	for (let row = Math.floor(item.y - SLACK); row <= Math.floor(item.y + SLACK); row++) {
		for (const run of painted.get(row) ?? []) {
			if (Math.abs(run.y - item.y) <= SLACK && run.x >= item.x - SLACK && run.x <= item.x + item.width - SLACK) runs.push(run);
		}
	}
	const unseen = runs.filter((run) => !run.seen);
	if (unseen.length === 0) return { shown: item, unseen: '' };
	if (unseen.length === runs.length) return { shown: null, unseen: item.text };
	const first = Math.min(...unseen.map(({ x }) => x));
	const last = runs.filter((run) => run.seen && run.x > first).reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
	const from = cutAt(item, first);
	const to = last === Number.POSITIVE_INFINITY ? item.text.length : cutAt(item, last);
	const text = item.text.slice(0, from) + item.text.slice(to);
	return { shown: text.trim() === '' ? null : { ...item, text, width: to === item.text.length ? first - item.x : item.width }, unseen: item.text.slice(from, to) };
}

/** The beginning of the word nearest to a place in an item, its letters taken to be of equal width. */
function cutAt({ text, x, width }: TextItem, place: number): number {
	const guess = ((place - x) / Math.max(width, 1)) * text.length;
	let best = 0;
	for (let at = 0; at <= text.length; at++) {
		const begins = at === 0 || at === text.length || text[at - 1] === ' ';
		if (begins && Math.abs(at - guess) < Math.abs(best - guess)) best = at;
	}
	return best;
}

function groupByRow<Placed extends { readonly y: number }>(placed: readonly Placed[]): Map<number, Placed[]> {
	const rows = new Map<number, Placed[]>();
	for (const one of placed) {
		const row = Math.floor(one.y);
		const others = rows.get(row);
		if (others) others.push(one);
		else rows.set(row, [one]);
	}
	return rows;
}

/** A bullet for each dot that stands before a line of text, and not behind another. */
function findBullets(items: readonly TextItem[], dots: readonly Box[]): TextItem[] {
	const rows = groupByRow(items);
	const reach = Math.min(
		MAX_TYPE_POINTS,
		items.reduce((most, { size }) => Math.max(most, size), 0),
	);
	const bullets = new Map<TextItem, TextItem>();
	for (const dot of dots) {
		const middle = (dot.y + dot.bottom) / 2;
		const beside: TextItem[] = [];
		for (let row = Math.floor(middle); row <= middle + reach; row++) {
			for (const item of rows.get(row) ?? []) if (item.y > middle && item.y - middle < 0.75 * item.size) beside.push(item);
		}
		const next = beside.filter(({ x }) => x >= dot.right - 0.5).sort((a, b) => a.x - b.x)[0];
		if (!next || dot.right - dot.x > MAX_BULLET * next.size || next.x - dot.right > MAX_BULLET_GAP * next.size) continue;
		const before = beside.some(({ x, width }) => x < dot.x && x + width > dot.x - MIN_FREE * next.size);
		const marks = dots.some((other) => other !== dot && Math.abs(other.y - dot.y) < 1 && Math.abs(other.x - dot.x) < MAX_MARK_STEP * (dot.right - dot.x));
		if (!before && !marks) bullets.set(next, { text: '•', x: dot.x, y: next.y, width: dot.right - dot.x, size: next.size, font: next.font, spaceBefore: false });
	}
	return [...bullets.values()];
}
