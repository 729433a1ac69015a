/**
 * Two texts line by line: which lines went and which came.
 * @module
 */

export interface DiffLine {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** Cells of the table of common lines. What is left of longer texts, beginning and end aside, is told as replaced: bounded memory is worth more than the finest answer. */
const MAX_CELLS = 4_000_000;

/** From the first text to the second: as many lines as possible stay, and of a change what went stands before what came. */
export function diffLines(before: string, after: string): DiffLine[] {
	const a = before.split(/\r?\n/);
	const b = after.split(/\r?\n/);
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	const middle = diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
	return [...mark('same', a.slice(0, head)), ...middle, ...mark('same', a.slice(a.length - tail))];
}

function diffMiddle(a: readonly string[], b: readonly string[]): DiffLine[] {
	if ((a.length + 1) * (b.length + 1) > MAX_CELLS) return [...mark('removed', a), ...mark('added', b)];
	const common = countCommon(a, b);
	const width = b.length + 1;
	const lines: DiffLine[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		if (a[i] === b[j]) {
			lines.push({ kind: 'same', text: a[i] as string });
			i++;
			j++;
		} else if ((common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number)) lines.push({ kind: 'removed', text: a[i++] as string });
		else lines.push({ kind: 'added', text: b[j++] as string });
	}
	return [...lines, ...mark('removed', a.slice(i)), ...mark('added', b.slice(j))];
}

/** For each pair of places, how many lines the rest of both texts have in common, in order. */
function countCommon(a: readonly string[], b: readonly string[]): Uint32Array {
	const width = b.length + 1;
	const common = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			common[i * width + j] =
				a[i] === b[j] ? (common[(i + 1) * width + j + 1] as number) + 1 : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
		}
	}
	return common;
}

function mark(kind: DiffLine['kind'], lines: readonly string[]): DiffLine[] {
	return lines.map((text) => ({ kind, text }));
}
