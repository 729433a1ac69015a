/**
 * Where a region of a page falls into two columns: an upright stripe without text, with text on both sides that is read apart.
 * @module
 */

import type { Segment } from './segments.ts';
import { judgeSides } from './sides.ts';

/** `columns`: one side is read after the other. `margin`: the left side holds dates or labels of what stands beside them. */
export interface Gutter {
	readonly kind: 'columns' | 'margin';
	/** Left edge of the right side. */
	readonly x: number;
	readonly above: readonly Segment[];
	readonly left: readonly Segment[];
	readonly right: readonly Segment[];
	readonly below: readonly Segment[];
}

/** In sizes of the usual font. */
const MIN_GUTTER = 1;
const MAX_CANDIDATES = 300;
const MIN_LINES = 3;
const EDGE_SLACK = 1;
const SAME_LINE = 0.3;

/** The gutter that parts the most text; `null` for one column. `segments` are ordered from top to bottom. */
export function findGutter(segments: readonly Segment[]): Gutter | null {
	if (segments.length < 2 * MIN_LINES) return null;
	const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
	const width = MIN_GUTTER * (sizes[sizes.length >> 1] as number);
	let best: { gutter: Gutter; score: number } | null = null;
	for (const x of listEdges(segments)) {
		for (const { first, last } of findRuns(segments, x, width)) {
			const run = segments.slice(first, last + 1);
			if (run.length < 2 * MIN_LINES || run.length <= (best?.score ?? 0)) continue;
			const left = run.filter((segment) => segment.x < x - EDGE_SLACK);
			const right = run.filter((segment) => segment.x >= x - EDGE_SLACK);
			const verdict = judgeSides(left, right);
			const score = verdict ? run.length * verdict.certainty : 0;
			if (verdict && score > (best?.score ?? 0)) {
				best = { gutter: { kind: verdict.kind, x, above: segments.slice(0, first), left, right, below: segments.slice(last + 1) }, score };
			}
		}
	}
	return best?.gutter ?? null;
}

/** Left edges of segments: one of them is the left edge of the right column. The commonest first, bounded. */
function listEdges(segments: readonly Segment[]): number[] {
	const counts = new Map<number, number>();
	for (const { x } of segments) counts.set(Math.floor(x), (counts.get(Math.floor(x)) ?? 0) + 1);
	return [...counts]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, MAX_CANDIDATES)
		.map(([x]) => x)
		.sort((a, b) => a - b);
}

/** Runs of segments none of which reaches into the stripe left of `x`, without what shares a line with one that does. */
function* findRuns(segments: readonly Segment[], x: number, width: number): Generator<{ first: number; last: number }> {
	let start = 0;
	for (let at = 0; at <= segments.length; at++) {
		const across = segments[at];
		if (across && !reachesAcross(across, x, width)) continue;
		let last = at - 1;
		while (across && last >= start && sharesLine(segments[last] as Segment, across)) last--;
		if (last > start) yield { first: start, last };
		start = at + 1;
		while (across && start < segments.length && sharesLine(segments[start] as Segment, across)) {
			if (reachesAcross(segments[start] as Segment, x, width)) break;
			start++;
		}
		at = start - 1;
	}
}

function reachesAcross(segment: Segment, x: number, width: number): boolean {
	return segment.x < x - EDGE_SLACK && segment.right > x - width;
}

function sharesLine(a: Segment, b: Segment): boolean {
	return Math.abs(a.y - b.y) <= SAME_LINE * Math.max(a.size, b.size);
}
