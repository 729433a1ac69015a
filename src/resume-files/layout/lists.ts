/**
 * Lists whose bullets are drawings, not text, as in what browsers print: told by their indent.
 * @module
 */
import { NAMES_DATE } from './sides.ts';
import type { Paragraph } from './types.ts';

/** In sizes of the font. */
const MIN_INDENT = 0.7;
const MAX_INDENT = 4;
const MIN_ITEMS = 2;
const SAME_EDGE = 1.5;
const MAX_DATE_CHARS = 30;
const DATED = /\t.*(?:\d{4}|\d\d\/\d\d|present|heute)/i;

/** Left edges, in whole points, at which each paragraph is an item. None where the text has bullets of its own. */
export function findLists(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
	const lists = new Set<number>();
	if (paragraphs.some(({ first }) => first.bullet)) return lists;
	const edges = [...new Set(paragraphs.map(({ first }) => Math.round(first.x)))].sort((a, b) => a - b);
	for (const edge of edges) {
		const items = paragraphs.filter(({ first }) => Math.round(first.x) === edge);
		const size = items[0]?.first.size ?? 0;
		const parent = edges.findLast((other) => other < edge - SAME_EDGE);
		if (items.length < MIN_ITEMS || parent === undefined || edge - parent < MIN_INDENT * size || edge - parent > MAX_INDENT * size) continue;
		// Whatever has a date behind a gap is the head of an entry: there the whole text is indented, not a list.
		if (items.some(({ text }) => text.length < MAX_DATE_CHARS && NAMES_DATE.test(text))) continue;
		if (items.every(({ first }) => !(first.gapped && DATED.test(first.text)) && Math.abs(first.size - size) < 0.05 * size)) lists.add(edge);
	}
	return lists;
}
