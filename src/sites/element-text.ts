/**
 * The text of small elements: a title, a company, a row of facts.
 * @module
 */
import { readPageText } from './page-text.ts';

/** A fact is a line; what is longer is no fact. */
const FACT_LENGTH_MAX = 500;

/** The lines that an element shows. */
export function linesOf(element: Element | null | undefined): string[] {
	if (!element) return [];
	const { text } = readPageText(element);
	return text === '' ? [] : text.split('\n').map((line) => line.slice(0, FACT_LENGTH_MAX));
}

/** The lines that `root` shows before `end`, which lies in it. */
export function linesBefore(root: Element, end: Element): string[] {
	const endContainer = end.parentNode as Node;
	const endOffset = [...endContainer.childNodes].indexOf(end);
	const within = { startContainer: root, startOffset: 0, endContainer, endOffset, collapsed: false };
	const { text } = readPageText(root, { within, skip: (element) => element === end });
	return text.split('\n').map((line) => line.slice(0, FACT_LENGTH_MAX));
}

/** What an element shows, as one line; `null` if nothing. */
export function textOf(element: Element | null | undefined): string | null {
	return linesOf(element).join(' ').slice(0, FACT_LENGTH_MAX) || null;
}

/** The text of the first selector, in the order given, that gives any. */
export function firstText(root: ParentNode, selectors: readonly string[]): string | null {
	for (const selector of selectors) {
		for (const element of root.querySelectorAll(selector)) {
			const text = textOf(element);
			if (text !== null) return text;
		}
	}
	return null;
}

/** The element of the first selector, in the order given, that finds one. */
export function firstElement(root: ParentNode, selectors: readonly string[]): Element | null {
	for (const selector of selectors) {
		const found = root.querySelector(selector);
		if (found) return found;
	}
	return null;
}

/** Number of words in a text, counted no further than `enough`. */
export function countWords(text: string, enough = Number.POSITIVE_INFINITY): number {
	let count = 0;
	for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) if (++count >= enough) break;
	return count;
}
