/**
 * A posting of which only the text is known.
 * @module
 */
import { digest } from '../core/digest.ts';
import { NO_FACTS, type Posting } from '../core/posting.ts';
import { blocksOfText } from '../core/text/blocks.ts';

/** Makes a posting of pasted text. Without a title its first line, if that is short, is taken for one. */
export function postingOfText({ title, text }: { readonly title: string; readonly text: string }, asOf: string): Posting {
	return { ...NO_FACTS, site: 'pasted', id: digest(text), url: null, asOf, title: title || firstLine(text), text, blocks: blocksOfText(text), extraction: 'sound' };
}

const TITLE_MAX = 100;

function firstLine(text: string): string {
	const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
	return line.length <= TITLE_MAX && !/[.!?]$/.test(line) ? line.replace(/^#+\s*/, '') : '';
}
