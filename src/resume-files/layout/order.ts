/**
 * The reading order of a page: what stands above its columns, the columns, what stands below.
 * @module
 */
import { nameSection } from '../../core/resume/section-names.ts';
import { findGutter, type Gutter } from './gutter.ts';
import { buildLines } from './lines.ts';
import { buildSegments, type Segment } from './segments.ts';
import { sharesBaseline } from './sides.ts';
import type { Block, Line, TextItem } from './types.ts';

/** A page in columns is kept apart, for columns go on on the next page. */
export interface OrderedPage {
	readonly above: readonly Block[];
	readonly columns: Columns | null;
	readonly below: readonly Block[];
}

export interface Columns {
	readonly x: number;
	readonly left: readonly Block[];
	readonly right: readonly Block[];
}

/** Regions within regions beyond this depth are read line by line. */
const MAX_DEPTH = 5;
/** In sizes of the font. */
const LABEL_STEP = 1.6;
const PERIOD_BREAK = /(?:[-–—]|\sto|\sbis)\s*$/i;
const CAPITALS = /^[^\p{Ll}\d]*\p{Lu}{3,}[^\p{Ll}\d]*$/u;

export function orderPage(items: readonly TextItem[]): OrderedPage {
	const segments = buildSegments(items);
	const gutter = findGutter(segments);
	if (!gutter) return { above: [linesOf(segments)], columns: null, below: [] };
	const above = orderRegion(gutter.above, 1);
	const below = orderRegion(gutter.below, 1);
	if (gutter.kind === 'margin') return { above: [...above, ...readBeside(gutter), ...below], columns: null, below: [] };
	return { above, columns: { x: gutter.x, left: orderRegion(gutter.left, 1), right: orderRegion(gutter.right, 1) }, below };
}

function orderRegion(segments: readonly Segment[], depth: number): Block[] {
	if (segments.length === 0) return [];
	const gutter = depth < MAX_DEPTH ? findGutter(segments) : null;
	if (!gutter) return [linesOf(segments)];
	const inside = gutter.kind === 'margin' ? readBeside(gutter) : [...orderRegion(gutter.left, depth + 1), ...orderRegion(gutter.right, depth + 1)];
	return [...orderRegion(gutter.above, depth + 1), ...inside, ...orderRegion(gutter.below, depth + 1)];
}

function linesOf(segments: readonly Segment[]): Line[] {
	return buildLines(segments.flatMap(({ items }) => items));
}

/** Dates or labels beside their text: each goes before the lines from its own down to the next. */
function readBeside({ left, right }: Gutter): Block[] {
	const groups = groupLabels(left, right);
	// "Languages" beside "Experience" is a heading; beside "Frameworks" it is a label in a table of skills.
	const headings = left.some((label) => nameSection(label.text)?.weak === false && right.some((line) => sharesBaseline(label, line)));
	const blocks: Block[] = [];
	let at = 0;
	for (const [index, group] of groups.entries()) {
		const next = groups[index + 1]?.[0];
		const until = next ? next.y - next.size * 0.9 : Number.POSITIVE_INFINITY;
		const beside: Segment[] = [];
		while (at < right.length && ((right[at] as Segment).y - (right[at] as Segment).size * 0.4 < until || !next)) beside.push(right[at++] as Segment);
		const early = index === 0 ? beside.filter(({ y, size }) => y < (group[0] as Segment).y - size) : [];
		if (early.length > 0) blocks.push(linesOf(early));
		blocks.push(readBand(group, beside.slice(early.length), headings));
	}
	return [blocks.flat()];
}

/** Each line that has text beside it begins a label, but for the second line of a period. What has none goes with the label above, if it is near and no larger. */
function groupLabels(left: readonly Segment[], right: readonly Segment[]): Segment[][] {
	const groups: Segment[][] = [];
	for (const line of left) {
		const last = groups.at(-1)?.at(-1);
		const near = last !== undefined && line.y - last.y <= LABEL_STEP * last.size && Math.abs(line.size - last.size) < 0.1 * last.size;
		const goesOn = near && (PERIOD_BREAK.test(last.text) || nameSection(`${last.text} ${line.text}`) !== null || !right.some((other) => sharesBaseline(line, other)));
		if (goesOn) (groups.at(-1) as Segment[]).push(line);
		else groups.push([line]);
	}
	return groups;
}

function readBand(group: readonly Segment[], beside: readonly Segment[], headings: boolean): Block {
	const own = linesOf(group);
	const others = linesOf(beside);
	const [label] = own;
	const [first] = others;
	if (!label || !first) return [...own, ...others];
	const whole = own.map(({ text }) => text).join(' ');
	if (own.length > 1 && nameSection(whole)) return [{ ...label, text: whole }, ...others];
	const sameLine = Math.abs(label.y - first.y) <= 0.25 * first.size && Math.abs(label.size - first.size) <= 0.1 * first.size;
	const heading = (headings && nameSection(label.text) !== null) || (CAPITALS.test(label.text) && !CAPITALS.test(first.text));
	if (own.length > 1 || !sameLine || heading) return [...own, ...others];
	return [{ ...first, text: `${label.text}\t${first.text}`, x: label.x, bullet: label.bullet, gapped: first.gapped || !first.bullet }, ...others.slice(1)];
}
