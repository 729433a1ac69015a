/**
 * Blocks into sentences, sentences into clauses. Offsets are into the posting's text throughout.
 * @module
 */
import type { Block, Span } from '../posting.ts';

export interface Sentence extends Span {
	/** Index of its block in the posting's blocks. */
	readonly block: number;
	readonly isHeading: boolean;
}

/** Abbreviations whose point ends no sentence. */
const ABBREVIATIONS =
	/(?:^|[\s(])(?:e\.?g|i\.?e|etc|vs|approx|incl|excl|resp|no|nr|inc|ltd|co|corp|dept|sr|jr|st|mr|mrs|ms|dr|prof|ph\.?d|b\.?sc?|m\.?sc?|b\.?a|m\.?a|b\.?tech|m\.?tech|u\.?s|u\.?k|z\.?b|o\.\s?ä|rs|ca|bzw)\.$/i;
/** Nobody writes longer ones. Text without points is cut, so that what looks through a sentence stays linear in the text. */
const SENTENCE_LENGTH_MAX = 1_200;
const POINT = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const NEWLINE = 0x0a;
/** A word that begins a sentence, not the rest of a name ("Vue.Js"). */
const SENTENCE_START = /^(?:\p{Lu}\p{Ll}{2,}|A|As|At|By|I|If|In|It|No|On|We)[\s,]/u;
const CLOSER = /["'”’)\]]/;

/** Cuts every block into sentences. Linear in the text. */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
	const sentences: Sentence[] = [];
	blocks.forEach((block, index) => {
		for (const span of sentencesOf(text, block)) sentences.push({ ...span, block: index, isHeading: block.kind === 'heading' });
	});
	return sentences;
}

/** The sentences of one block. */
export function* sentencesOf(text: string, block: Span): Generator<Span> {
	let start = skipSpace(text, block.start, block.end);
	for (let at = start; at < block.end; at++) {
		const code = text.charCodeAt(at);
		if (code === NEWLINE) {
			if (at > start) yield trimmed(text, start, at);
			start = skipSpace(text, at + 1, block.end);
			at = start - 1;
			continue;
		}
		if (at - start > SENTENCE_LENGTH_MAX && (/\s/.test(text[at] as string) || at - start > 2 * SENTENCE_LENGTH_MAX)) {
			yield trimmed(text, start, at);
			start = at = skipSpace(text, at, block.end);
			at--;
			continue;
		}
		if (!isTerminator(code)) continue;
		let end = at + 1;
		while (end < block.end && (isTerminator(text.charCodeAt(end)) || CLOSER.test(text[end] as string))) end++;
		if (!endsSentence(text, start, at, end, block.end)) continue;
		yield trimmed(text, start, end);
		start = skipSpace(text, end, block.end);
		at = start - 1;
	}
	if (start < block.end) yield trimmed(text, start, block.end);
}

function isTerminator(code: number): boolean {
	return code === POINT || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;
}

function endsSentence(text: string, start: number, at: number, end: number, blockEnd: number): boolean {
	if (end >= blockEnd) return true;
	const next = text[end] as string;
	const glued = !/\s/.test(next);
	// "…with AWS.You will" is two sentences whose space was lost; "Node.js", "3.5" and "U.S" are none.
	if (glued) return text[at] === '.' && end === at + 1 && /[\p{L}\d)]{2}$|\)$/u.test(text.slice(Math.max(start, at - 2), at)) && SENTENCE_START.test(text.slice(end, end + 24));
	if (text[at] !== '.') return true;
	if (ABBREVIATIONS.test(text.slice(Math.max(start, at - 8), at + 1))) return false;
	const following = text.slice(end, end + 3).trimStart();
	return !/^\p{Ll}/u.test(following);
}

function skipSpace(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && /\s/.test(text[at] as string)) at++;
	return at;
}

function trimmed(text: string, start: number, end: number): Span {
	let last = end;
	while (last > start && /\s/.test(text[last - 1] as string)) last--;
	return { start, end: last };
}
