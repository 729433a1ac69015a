/**
 * Cells that stand close to what is before them, as dates do in many layouts: told by the edge they share with other lines.
 * @module
 */
import { isBullet } from './glyphs.ts';
import type { TextItem } from './types.ts';

/** So many lines, or cells behind a wide gap, make an edge. */
const COMMON_LINES = 3;
/** In sizes of the font. */
const WIDE_GAP = 1.15;
const MIN_GAP = 0.45;
/** In points. */
const SAME_EDGE = 0.6;

/** The items of all rows, with those marked that begin a cell. `rows` hold what shares a baseline, from left to right. */
export function markCells(rows: readonly (readonly TextItem[])[]): TextItem[] {
	const edges = findEdges(rows);
	return rows.flatMap((row) =>
		row.map((item, at) => {
			const before = row[at - 1];
			const near = before !== undefined && !isBullet(before.text) && item.x - before.x - before.width > MIN_GAP * item.size;
			return near && edges.some((edge) => Math.abs(edge - item.x) < SAME_EDGE) ? { ...item, cell: true } : item;
		}),
	);
}

/** Left edges, but for the leftmost, at which lines begin, words behind bullets, and what stands behind a wide gap. */
function findEdges(rows: readonly (readonly TextItem[])[]): number[] {
	const counts = new Map<number, number>();
	for (const row of rows) {
		for (const [at, item] of row.entries()) {
			const before = row[at - 1];
			const begins = !before || isBullet(before.text) || item.x - before.x - before.width > WIDE_GAP * item.size;
			if (begins && !isBullet(item.text)) counts.set(Math.round(item.x), (counts.get(Math.round(item.x)) ?? 0) + 1);
		}
	}
	const left = Math.min(...counts.keys());
	return [...counts].filter(([x, count]) => count >= COMMON_LINES && x > left).map(([x]) => x);
}
