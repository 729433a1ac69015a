/**
 * Which mark lies under the pointer. Highlights are no elements and get no events, so the place is looked up in our own record.
 * @module
 */
import { LAYER_PRIORITY } from './highlight-style.ts';
import { documentOf, documentsOf, type PaintedMark } from './painted.ts';

/** How far outside a line's box still counts: the underline hangs a little below it. */
const SLACK_PX = 2;

/** Gives the mark at a point of a document's own viewport, or `null`. */
export type FindMark = (document: Document, x: number, y: number) => PaintedMark | null;

interface Row {
	readonly marks: readonly PaintedMark[];
	/** For each mark, how far into the text it and those before it reach: tells where the search for overlapping marks may stop. */
	readonly reach: readonly number[];
}

/** Makes the lookup for marks given in the order of the text. Answers in logarithmic time. */
export function createHitTest(painted: readonly PaintedMark[]): FindMark {
	const rows = new Map<Document, Row>();
	for (const document of documentsOf(painted)) {
		const marks = painted.filter(({ range }) => documentOf(range) === document);
		let furthest = 0;
		rows.set(document, { marks, reach: marks.map(({ mark }) => (furthest = Math.max(furthest, mark.end))) });
	}
	return (document, x, y) => {
		const row = rows.get(document);
		const caret = row && document.caretPositionFromPoint(x, y);
		if (!caret) return null;
		return (
			marksAt(row, caret)
				.filter(({ range }) => isInside(range, x, y))
				.sort((a, b) => LAYER_PRIORITY[b.mark.kind] - LAYER_PRIORITY[a.mark.kind])[0] ?? null
		);
	};
}

/** The marks that hold or touch the caret. */
function marksAt({ marks, reach }: Row, caret: CaretPosition): readonly PaintedMark[] {
	const { offsetNode, offset } = caret;
	// A caret inside a shadow tree or a form field can't be compared with ranges of the document.
	if (offsetNode.getRootNode() !== marks[0]?.range.startContainer.getRootNode()) return [];
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (marks[middle]!.range.comparePoint(offsetNode, offset) < 0) high = middle;
		else low = middle + 1;
	}
	const last = low - 1;
	const found: PaintedMark[] = [];
	for (let index = last; index >= 0 && (index >= last - 1 || reach[index]! > marks[last]!.mark.start); index--) {
		if (marks[index]!.range.comparePoint(offsetNode, offset) === 0) found.push(marks[index]!);
	}
	return found;
}

/** The browser gives the nearest caret even for a point far away in the margin. */
function isInside(range: Range, x: number, y: number): boolean {
	return [...range.getClientRects()].some((rect) => x >= rect.left - SLACK_PX && x <= rect.right + SLACK_PX && y >= rect.top - SLACK_PX && y <= rect.bottom + SLACK_PX);
}
