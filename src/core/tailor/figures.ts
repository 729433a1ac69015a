/**
 * Figures in a line, each with its unit, so that "40 %" is neither "40" nor "40 million" but "40 percent".
 * @module
 */
import type { Span } from '../posting.ts';

export interface Figure extends Span {
	/** Value and unit in one spelling: "40 %", "10000", "$ 5000000", "35 ms". */
	readonly key: string;
}

const UNITS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'%': ['percent', 'pct', 'prozent'],
		x: ['×', 'fold', 'times', 'fach'],
		ms: ['millisecond', 'milliseconds', 'msec', 'millisekunden'],
		s: ['sec', 'secs', 'second', 'seconds', 'sekunden'],
		min: ['mins', 'minute', 'minutes', 'minuten'],
		h: ['hr', 'hrs', 'hour', 'hours', 'stunden'],
		day: ['days', 'd', 'tage', 'tagen'],
		week: ['weeks', 'wk', 'wochen'],
		month: ['months', 'monate', 'monaten'],
		year: ['years', 'yr', 'yrs', 'jahre', 'jahren'],
		kb: [],
		mb: [],
		gb: [],
		tb: [],
		pb: [],
		$: ['usd', 'dollar', 'dollars'],
		'€': ['eur', 'euro', 'euros'],
		'£': ['gbp', 'pounds'],
		'₹': ['inr', 'rupees'],
	}).flatMap(([unit, others]) => [unit, ...others].map((other) => [other, unit] as const)),
);
const FACTORS: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['thousand', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['mio', 1e6],
	['million', 1e6],
	['millions', 1e6],
	['b', 1e9],
	['bn', 1e9],
	['billion', 1e9],
	['billions', 1e9],
	['lakh', 1e5],
	['crore', 1e7],
]);
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, value) => [word, String(value)] as const),
);
const TENS: ReadonlyMap<string, string> = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, String(20 + 10 * at)] as const));
/** Words that are a figure by themselves. "One" is a pronoun more often than not. */
const WHOLE_WORDS: ReadonlyMap<string, string> = new Map([
	['dozen', '12'],
	['dozens', 'dozens'],
	['hundred', '100'],
	['hundreds', 'hundreds'],
	['thousand', '1000'],
	['thousands', 'thousands'],
	['million', '1000000'],
	['millions', 'millions'],
	['billion', '1000000000'],
	['billions', 'billions'],
	['half', 'half'],
	['halved', 'half'],
	['halving', 'half'],
	['doubled', '2 x'],
	['doubling', '2 x'],
	['twice', '2 x'],
	['twofold', '2 x'],
	['tripled', '3 x'],
	['tripling', '3 x'],
	['threefold', '3 x'],
	['quadrupled', '4 x'],
	['tenfold', '10 x'],
]);

const DIGITS =
	/(?<![\p{L}\p{N}_])([$€£₹]\s?)?(\d+(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?)(?:([\p{L}×%]{1,9})|[ \u00a0\u202f-]?([\p{L}×%]{1,12}))?(?:[ -]([\p{L}%]{1,12}))?/gu;
/** A word, with a look at the next one. */
const WORD = /(?<![\p{L}\p{N}_])\p{L}{3,9}(?![\p{L}\p{N}_])(?=[ -](\p{L}{1,12})|)/gu;
const LETTERS_AND_DIGITS = /(?<![\p{L}\p{N}_])\p{L}+\d[\p{L}\d]*/gu;

/** All figures of a text, in its order. A name with a digit ("p99", "B2B") is one too: its key is the name in lower case. Linear. */
export function findFigures(text: string): Figure[] {
	const found: Figure[] = [];
	for (const match of text.matchAll(DIGITS)) found.push(readDigits(match));
	// A word before this offset is part of the figure before it: "forty million".
	let taken = 0;
	const digits = found.length;
	let next = 0;
	for (const match of text.matchAll(WORD)) {
		const word = match[0].toLowerCase();
		const value = WHOLE_WORDS.get(word) ?? TENS.get(word) ?? (word === 'one' ? undefined : NUMBER_WORDS.get(word));
		if (value === undefined || match.index < taken) continue;
		const end = match.index + word.length;
		// "40 million" is one figure: the digits have taken the word.
		while (next < digits && (found[next] as Figure).end <= match.index) next++;
		if (next < digits && (found[next] as Figure).start < end) continue;
		const follower = (match[1] ?? '').toLowerCase();
		if (isFactorWord(follower)) taken = end + 1 + follower.length;
		found.push({ start: match.index, end, key: withUnit(value, follower) });
	}
	for (const { 0: name, index } of text.matchAll(LETTERS_AND_DIGITS)) found.push({ start: index, end: index + name.length, key: name.toLowerCase() });
	return found.sort((a, b) => a.start - b.start);
}

function readDigits(match: RegExpExecArray): Figure {
	const [, currency = '', digits = '', glued = '', apart = '', second = ''] = match;
	const first = (glued || apart).toLowerCase();
	const factor = FACTORS.get(first);
	const isFactor = factor !== undefined && (glued !== '' || first.length > 1);
	const value = String(Number((readNumber(digits) * (isFactor ? (factor as number) : 1)).toPrecision(12)));
	const unit = currency.trim() || (UNITS.get(isFactor ? second.toLowerCase() : first) ?? '');
	const taken = isFactor || UNITS.has(first) ? match[0].length - (second === '' ? 0 : second.length + 1) : match[0].search(/[\p{L}×%]/u);
	const length = taken < 0 ? match[0].length : taken;
	return { start: match.index, end: match.index + match[0].slice(0, length).trimEnd().length, key: unit === '' ? value : `${value} ${unit}` };
}

/** "Million", "thousand"; a lone letter behind a word is none. */
function isFactorWord(word: string): boolean {
	return word.length > 1 && FACTORS.has(word);
}

function withUnit(value: string, next: string): string {
	const factor = FACTORS.get(next);
	if (factor !== undefined && isFactorWord(next) && /^\d+$/.test(value)) return String(Number(value) * factor);
	const unit = UNITS.get(next);
	return unit === undefined ? value : `${value} ${unit}`;
}

/** A sign before exactly three digits parts thousands, any other is the decimal one. */
function readNumber(digits: string): number {
	return Number(digits.replace(/[.,'’\u00a0\u202f ](?=\d{3}(?:\D|$))/gu, '').replace(',', '.'));
}
