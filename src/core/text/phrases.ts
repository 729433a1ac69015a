/**
 * Finds thousands of phrases in one pass: a trie over words. Spaces and hyphens inside a phrase are interchangeable,
 * and a plural "s" at its end is understood.
 * @module
 */
import { knownNumberOf, numberOf, numbersOf } from './vocabulary.ts';
import { splitWords, type Words } from './words.ts';

interface Node<Value> {
	/** By the number of the next word. */
	next: Map<number, Node<Value>> | null;
	values: Value[] | null;
}

/** A phrase found: tokens `first` to `last`, both included, and what was stored under it. */
export interface PhraseMatch<Value> {
	readonly first: number;
	readonly last: number;
	readonly values: readonly Value[];
}

/** Signs that may stand between the words of a phrase without being part of it. */
const HYPHENS = new Set(['-', '‐', '‑', '–']);
/** Signs that belong to the word they touch: "C ++" is no C++, "end. NET" no .NET. */
const TIGHT = new Set(['+', '.', '#']);

const NONE: readonly never[] = [];

export class Phrases<Value> {
	readonly #root: Node<Value> = { next: null, values: null };

	/** Stores a value under a phrase. Letter case is ignored. */
	add(phrase: string, value: Value): void {
		let node = this.#root;
		for (const key of phraseKeys(phrase)) {
			const number = numberOf(key);
			node.next ??= new Map();
			let child = node.next.get(number);
			if (!child) {
				child = { next: null, values: null };
				node.next.set(number, child);
			}
			node = child;
		}
		if (node === this.#root) return;
		node.values ??= [];
		node.values.push(value);
	}

	/** What is stored under a phrase of one word. */
	valuesOf(word: string): readonly Value[] {
		return this.#root.next?.get(knownNumberOf(word))?.values ?? [];
	}

	/** Every phrase that starts at a token, longest first. */
	matchesAt(words: Words, first: number): readonly PhraseMatch<Value>[] {
		const { of, singular } = numbersOf(words);
		let node = this.#root;
		// Most words begin no phrase: they must cost nothing.
		if (!node.next?.has(of[first] as number) && !node.next?.has(singular[first] as number)) return NONE;
		let found: PhraseMatch<Value>[] | null = null;
		let at = first;
		while (at < words.count) {
			const child = node.next?.get(of[at] as number);
			if (at > first) {
				const key = words.lower[at] as string;
				if (!child && HYPHENS.has(key)) {
					at++;
					continue;
				}
				if (words.start[at] !== words.end[at - 1] && (TIGHT.has(key) || TIGHT.has(words.lower[at - 1] as string))) break;
			}
			const values = child?.values ?? node.next?.get(singular[at] as number)?.values ?? null;
			if (values) {
				found ??= [];
				found.push({ first, last: at, values });
			}
			// A plural ends its phrase: "APIs gateway" is no "API gateway".
			if (!child) break;
			node = child;
			at++;
		}
		return found?.reverse() ?? NONE;
	}
}

/** The words of a phrase as the trie stores them. */
export function phraseKeys(phrase: string): string[] {
	const words = splitWords(phrase);
	return words.lower.filter((key) => !HYPHENS.has(key));
}
