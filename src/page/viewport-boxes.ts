/**
 * Where ranges lie on the screen, as seen from the document that holds our surfaces.
 * @module
 */
import { documentOf } from './painted.ts';

/** A box in CSS pixels, from the top left of the viewport. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The boxes of a range's lines, in the viewport of `home`. */
export function boxesOf(range: Range, home: Document): readonly Box[] {
	const { x, y } = offsetOf(documentOf(range), home);
	return [...range.getClientRects()]
		.filter((rect) => rect.width > 0 && rect.height > 0)
		.map((rect) => ({ left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y }));
}

/** How far the viewport of a document in an iframe lies from the one of `home`. Frames that are scaled are not allowed for. */
export function offsetOf(document: Document, home: Document): Point {
	let x = 0;
	let y = 0;
	for (let at = document; at !== home; ) {
		const frame = frameOf(at);
		if (!frame) break;
		const box = frame.getBoundingClientRect();
		const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
		x += box.left + frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0');
		y += box.top + frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0');
		at = frame.ownerDocument;
	}
	return { x, y };
}

/** The element that shows a document inside another of the same origin; `null` for a document that stands by itself. */
export function frameOf(document: Document): Element | null {
	return document.defaultView?.frameElement ?? null;
}

/** The smallest box around all of them; `null` for none. */
export function joinBoxes(boxes: readonly Box[]): Box | null {
	if (boxes.length === 0) return null;
	return {
		left: Math.min(...boxes.map((box) => box.left)),
		top: Math.min(...boxes.map((box) => box.top)),
		right: Math.max(...boxes.map((box) => box.right)),
		bottom: Math.max(...boxes.map((box) => box.bottom)),
	};
}

/** The size of a document's viewport without its scroll bars. In quirks mode the body stands for it, as the scrolling element knows. */
export function viewportOf(document: Document): { readonly width: number; readonly height: number } {
	const { clientWidth: width, clientHeight: height } = document.scrollingElement ?? document.documentElement;
	return { width, height };
}
