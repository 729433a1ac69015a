/**
 * What painting works with: marks, and the live ranges they stand for.
 * @module
 */
import type { Mark } from '../core/marks.ts';
import type { Span } from '../core/posting.ts';

/** Turns a span of the posting into a range of the page; `null` when the text there is no longer the text that was read. */
export type RangeOf = (span: Span) => Range | null;

/** A mark and where it stands in the page. The range may lie in the document of an iframe of the same origin. */
export interface PaintedMark {
	readonly mark: Mark;
	readonly range: Range;
}

/** The document a range lies in. */
export function documentOf(range: Range): Document {
	const node = range.startContainer;
	// Not `instanceof`: nodes of an iframe belong to another realm.
	return node.nodeType === 9 ? (node as Document) : node.ownerDocument!;
}

/** The documents that the ranges lie in, each once. */
export function documentsOf(painted: readonly PaintedMark[]): readonly Document[] {
	return [...new Set(painted.map(({ range }) => documentOf(range)))];
}

/** The element that holds the start of a range. */
export function elementOf(range: Range): Element | null {
	const node = range.startContainer;
	return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
