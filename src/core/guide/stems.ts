/**
 * Words without their endings, so that "deploying models" and "deployed a model" say what "deploy models" does. Light on purpose:
 * stems are only ever compared with stems.
 * @module
 */
import type { Words } from '../text/words.ts';

/** Words that a phrase of duties may hold or lack without a change of sense. */
const SMALL = new Set(
	'a an the of to in on for and or our your their its his her by at as from into that which who will would be is are being been this these those all any both we you they it via within across through'.split(
		' ',
	),
);
const IRREGULAR = new Map([
	['built', 'build'],
	['led', 'lead'],
	['wrote', 'write'],
	['written', 'write'],
	['ran', 'run'],
	['kept', 'keep'],
	['drove', 'drive'],
	['driven', 'drive'],
	['grew', 'grow'],
	['taught', 'teach'],
	['analyses', 'analyse'],
	['analysis', 'analyse'],
	['analyzes', 'analyse'],
	['used', 'use'],
	['using', 'use'],
	['production', 'production'],
]);
/** Endings, the first that fits is replaced; what is left must be so long. */
const ENDINGS: readonly (readonly [ending: RegExp, replacement: string, left: number])[] = [
	[/mentations?$/, 'ment', 5],
	[/i[sz](?:ations?|ing|ed|es|e|ers?)$/, 'iz', 5],
	[/ys(?:ing|ed|es|e)$/, 'ys', 4],
	[/at(?:ions?|ing|ed|es|e|ors?)$/, 'at', 4],
	[/([cs])tions?$/, '$1t', 4],
	[/ments?$/, '', 4],
	[/(?:ies|ied|y)$/, 'i', 3],
	[/ings?$/, '', 3],
	[/eed$/, 'eed', 3],
	[/ed$/, '', 3],
	[/(ss|sh|ch|x)es$/, '$1', 3],
	[/(?<!s|u|si|ia)s$/, '', 3],
];

/** The stem of a word in lower case. */
export function stemOf(word: string): string {
	const known = IRREGULAR.get(word);
	if (known !== undefined && known === word) return word;
	let stem = known ?? word;
	if (stem.length < 3) return stem;
	stem = stem.replace(/yz/g, 'ys');
	for (const [ending, replacement, left] of ENDINGS) {
		const shorter = stem.replace(ending, replacement);
		if (shorter === stem || shorter.length < left || !/[aeiouy]/.test(shorter)) continue;
		stem = shorter;
		break;
	}
	return stem
		.replace(/(?<=.{4})ment$/, '')
		.replace(/(?<=..)e$/, '')
		.replace(/y$/, 'i')
		.replace(/([bdfgklmnprt])\1$/, '$1');
}

/** Whether a word says nothing by itself. */
export function isSmallWord(word: string): boolean {
	return SMALL.has(word);
}

/** The stems of a run of tokens (`to` exclusive) in order, without small words and signs; offsets are those of the words behind them. */
export function stemWords(words: Words, from: number, to: number): Words {
	const start: number[] = [];
	const end: number[] = [];
	const lower: string[] = [];
	const isWord: boolean[] = [];
	for (let i = from; i < to; i++) {
		const word = words.lower[i] as string;
		if (!words.isWord[i] || SMALL.has(word)) continue;
		start.push(words.start[i] as number);
		end.push(words.end[i] as number);
		lower.push(stemOf(word));
		isWord.push(true);
	}
	return { count: lower.length, start, end, lower, isWord };
}
