/**
 * Numbers for the words of phrases: a text's words are looked up once for all tries, which then compare numbers.
 * @module
 */
import type { Words } from './words.ts';

/** A text's tokens by number, 0 for those in no phrase. */
interface Numbers {
	readonly of: Int32Array;
	/** Numbers of their singulars: of "pipeline" where "pipelines" stands. */
	readonly singular: Int32Array;
	/** How many words had a number by then. */
	readonly known: number;
}

const vocabulary = new Map<string, number>();
const cache = new WeakMap<Words, Numbers>();
/** Asked for again and again while one text is walked. */
let last: { readonly words: Words; readonly numbers: Numbers } | null = null;

/** The number of a phrase's word; a new one if it has none yet. */
export function numberOf(word: string): number {
	let number = vocabulary.get(word);
	if (number === undefined) {
		number = vocabulary.size + 1;
		vocabulary.set(word, number);
	}
	return number;
}

/** The number of a word, or 0. */
export function knownNumberOf(word: string): number {
	return vocabulary.get(word) ?? 0;
}

/** The numbers of a text's tokens. */
export function numbersOf(words: Words): Numbers {
	if (last?.words === words && last.numbers.known === vocabulary.size) return last.numbers;
	let numbers = cache.get(words);
	// Phrases added since may have given a number to a word that had none.
	if (numbers?.known !== vocabulary.size) {
		numbers = lookUp(words);
		cache.set(words, numbers);
	}
	last = { words, numbers };
	return numbers;
}

function lookUp({ lower, count }: Words): Numbers {
	const of = new Int32Array(count);
	const singular = new Int32Array(count);
	for (let i = 0; i < count; i++) {
		const word = lower[i] as string;
		of[i] = knownNumberOf(word);
		if (isPlural(word)) singular[i] = knownNumberOf(word.slice(0, -1));
	}
	return { of, singular, known: vocabulary.size };
}

/** Not for words that are too short or end otherwise: "pipelines", but neither "gas" nor "process". */
function isPlural(word: string): boolean {
	return word.length >= 4 && word.endsWith('s') && !word.endsWith('ss');
}
