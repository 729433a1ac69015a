/**
 * Items into segments: what stands close together on one baseline. Columns are found between them.
 * @module
 */
import { isBullet } from './glyphs.ts';
import { groupByBaseline } from './lines.ts';
import type { TextItem } from './types.ts';

export interface Segment {
	readonly items: readonly TextItem[];
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	readonly text: string;
}

/** In sizes of the font: words of justified text stand hardly further apart. */
const SEGMENT_GAP = 1.15;
const BULLET_GAP = 4;

/** Segments from top to bottom, those of one baseline from left to right. A bullet belongs to what follows it. */
export function buildSegments(items: readonly TextItem[]): Segment[] {
	return groupByBaseline(items).flatMap((row) => {
		const runs: TextItem[][] = [];
		let right = 0;
		for (const item of row) {
			const run = runs.at(-1);
			const reach = run?.length === 1 && isBullet(run[0]?.text ?? '') ? BULLET_GAP : SEGMENT_GAP;
			if (run && item.x - right <= reach * item.size && !(item.cell && reach === SEGMENT_GAP)) run.push(item);
			else runs.push([item]);
			right = Math.max(run ? right : 0, item.x + item.width);
		}
		return runs.map(toSegment);
	});
}

function toSegment(items: readonly TextItem[]): Segment {
	const first = items[0] as TextItem;
	const tallest = items.reduce((most, item) => (item.size > most.size ? item : most), first);
	return {
		items,
		x: first.x,
		right: items.reduce((most, item) => Math.max(most, item.x + item.width), first.x),
		y: tallest.y,
		size: tallest.size,
		text: items.map(({ text }) => text).join(' '),
	};
}
