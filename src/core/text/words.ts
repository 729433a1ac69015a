/**
 * Text into words and symbols, with their offsets. Word boundaries go by Unicode class, so "C++", ".NET", "CI/CD" and "Größe" come out right.
 * @module
 */

/** Tokens as parallel arrays: a posting has about a thousand, and every reader walks them. */
export interface Words {
	readonly count: number;
	readonly start: readonly number[];
	readonly end: readonly number[];
	/** The token in lower case; a symbol is a token of one character, a line break is "\n", any apostrophe is "'". */
	readonly lower: readonly string[];
	/** Whether the token is a run of letters, digits and marks. */
	readonly isWord: readonly boolean[];
}

const TOKEN = /[\p{L}\p{N}\p{M}_]+|\n|[^\s]/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Splits text into tokens. Linear. */
export function splitWords(text: string): Words {
	const start: number[] = [];
	const end: number[] = [];
	const lower: string[] = [];
	const isWord: boolean[] = [];
	for (const match of text.matchAll(TOKEN)) {
		const token = match[0];
		start.push(match.index);
		end.push(match.index + token.length);
		lower.push(token === '’' || token === '‘' ? "'" : token.toLowerCase());
		isWord.push(token.length > 1 || WORD.test(token));
	}
	return { count: start.length, start, end, lower, isWord };
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(words: Words, offset: number): number {
	let low = 0;
	let high = words.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words.start[middle] as number) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
