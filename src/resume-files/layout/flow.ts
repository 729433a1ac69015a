/**
 * Columns across pages: a column goes on in the same column of the next page.
 * @module
 */
import type { Columns, OrderedPage } from './order.ts';
import type { Block, Line } from './types.ts';

/** Gutters of two pages this close together, in points, are one. */
const SAME_GUTTER = 15;
const NAME_SIZE = 1.3;
const NAME_LINES = 3;

/** Puts the blocks of all pages in order. Blocks that go on on the next page become one. */
export function flowColumns(pages: readonly OrderedPage[]): Block[] {
	const out: Block[] = [];
	for (let at = 0; at < pages.length; at++) {
		const page = pages[at] as OrderedPage;
		addAll(out, page.above, at > 0);
		if (!page.columns) continue;
		const group = [page.columns];
		let last = page;
		while (last.below.length === 0 && at + 1 < pages.length) {
			const next = continueColumns(pages[at + 1] as OrderedPage, page.columns);
			if (!next) break;
			group.push(next);
			last = pages[++at] as OrderedPage;
			if (last.columns === null) last = { above: [], columns: next, below: [] };
		}
		const more = at + 1 < pages.length;
		for (const side of sortSides(page.columns, more)) {
			const start = out.length;
			for (const columns of group) addAll(out, columns[side], out.length > start);
		}
		addAll(out, last.below, false);
	}
	return out.filter((block) => block.length > 0);
}

/** The next page's columns, if they go on from these: the same gutter with nothing above it, or text that keeps to one side of it. */
function continueColumns(page: OrderedPage, columns: Columns): Columns | null {
	const above = page.above.flat();
	if (page.columns) {
		if (Math.abs(page.columns.x - columns.x) > SAME_GUTTER || above.some((line) => line.x < columns.x && line.right > columns.x)) return null;
		const { left, right } = splitBlocks(page.above, columns.x);
		return { x: columns.x, left: [...left, ...page.columns.left], right: [...right, ...page.columns.right] };
	}
	if (above.some((line) => line.x < columns.x - SAME_GUTTER && line.right > columns.x)) return null;
	const { left, right } = splitBlocks(page.above, columns.x);
	const side = left.length > 0 ? columns.left : columns.right;
	return (left.length > 0 && right.length > 0) || side.length === 0 ? null : { x: columns.x, left, right };
}

function splitBlocks(blocks: readonly Block[], x: number): { left: Block[]; right: Block[] } {
	const left = blocks.map((block) => block.filter((line) => line.x < x - SAME_GUTTER)).filter((block) => block.length > 0);
	const right = blocks.map((block) => block.filter((line) => line.x >= x - SAME_GUTTER)).filter((block) => block.length > 0);
	return { left, right };
}

/** Left before right, but the side with the name first; where another page follows, the wider side last, for it goes on there. */
function sortSides(columns: Columns, more: boolean): ('left' | 'right')[] {
	const left = columns.left.flat();
	const right = columns.right.flat();
	if (more) return widthOf(left) > widthOf(right) ? ['right', 'left'] : ['left', 'right'];
	return largestAtTop(right) > NAME_SIZE * largest(left) ? ['right', 'left'] : ['left', 'right'];
}

function widthOf(lines: readonly Line[]): number {
	return Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ x }) => x));
}

function largest(lines: readonly Line[]): number {
	return Math.max(...lines.map(({ size }) => size));
}

function largestAtTop(lines: readonly Line[]): number {
	return largest(lines.slice(0, NAME_LINES));
}

/** Appends blocks; the first is joined to the last one there if it goes on from the page before. */
function addAll(out: Block[], blocks: readonly Block[], goesOn: boolean): void {
	for (const [at, block] of blocks.entries()) {
		const before = out.at(-1);
		if (at === 0 && goesOn && before) out[out.length - 1] = [...before, ...block];
		else out.push(block);
	}
}
