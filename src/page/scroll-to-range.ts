/**
 * Brings a range to the middle of the screen. Not `scrollIntoView`: a range has none, and its element may be the whole description.
 * @module
 */
import { documentOf, elementOf } from './painted.ts';
import { frameOf, viewportOf } from './viewport-boxes.ts';

/** Scrolls whatever has to be scrolled, from the range outwards and through iframes up to the document `home`. */
export function scrollToRange(range: Range, home: Document, behavior: 'smooth' | 'instant'): void {
	const box = range.getBoundingClientRect();
	let middle = (box.top + box.bottom) / 2;
	let at: Element | null = elementOf(range);
	for (let document: Document | null = documentOf(range); document; ) {
		const view: Element | null = document.scrollingElement;
		for (; at; at = parentOf(at)) {
			if (at === view || at === document.documentElement || !scrollsItself(at)) continue;
			const { top } = at.getBoundingClientRect();
			middle -= scrollBy(at, middle - (top + at.clientTop + at.clientHeight / 2), behavior);
		}
		if (view) middle -= scrollBy(view, middle - viewportOf(document).height / 2, behavior);
		const frame: Element | null = document === home ? null : frameOf(document);
		if (!frame) return;
		middle += frame.getBoundingClientRect().top + frame.clientTop;
		at = frame;
		document = frame.ownerDocument;
	}
}

/** Scrolls as far as the element can, and gives how far that is. Told beforehand, since a smooth scroll has only begun when this returns. */
function scrollBy(element: Element, wanted: number, behavior: 'smooth' | 'instant'): number {
	const most = element.scrollHeight - element.clientHeight - element.scrollTop;
	const top = Math.max(-element.scrollTop, Math.min(wanted, most));
	element.scrollBy({ top, behavior });
	return top;
}

function scrollsItself(element: Element): boolean {
	if (element.scrollHeight <= element.clientHeight) return false;
	const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
	return overflow === 'auto' || overflow === 'scroll';
}

function parentOf(element: Element): Element | null {
	if (element.parentElement) return element.parentElement;
	const root = element.getRootNode();
	return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;
}
