/**
 * Finds thousands of phrases in one pass: a trie over words. Spaces and hyphens inside a phrase are interchangeable,
 * and a plural "s" at its end is understood.
 * @module
 */
import { splitWords, type Words } from './words.ts';

interface Node<Value> {
	next: Map<string, Node<Value>> | null;
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
			node.next ??= new Map();
			let child = node.next.get(key);
			if (!child) {
				child = { next: null, values: null };
				node.next.set(key, child);
			}
			node = child;
		}
		if (node === this.#root) return;
		node.values ??= [];
		node.values.push(value);
	}

	/** What is stored under a phrase of one word. */
	valuesOf(word: string): readonly Value[] {
		return this.#root.next?.get(word)?.values ?? [];
	}

	/** Every phrase that starts at a token, longest first. */
	matchesAt(words: Words, first: number): readonly PhraseMatch<Value>[] {
		let node = this.#root;
		// Most words begin no phrase: they must cost nothing.
		const begin = node.next?.get(words.lower[first] as string);
		if (!begin && singularOf(words.lower[first] as string) === null) return NONE;
		const found: PhraseMatch<Value>[] = [];
		let at = first;
		while (at < words.count) {
			const key = words.lower[at] as string;
			const child = at === first ? begin : node.next?.get(key);
			if (!child && at > first && HYPHENS.has(key)) {
				at++;
				continue;
			}
			if (at > first && words.start[at] !== words.end[at - 1] && (TIGHT.has(key) || TIGHT.has(words.lower[at - 1] as string))) break;
			const singular = child?.values ? null : singularOf(key);
			const values = child?.values ?? (singular === null ? null : (node.next?.get(singular)?.values ?? null));
			if (values) found.push({ first, last: at, values });
			// A plural ends its phrase: "APIs gateway" is no "API gateway".
			if (!child) break;
			node = child;
			at++;
		}
		return found.length > 1 ? found.reverse() : found;
	}
}

/** The words of a phrase as the trie stores them. */
export function phraseKeys(phrase: string): string[] {
	const words = splitWords(phrase);
	return words.lower.filter((key) => !HYPHENS.has(key));
}

/** "pipelines" → "pipeline"; `null` for words that are too short or end otherwise. */
function singularOf(word: string): string | null {
	if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return null;
	return word.slice(0, -1);
}
