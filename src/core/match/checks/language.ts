/**
 * Spoken languages: those the reader states, and those the résumé names. How well isn't compared.
 * @module
 */
import { type Check, type CheckInput, judgeGates, type Verdict } from './check.ts';

/** Names of gates whose id in the lexicon is another. */
const SAME = new Map([
	['chinese', 'mandarin'],
	['bahasa', 'indonesian'],
]);
/** Not the same, but near enough to ask. */
const NEAR = new Map([
	['chinese', 'cantonese'],
	['bahasa', 'malay'],
]);

/** Whoever states some languages has stated them all. */
export function checkLanguages(input: CheckInput): Check[] {
	const named = input.resume?.evidence.filter((piece) => !piece.negated).map((piece) => piece.skill) ?? [];
	const spoken = new Set([...input.profile.languages, ...named]);
	return judgeGates(input, 'language-required', ({ params }) => {
		const language = String(params?.language ?? '');
		return { ...judgeLanguage(language.toLowerCase(), spoken, input.profile.languages.length > 0), params: { language } };
	});
}

function judgeLanguage(asked: string, spoken: ReadonlySet<string>, isStated: boolean): Verdict {
	if (spoken.has(asked) || spoken.has(SAME.get(asked) ?? '')) return { result: 'pass', rule: 'language-held' };
	if (spoken.has(NEAR.get(asked) ?? '')) return { result: 'check', rule: 'language-near' };
	return isStated ? { result: 'fails', rule: 'language-lacking' } : { result: 'unknown', rule: 'language-unstated' };
}
