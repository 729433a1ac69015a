/**
 * Fields of study are no skills: "BS in Statistics or Data Science" asks for a degree.
 * @module
 */
import type { Words } from '../text/words.ts';

const DEGREES = new Set([
	'degree',
	'degrees',
	'bachelor',
	'bachelors',
	'master',
	'masters',
	'phd',
	'doctorate',
	'bs',
	'bsc',
	'ba',
	'ms',
	'msc',
	'mba',
	'mtech',
	'btech',
	'diploma',
	'undergraduate',
	'graduate',
	'postgraduate',
	'major',
	'studium',
	'abschluss',
	'discipline',
	'disciplines',
	'graduated',
]);
/** Words after which the talk is of skills again. */
const SKILLS_AGAIN = new Set([
	'experience',
	'knowledge',
	'skills',
	'proficiency',
	'expertise',
	'understanding',
	'familiarity',
	'background',
	'years',
	'strong',
	'ability',
	'with',
	'using',
	'work',
	';',
]);
/** A field may also be named before the degree: "a Computer Science degree". */
const AFTER = new Set(['degree', 'degrees', 'diploma', 'major', 'graduate']);
const MICROSOFT_PRODUCTS = new Set(['office', 'sql', 'excel', 'project', 'word', 'azure', 'teams', 'access', 'dynamics', 'powerpoint']);
/** A list of fields goes on so far behind its degree, in tokens. */
const REACH = 60;

/** Whether the tokens `first` to `last` name a field of study. `from` and `to` bound the sentence. */
export function isDegreeField(words: Words, first: number, last: number, from: number, to: number): boolean {
	if (last + 1 < to && AFTER.has(words.lower[last + 1] as string)) return true;
	for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
		const token = words.lower[i] as string;
		if (SKILLS_AGAIN.has(token)) return false;
		if (DEGREES.has(token) && !isMaker(words, i, token)) return true;
	}
	return false;
}

/** "MS Office", "MS SQL": a maker's name. */
function isMaker(words: Words, at: number, token: string): boolean {
	return token === 'ms' && MICROSOFT_PRODUCTS.has(words.lower[at + 1] ?? '');
}
