/**
 * Paints marks as CSS Custom Highlights: no element of the page is wrapped, moved or given an attribute.
 * @module
 */
import type { Mark } from '../core/marks.ts';
import { isOnDark } from './backdrop.ts';
import { HIGHLIGHT_NAMES, LAYER_PRIORITY, type Layer, writeHighlightStyle } from './highlight-style.ts';
import { claimNode } from './own-nodes.ts';
import { documentOf, documentsOf, elementOf, type PaintedMark, type RangeOf } from './painted.ts';
import { registryOf } from './registry.ts';

export interface Highlighter {
	/** Paints these marks instead of what was painted before. A mark whose text is gone is left out, an emphasis stays. Gives what was painted, in the order of the text. */
	paint(marks: readonly Mark[], rangeOf: RangeOf): readonly PaintedMark[];
	/** Looks every mark's text up again and drops those whose text has changed. Gives what is left. */
	refresh(): readonly PaintedMark[];
	/** What is painted now, in the order of the text. */
	painted(): readonly PaintedMark[];
	/** Emphasises one mark, or none. */
	setCurrent(id: string | null): void;
	/** Takes everything off the page, at once. */
	clear(): void;
}

/** Makes a highlighter that has nothing painted; aborting the signal clears it for good. */
export function createHighlighter(signal: AbortSignal): Highlighter {
	// Our own record: in Firefox a content script can fill the page's registry of highlights, but not go through it.
	let painted: readonly PaintedMark[] = [];
	let lookUp: RangeOf = () => null;
	let current: string | null = null;
	const styles = new Map<Document, HTMLStyleElement>();
	const watched = new WeakSet<Document>();

	function draw(next: readonly PaintedMark[]): void {
		painted = next;
		const documents = documentsOf(painted);
		for (const document of styles.keys()) if (!documents.includes(document)) wipe(document);
		for (const document of documents) {
			const inDocument = painted.filter(({ range }) => documentOf(range) === document);
			for (const layer of ['must', 'nice', 'flag'] as const)
				setLayer(
					document,
					layer,
					inDocument.filter(({ mark }) => mark.kind === layer),
				);
			setLayer(
				document,
				'current',
				inDocument.filter(({ mark }) => mark.id === current),
			);
			applyStyle(document, inDocument[0]!);
		}
	}

	function applyStyle(document: Document, sample: PaintedMark): void {
		const style = styles.get(document) ?? claimNode(document.createElement('style'));
		const element = elementOf(sample.range);
		const text = writeHighlightStyle(element !== null && isOnDark(element));
		// As a whole and by us: Firefox then counts it as the extension's and not as the page's, whose policy may forbid styles.
		if (style.textContent !== text) style.textContent = text;
		// A page that renders its whole document anew throws foreign nodes out.
		if (!style.isConnected) (document.head ?? document.documentElement).append(style);
		styles.set(document, style);
		watchScheme(document);
	}

	/** Pages that follow the system change their ground with it. */
	function watchScheme(document: Document): void {
		if (watched.has(document)) return;
		watched.add(document);
		document.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(painted), { signal });
	}

	function wipe(document: Document): void {
		styles.get(document)?.remove();
		styles.delete(document);
		for (const name of Object.values(HIGHLIGHT_NAMES)) registryOf(document)?.delete(name);
	}

	function clear(): void {
		painted = [];
		current = null;
		lookUp = () => null;
		for (const document of [...styles.keys()]) wipe(document);
	}

	signal.addEventListener('abort', clear, { once: true });
	return {
		paint(marks, rangeOf) {
			if (signal.aborted) return [];
			lookUp = rangeOf;
			draw(findRanges(marks, rangeOf));
			return painted;
		},
		refresh() {
			draw(
				findRanges(
					painted.map(({ mark }) => mark),
					lookUp,
				),
			);
			return painted;
		},
		painted: () => painted,
		setCurrent(id) {
			current = id;
			draw(painted);
		},
		clear,
	};
}

function findRanges(marks: readonly Mark[], rangeOf: RangeOf): readonly PaintedMark[] {
	const found = marks.flatMap((mark) => {
		const range = rangeOf(mark);
		return range && !range.collapsed ? [{ mark, range }] : [];
	});
	return found.sort((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end);
}

/** Fills one layer of one document, with that document's own constructor: a highlight of another realm is not taken. */
function setLayer(document: Document, layer: Layer, marks: readonly PaintedMark[]): void {
	const view = document.defaultView;
	const registry = registryOf(document);
	if (!view || !registry) return;
	const name = HIGHLIGHT_NAMES[layer];
	if (marks.length === 0) {
		registry.delete(name);
		return;
	}
	const highlight = new view.Highlight(...marks.map(({ range }) => range));
	highlight.priority = LAYER_PRIORITY[layer];
	registry.set(name, highlight);
}
