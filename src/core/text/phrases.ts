/**
 * Finds thousands of phrases in one pass: a trie over words. Spaces and hyphens inside a phrase are interchangeable,
 * and a plural "s" at its end is understood.
 * @module
 */
import { knownNumberOf, numberOf, numbersOf } from './vocabulary.ts';
import { splitWords, type Words } from './words.ts';

/** Most nodes go on with one word only, if any: a map for each would cost more than all the rest. */
interface Node<Value> {
	/** Number of the only word it goes on with; 0 if there is none, or more than one. */
	word: number;
	only: Node<Value> | null;
	/** By the number of the next word, where there are several. */
	next: Map<number, Node<Value>> | null;
	values: Value[] | null;
}

function createNode<Value>(): Node<Value> {
	return { word: 0, only: null, next: null, values: null };
}

function childOf<Value>(node: Node<Value>, word: number): Node<Value> | undefined {
	if (node.next) return node.next.get(word);
	return word !== 0 && node.word === word ? (node.only as Node<Value>) : undefined;
}

function openChild<Value>(node: Node<Value>, word: number): Node<Value> {
	const known = childOf(node, word);
	if (known) return known;
	const child = createNode<Value>();
	if (node.next) node.next.set(word, child);
	else if (node.only) {
		node.next = new Map([
			[node.word, node.only],
			[word, child],
		]);
		node.only = null;
		node.word = 0;
	} else {
		node.word = word;
		node.only = child;
	}
	return child;
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
	readonly #root = createNode<Value>();

	/** Stores a value under a phrase. Letter case is ignored. */
	add(phrase: string, value: Value): void {
		this.addKeys(phraseKeys(phrase), value);
	}

	/** Stores a value under the words of a phrase, as `phraseKeys` gives them. */
	addKeys(keys: readonly string[], value: Value): void {
		let node = this.#root;
		for (const key of keys) node = openChild(node, numberOf(key));
		if (node === this.#root) return;
		node.values ??= [];
		node.values.push(value);
	}

	/** What is stored under a phrase of one word. */
	valuesOf(word: string): readonly Value[] {
		return childOf(this.#root, knownNumberOf(word))?.values ?? [];
	}

	/** Every phrase that starts at a token, longest first. */
	matchesAt(words: Words, first: number): readonly PhraseMatch<Value>[] {
		const { of, singular } = numbersOf(words);
		let node = this.#root;
		// Most words begin no phrase: they must cost nothing.
		if (!childOf(node, of[first] as number) && !childOf(node, singular[first] as number)) return NONE;
		let found: PhraseMatch<Value>[] | null = null;
		let at = first;
		while (at < words.count) {
			const child = childOf(node, of[at] as number);
			if (at > first) {
				const key = words.lower[at] as string;
				if (!child && HYPHENS.has(key)) {
					at++;
					continue;
				}
				if (words.start[at] !== words.end[at - 1] && (TIGHT.has(key) || TIGHT.has(words.lower[at - 1] as string))) break;
			}
			const values = child?.values ?? childOf(node, singular[at] as number)?.values ?? null;
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

/** Phrases of small letters and digits, as most are: their words need no looking for. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** The words of a phrase as the trie stores them. */
export function phraseKeys(phrase: string): string[] {
	if (PLAIN.test(phrase)) return phrase.split(' ');
	const words = splitWords(phrase);
	return words.lower.filter((key) => !HYPHENS.has(key));
}
