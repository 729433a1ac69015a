/**
 * Whether a phrase is denied by what stands before it: "we never ask for a registration fee".
 * @module
 */
import type { Words } from '../text/words.ts';

/** How far before a phrase a "no" reaches, in tokens. */
const REACH_TOKENS = 10;
const NEGATORS = new Set([
	'no',
	'not',
	'never',
	'without',
	'cannot',
	'nor',
	'neither',
	'nothing',
	'nobody',
	'dont',
	'doesnt',
	'wont',
	'isnt',
	'arent',
	'avoid',
	'nicht',
	'kein',
	'keine',
	'keinen',
	'keiner',
	'ohne',
	'nie',
	'niemand',
]);
/** After these a "not" denies nothing: "not only", "no matter what". */
const HOLLOW_AFTER = new Set(['only', 'just', 'merely', 'simply', 'matter', 'later', 'problem', 'nur']);
/** Where a clause ends and the "no" with it. */
const CLAUSE_ENDS = new Set(['.', '!', '?', ';', ':', '—', '\n', 'but', 'aber', 'sondern', '•', '(']);
/** A comma before one of these opens a clause of its own. */
const SUBJECTS = new Set(['we', 'you', 'it', 'they', 'our', 'this', 'wir', 'sie', 'du', 'so']);

/** Looks back from the token `first`, no further than `from`. */
export function isNegated(words: Words, first: number, from: number): boolean {
	for (let i = first - 1; i >= Math.max(from, first - REACH_TOKENS); i--) {
		const token = words.lower[i] as string;
		if (CLAUSE_ENDS.has(token)) return false;
		if (token === ',' && SUBJECTS.has(words.lower[i + 1] as string)) return false;
		const contracted = token === 't' && words.lower[i - 1] === "'";
		if ((contracted || NEGATORS.has(token)) && !HOLLOW_AFTER.has(words.lower[i + 1] as string)) return true;
	}
	return false;
}
