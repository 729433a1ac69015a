/**
 * All phrases of a guide in one trie, so that a text is walked once for all of them.
 * @module
 */
import type { Span } from '../posting.ts';
import { isNegated } from '../signals/negation.ts';
import { Phrases, phraseKeys } from '../text/phrases.ts';
import type { Words } from '../text/words.ts';

/** A phrase found: tokens `first` to `last`, both included. */
export interface PhraseHit extends Span {
	readonly first: number;
	readonly last: number;
}

/** Where a phrase of the index stands in a text, in the order of the text. */
export type PhraseHits = (phrase: string) => readonly PhraseHit[];

export interface PhraseIndex {
	readonly trie: Phrases<string>;
}

const NONE: readonly PhraseHit[] = [];

/** Phrases are lower case; equal ones, hyphens and spaces aside, are one. */
export function indexPhrases(phrases: Iterable<string>): PhraseIndex {
	const trie = new Phrases<string>();
	const known = new Set<string>();
	for (const phrase of phrases) {
		const key = keyOf(phrase);
		if (known.has(key)) continue;
		known.add(key);
		trie.add(phrase, key);
		// The trie understands a plural only where no other phrase goes on with it.
		if (/[a-z]{3}$/.test(phrase) && !phrase.endsWith('s')) trie.add(`${phrase}s`, key);
	}
	return { trie };
}

/**
 * Walks the words once. What a "no" or "not" before it denies is left out.
 * @param lineStart Index of the first token of the sentence or line that a token stands in: a "no" before it reaches no further.
 */
export function findPhrases(words: Words, { trie }: PhraseIndex, lineStart: (token: number) => number): PhraseHits {
	const hits = new Map<string, PhraseHit[]>();
	for (let first = 0; first < words.count; first++) {
		const matches = trie.matchesAt(words, first);
		if (matches.length === 0 || isNegated(words, first, lineStart(first))) continue;
		for (const { last, values } of matches) {
			const hit = { first, last, start: words.start[first] as number, end: words.end[last] as number };
			for (const key of values) {
				const list = hits.get(key);
				if (list) list.push(hit);
				else hits.set(key, [hit]);
			}
		}
	}
	return (phrase) => hits.get(keyOf(phrase)) ?? NONE;
}

/** The first of the hits, in the order of the text, that lies in a span; `null` if none does. */
export function hitWithin(hits: readonly PhraseHit[], span: Span): PhraseHit | null {
	let low = 0;
	let high = hits.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hits[middle] as PhraseHit).start < span.start) low = middle + 1;
		else high = middle;
	}
	const hit = hits[low];
	return hit && hit.end <= span.end ? hit : null;
}

function keyOf(phrase: string): string {
	return phraseKeys(phrase).join(' ');
}
