/**
 * The words of a line that carry meaning, so that two lines can be compared.
 * @module
 */

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*/gu;
const EMPTY_WORDS = new Set(
	(
		'a an the and or but of to in on at by for from with without as is are was were be been being this that these those it its we our us you your they their i my me he she his her ' +
		'will would can could may must should have has had do does did not no any all some such other more most very well also both each into onto over under about across through within between while when who which what ' +
		'etc eg ie using use used via per than then so if up out ' +
		'der die das den dem des ein eine einen einem einer und oder aber von zu zum zur im am an auf mit ohne für aus bei nach als ist sind war wird werden sein haben hat wir unser unsere sie ihr ihre ich mein nicht kein auch sowie'
	).split(' '),
);
const ENDING = /(?:ing|ed|es|s|e)$/;
const MIN_STEM_CHARS = 4;

/** Each once, in lower case, without the ending that a verb or plural takes ("designed", "designs" → "design"). */
export function contentWords(text: string): ReadonlySet<string> {
	const words = new Set<string>();
	for (const word of text.toLowerCase().match(WORD) ?? []) if (!EMPTY_WORDS.has(word)) words.add(stem(word));
	return words;
}

/** How many words two lines have in common. */
export function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of words) if (others.has(word)) shared++;
	return shared;
}

function stem(word: string): string {
	const short = word.replace(ENDING, '');
	return short.length >= MIN_STEM_CHARS ? short : word;
}
