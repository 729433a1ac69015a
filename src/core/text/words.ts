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

/**
 * Splits text into tokens. Linear.
 * @param cuts Offsets, in order, where a word ends though no space tells: "AirflowWhat" is two.
 */
export function splitWords(text: string, cuts: readonly number[] = []): Words {
	const start: number[] = [];
	const end: number[] = [];
	const lower: string[] = [];
	const isWord: boolean[] = [];
	const push = (token: string, at: number) => {
		start.push(at);
		end.push(at + token.length);
		lower.push(token === '’' || token === '‘' ? "'" : token.toLowerCase());
		isWord.push(token.length > 1 || WORD.test(token));
	};
	let next = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		let from = index;
		while (next < cuts.length && (cuts[next] as number) <= from) next++;
		while (next < cuts.length && (cuts[next] as number) < index + token.length) {
			push(text.slice(from, cuts[next]), from);
			from = cuts[next++] as number;
		}
		push(from === index ? token : text.slice(from, index + token.length), from);
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
