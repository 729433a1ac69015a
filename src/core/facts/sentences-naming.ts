/**
 * The few sentences a rule has to look at: most rules know a word without which they can't fire. One pass over the words of a
 * posting serves all of them.
 * @module
 */
import type { PostingContext } from '../reading-context.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Words } from '../text/words.ts';

/** Words are filed under so many of their first letters. */
const KEY_LENGTH = 4;
const DIGIT_FIRST = /^\d+(?=\p{L})/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** Rules look back and forth within a sentence. A wall of text without a full stop is cut, so that reading stays linear. */
const PIECE_LENGTH_MAX = 1200;

/** A posting's sentences, none longer than a piece, and by the beginnings of words the indices of those that hold such a word. */
interface Index {
	readonly sentences: readonly Sentence[];
	readonly naming: ReadonlyMap<string, readonly number[]>;
}
const indexOfWords = new WeakMap<Words, Index>();

/**
 * Sentences that hold one of the needles, each once, in the order of the text.
 * @param needles lower case; a needle begins where a word begins (digits glued to it don't count: "5yrs") and may end inside one.
 *   One of its words is as long as the key, or is the whole word in the text.
 */
export function sentencesNaming(context: PostingContext, needles: readonly string[]): Sentence[] {
	const { sentences, naming } = indexOf(context);
	const found = new Set<number>();
	for (const needle of needles) {
		for (const at of naming.get(keyOfNeedle(needle)) ?? []) {
			const sentence = sentences[at] as Sentence;
			if (!found.has(at) && context.lower.slice(sentence.start, sentence.end).includes(needle)) found.add(at);
		}
	}
	return [...found].sort((a, b) => a - b).map((at) => sentences[at] as Sentence);
}

/** All sentences, overlong ones in pieces. */
export function boundedSentences(context: PostingContext): readonly Sentence[] {
	return indexOf(context).sentences;
}

function indexOf(context: PostingContext): Index {
	const known = indexOfWords.get(context.words);
	if (known) return known;
	const sentences = context.sentences.flatMap((sentence) => cutSentence(context.text, sentence));
	const index = { sentences, naming: createIndex(context.words, sentences) };
	indexOfWords.set(context.words, index);
	return index;
}

function cutSentence(text: string, sentence: Sentence): Sentence[] {
	if (sentence.end - sentence.start <= PIECE_LENGTH_MAX) return [sentence];
	const pieces: Sentence[] = [];
	for (let start = sentence.start; start < sentence.end; ) {
		const limit = Math.min(start + PIECE_LENGTH_MAX, sentence.end);
		const space = limit < sentence.end ? text.slice(start, limit).lastIndexOf(' ') : -1;
		const end = space > 0 ? start + space : limit;
		pieces.push({ ...sentence, start, end });
		start = space > 0 ? end + 1 : limit;
	}
	return pieces;
}

function createIndex(words: Words, sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
	const index = new Map<string, number[]>();
	let at = 0;
	for (let i = 0; i < words.count; i++) {
		const start = words.start[i] as number;
		while (at < sentences.length && (sentences[at] as Sentence).end <= start) at++;
		if (at === sentences.length) break;
		if (!words.isWord[i] || start < (sentences[at] as Sentence).start) continue;
		const word = words.lower[i] as string;
		file(index, word.slice(0, KEY_LENGTH), at);
		const first = word.charCodeAt(0);
		if (first >= 48 && first <= 57) {
			const rest = word.replace(DIGIT_FIRST, '');
			if (rest !== word) file(index, rest.slice(0, KEY_LENGTH), at);
		}
	}
	return index;
}

function file(index: Map<string, number[]>, key: string, sentence: number): void {
	const list = index.get(key);
	if (!list) index.set(key, [sentence]);
	else if (list[list.length - 1] !== sentence) list.push(sentence);
}

const keys = new Map<string, string>();

/** Needles are constants of ours, so the look-up table of their keys stays small. */
function keyOfNeedle(needle: string): string {
	let key = keys.get(needle);
	if (key === undefined) {
		const longest = needle.split(BETWEEN_WORDS).reduce((best, word) => (word.length > best.length ? word : best), '');
		key = longest.slice(0, KEY_LENGTH);
		keys.set(needle, key);
	}
	return key;
}
