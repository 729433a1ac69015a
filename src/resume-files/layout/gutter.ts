/**
 * Where a region of a page falls into two columns: an upright stripe without text, with text on both sides that is read apart.
 * @module
 */

import { nameSection } from '../../core/resume/section-names.ts';
import type { Segment } from './segments.ts';
import { isDateAlone, judgeSides } from './sides.ts';

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
const MIN_GUTTER = 0.7;
const MAX_CANDIDATES = 300;
const MIN_LINES = 3;
const MAX_TAIL = 3;
/** In sizes of the font. */
const LONE_ROW_GAP = 2.5;
const EDGE_SLACK = 1;
/** A column's lines begin at its edge; those of dates at the right of a column don't. */
const EDGE_BONUS = 0.25;
const SAME_LINE = 0.3;
/** In points. */
const EDGE_REACH = 4;

/** The gutter that parts the most text; `null` for one column. `segments` are ordered from top to bottom. */
export function findGutter(segments: readonly Segment[]): Gutter | null {
	if (segments.length < 2 * MIN_LINES) return null;
	const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
	const width = MIN_GUTTER * (sizes[sizes.length >> 1] as number);
	let best: { gutter: Gutter; score: number } | null = null;
	const edge = segments.reduce((most, { right }) => Math.max(most, right), 0);
	for (const x of listEdges(segments)) {
		for (const { first, last } of findRuns(segments, x, width, edge)) {
			const goesOn = last + 1 < segments.length;
			const run = trimTail(dropLastRow(segments.slice(first, last + 1), x, goesOn), x, goesOn);
			if (run.length < 2 * MIN_LINES || run.length * (1 + EDGE_BONUS) <= (best?.score ?? 0)) continue;
			const left = run.filter((segment) => segment.x < x - EDGE_SLACK);
			const right = run.filter((segment) => segment.x >= x - EDGE_SLACK);
			const verdict = judgeSides(left, right);
			const score = verdict ? run.length * verdict.certainty * (1 + EDGE_BONUS * shareStarting(right, x)) : 0;
			if (verdict && score > (best?.score ?? 0)) {
				best = { gutter: { kind: verdict.kind, x, above: segments.slice(0, first), left, right, below: segments.slice(first + run.length) }, score };
			}
		}
	}
	return best?.gutter ?? null;
}

/** Where the text goes on across the page, a heading over it stands beside nothing: it and the few lines before it, below the end of the other side, are cut off. */
function trimTail(run: readonly Segment[], x: number, goesOn: boolean): readonly Segment[] {
	if (!goesOn) return run;
	const bottom = (right: boolean) => run.reduce((most, segment) => (segment.x >= x - EDGE_SLACK === right ? Math.max(most, segment.y) : most), Number.NEGATIVE_INFINITY);
	const end = Math.min(bottom(true), bottom(false));
	const kept = run.filter(({ y, size }) => y <= end + SAME_LINE * size);
	const heading = nameSection(run.at(-1)?.text ?? '') !== null;
	return heading && run.length - kept.length <= MAX_TAIL ? kept : run;
}

/** A last line that runs across, far below the rest of the right side, belongs to the text below: "Engineer   Acme   2020 – 2021" under a block of addresses. */
function dropLastRow(run: readonly Segment[], x: number, goesOn: boolean): readonly Segment[] {
	const right = run.filter((segment) => segment.x >= x - EDGE_SLACK);
	const last = right.at(-1);
	const above = last && right.findLast((segment) => !sharesLine(segment, last));
	if (!goesOn || !last || !above || last.y - above.y < LONE_ROW_GAP * last.size) return run;
	const crosses = run.some((segment) => segment.x < x - EDGE_SLACK && sharesLine(segment, last));
	return crosses ? run.filter(({ y, size }) => y < last.y - SAME_LINE * size) : run;
}

function shareStarting(right: readonly Segment[], x: number): number {
	return right.filter((segment) => segment.x < x + EDGE_SLACK).length / Math.max(1, right.length);
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
function* findRuns(segments: readonly Segment[], x: number, width: number, edge: number): Generator<{ first: number; last: number }> {
	let start = 0;
	for (let at = 0; at <= segments.length; at++) {
		const across = segments[at];
		if (across && !reachesAcross(across, x, width) && !endsLine(segments, at, x, edge)) continue;
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

/** A date at the far end of a line that begins on the other side: the line runs across. In a column of its own it would begin where that begins. */
function endsLine(segments: readonly Segment[], at: number, x: number, edge: number): boolean {
	const date = segments[at] as Segment;
	if (date.x < x - EDGE_SLACK || date.right < edge - EDGE_REACH || !isDateAlone(date.text)) return false;
	const before = segments[at - 1];
	if (before === undefined || !sharesLine(before, date) || before.x >= x - EDGE_SLACK) return false;
	return !segments.some((other) => Math.abs(other.x - date.x) < EDGE_SLACK && !isDateAlone(other.text));
}

function reachesAcross(segment: Segment, x: number, width: number): boolean {
	return segment.x < x - EDGE_SLACK && segment.right > x - width;
}

function sharesLine(a: Segment, b: Segment): boolean {
	return Math.abs(a.y - b.y) <= SAME_LINE * Math.max(a.size, b.size);
}
