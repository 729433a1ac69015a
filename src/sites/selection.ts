/**
 * The text that the reader has selected, as a posting.
 * @module
 */
import { digest } from '../core/digest.ts';
import { countWords, firstText } from './element-text.ts';
import { makeReading } from './make-reading.ts';
import { cleanAddress } from './page-address.ts';
import { readPageText } from './page-text.ts';
import type { SiteReading } from './site.ts';

/** Fewer words are a selection made in passing. */
const WORDS_MIN = 25;

/** Reads a range of the page; `null` if it holds too little to be a posting. */
export function readSelection(range: Range, url: URL, asOf: string): SiteReading | null {
	const { commonAncestorContainer: common, startContainer, startOffset, endContainer, endOffset } = range;
	const root = common.nodeType === 1 ? (common as Element) : common.parentElement;
	if (!root || range.collapsed) return null;
	// The range lives on with the reader's selection; what was read is its state of now.
	const within = { startContainer, startOffset, endContainer, endOffset, collapsed: false };
	const text = readPageText(root, { within });
	if (countWords(text.text, WORDS_MIN) < WORDS_MIN) return null;
	const address = cleanAddress(url);
	const title = firstText(root.ownerDocument, ['h1']) ?? root.ownerDocument.title.trim();
	return makeReading({ site: 'selection', id: digest(`${address}\n${text.text}`), url: address, asOf, facts: { title } }, text, root);
}

/** What is selected in a document now; `null` if nothing is. */
export function selectedRange(document: Document): Range | null {
	const selection = document.getSelection();
	return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}
