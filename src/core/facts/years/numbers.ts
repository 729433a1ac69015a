/**
 * Numbers of years as people write them: 5, 5.5, five, five (5).
 * @module
 */

const WORDS: readonly (readonly [string, number])[] = [
	['zero', 0],
	['one', 1],
	['two', 2],
	['three', 3],
	['four', 4],
	['five', 5],
	['six', 6],
	['seven', 7],
	['eight', 8],
	['nine', 9],
	['ten', 10],
	['eleven', 11],
	['twelve', 12],
	['fifteen', 15],
	['twenty', 20],
	['zwei', 2],
	['drei', 3],
	['vier', 4],
	['fünf', 5],
	['sechs', 6],
	['sieben', 7],
	['acht', 8],
	['zehn', 10],
];
const BY_WORD = new Map(WORDS);

/** Source of a regular expression that matches one number. */
export const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|${WORDS.map(([word]) => word).join('|')})`;

/** "A decade", "half a decade": where an article counts. */
export const ARTICLE = '(?:half )?an?';

/** The value of what `NUMBER` or `ARTICLE` matched. */
export function numberOf(written: string): number {
	if (written.startsWith('half')) return 0.5;
	return written === 'a' || written === 'an' ? 1 : (BY_WORD.get(written) ?? Number(written));
}
