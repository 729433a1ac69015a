/**
 * The main text of any page, found by Readability (https://github.com/mozilla/readability). It rebuilds the document it is given, so it gets a copy.
 * @module
 */
import { Readability } from '@mozilla/readability';
import { type PageText, readPageText } from './page-text.ts';

/** A page of more elements isn't an article; looking for one would hold the tab up. */
const ELEMENTS_MAX = 30_000;

export interface Article {
	/** `null` where the page names none. */
	readonly title: string | null;
	readonly siteName: string | null;
	/** Read from the copy: its spans lead nowhere. */
	readonly text: PageText;
}

/** `null` if the page has no main text. Leaves the page as it is. */
export function findArticle(document: Document): Article | null {
	// Readability knows tags by their upper-case names, which XML documents don't have.
	if (document.contentType === 'application/xhtml+xml') return null;
	const copy = document.cloneNode(true) as Document;
	try {
		const found = new Readability<Node>(copy, { maxElemsToParse: ELEMENTS_MAX, serializer: (node) => node }).parse();
		if (!found?.content) return null;
		return { title: found.title || null, siteName: found.siteName || null, text: readPageText(found.content as Element) };
	} catch {
		// It gives up on pages that are too large or too odd by throwing.
		return null;
	}
}
