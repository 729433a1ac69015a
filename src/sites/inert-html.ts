/**
 * HTML from data (a posting's description in JSON-LD) → a document that is shown nowhere: nothing in it runs or loads.
 * @module
 */
import type { Block } from '../core/posting.ts';
import { blocksOfText } from '../core/text/blocks.ts';
import { readPageText, TEXT_LENGTH_MAX } from './page-text.ts';

const MARKUP = /<\/?[a-z][^<>]{0,2000}>/iu;
const STRUCTURE = 'p, br, li, div, h1, h2, h3, h4, h5, h6, table, section';
/** Tags take room that the text doesn't. */
const HTML_LENGTH_MAX = TEXT_LENGTH_MAX * 4;

export interface InertText {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly isCut: boolean;
}

/** Reads HTML, HTML that was escaped once too often, or plain text. `document` only lends its parser. */
export function readInertHtml(html: string, document: Document): InertText {
	const source = html.slice(0, HTML_LENGTH_MAX);
	let body = parseInert(source, document).body;
	// A line break in front would otherwise be the only structure of an escaped text.
	if (!body.firstElementChild && MARKUP.test(body.textContent ?? '')) body = parseInert(body.textContent ?? '', document).body;
	if (body.querySelector(STRUCTURE)) return { ...readPageText(body), isCut: html.length > source.length };
	const text = (body.textContent ?? '').slice(0, TEXT_LENGTH_MAX);
	return { text, blocks: blocksOfText(text), isCut: html.length > source.length };
}

/** A short string from data as text: entities are resolved, tags dropped. */
export function readInertLine(html: string, document: Document): string {
	const text = html.includes('&') || html.includes('<') ? (parseInert(html, document).body.textContent ?? '') : html;
	return text.replace(/\s+/gu, ' ').trim();
}

function parseInert(html: string, document: Document): Document {
	const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
	return new Parser().parseFromString(html, 'text/html');
}
