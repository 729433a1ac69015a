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

const WORD_PART = /[\p{L}\p{N}\p{M}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /[^\S\n]/;

/** What a character is to its text. */
type CharKind = 'space' | 'symbol' | 'word';

const ASCII_KINDS: readonly CharKind[] = Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): CharKind {
	if (WORD_PART.test(char)) return 'word';
	return SPACE.test(char) ? 'space' : 'symbol';
}

function kindAt(text: string, at: number): CharKind {
	return ASCII_KINDS[text.charCodeAt(at)] ?? kindOf(String.fromCodePoint(text.codePointAt(at) as number));
}

/** Letters and signs of the higher planes take two places. */
function widthAt(text: string, at: number): number {
	return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** Behind the run of letters, digits and marks at `from`. An underscore joins two of them ("snake_case"); around a word it is emphasis. */
function endOfWord(text: string, from: number): number {
	let at = from;
	while (at < text.length && (kindAt(text, at) === 'word' || (text[at] === '_' && at + 1 < text.length && kindAt(text, at + 1) === 'word'))) at += widthAt(text, at);
	return at;
}

/**
 * Splits text into tokens. Linear.
 * @param cuts Offsets, in order, where a word ends though no space tells: "AirflowWhat" is two.
 */
export function splitWords(text: string, cuts: readonly number[] = []): Words {
	const start: number[] = [];
	const end: number[] = [];
	const lower: string[] = [];
	const isWord: boolean[] = [];
	const lowered = text.toLowerCase();
	// A few letters grow when lowered, and move all that stand behind them.
	const keepsLength = lowered.length === text.length;
	const push = (from: number, to: number, isOfWord: boolean) => {
		const token = keepsLength ? lowered.slice(from, to) : text.slice(from, to).toLowerCase();
		start.push(from);
		end.push(to);
		lower.push(token === '’' || token === '‘' ? "'" : token);
		isWord.push(isOfWord && (to - from > 1 || LETTER_OR_DIGIT.test(token)));
	};
	let next = 0;
	for (let at = 0; at < text.length; ) {
		let from = at;
		const kind = kindAt(text, at);
		at += widthAt(text, at);
		if (kind === 'space') continue;
		if (kind === 'word') at = endOfWord(text, at);
		while (next < cuts.length && (cuts[next] as number) <= from) next++;
		while (next < cuts.length && (cuts[next] as number) < at) {
			push(from, cuts[next] as number, kind === 'word');
			from = cuts[next++] as number;
		}
		push(from, at, kind === 'word');
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
