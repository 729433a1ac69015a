/**
 * Phrases told by their words: in the same order, in any form, with a few others between them. "Train, evaluate and deploy ML models"
 * holds "deploy models" and "train models".
 * @module
 */
import { splitWords, type Words } from '../text/words.ts';
import { stemWords } from './stems.ts';

/** Other words that may stand between two words of a phrase. */
const GAP_WORDS = 3;
/** One word in any form would tell too much: "on call" is not "call". */
const STEMS_MIN = 2;

interface NearPhrase<Value> {
	/** Stems behind the first one. */
	readonly rest: readonly string[];
	readonly value: Value;
}

export type NearIndex<Value> = ReadonlyMap<string, readonly NearPhrase<Value>[]>;

/** Indices into the stemmed words, both included, and how many words of the phrase were found there. */
export interface NearMatch<Value> {
	readonly first: number;
	readonly last: number;
	readonly words: number;
	readonly value: Value;
}

/** Phrases of fewer than two telling words are left out: they count letter for letter only. */
export function indexNearPhrases<Value>(phrases: Iterable<readonly [phrase: string, value: Value]>): NearIndex<Value> {
	const index = new Map<string, NearPhrase<Value>[]>();
	for (const [phrase, value] of phrases) {
		const words = splitWords(phrase);
		const [first, ...rest] = stemWords(words, 0, words.count).lower;
		if (first === undefined || rest.length + 1 < STEMS_MIN) continue;
		const list = index.get(first);
		if (list) list.push({ rest, value });
		else index.set(first, [{ rest, value }]);
	}
	return index;
}

/** Every phrase whose words stand in a line; `stemmed` is the line after `stemWords`. */
export function findNearPhrases<Value>(stemmed: Words, index: NearIndex<Value>): NearMatch<Value>[] {
	const found: NearMatch<Value>[] = [];
	for (let first = 0; first < stemmed.count; first++) {
		for (const { rest, value } of index.get(stemmed.lower[first] as string) ?? []) {
			const last = follow(stemmed, first, rest);
			if (last !== null) found.push({ first, last, words: rest.length + 1, value });
		}
	}
	return found;
}

function follow(stemmed: Words, first: number, rest: readonly string[]): number | null {
	let at = first;
	for (const stem of rest) {
		let next = at + 1;
		while (next < stemmed.count && next <= at + 1 + GAP_WORDS && stemmed.lower[next] !== stem) next++;
		if (next >= stemmed.count || next > at + 1 + GAP_WORDS) return null;
		at = next;
	}
	return at;
}
