/**
 * An age one must have reached.
 * @module
 */
import { NUMBER, numberOf } from '../facts/years/numbers.ts';
import { defineSentenceRule } from './sentence-rule.ts';

export const MINIMUM_AGE = defineSentenceRule({
	id: 'minimum-age',
	kind: 'minimum-age',
	needles: ['years of age', 'years old', 'minimum age', 'hiring age', 'or older', 'years or older', 'mindestalter', 'jahre alt', 'must be 18', 'must be 21', '18+'],
	says: [
		new RegExp(
			`\\b(?:must be|be|at least|minimum(?: of)?|over|is|are)\\W{1,2}(?:at least |over |a minimum of )?(${NUMBER})\\+? ?(?:\\(\\d{2}\\) )?(?:years? ?(?:of age|old|or older|and older)|or older|and over|\\+)`,
		),
		new RegExp(`\\b(?:minimum|hiring|mindest) ?(?:hiring )?(?:age|alter)\\b[^.;\\d]{0,24}?(${NUMBER})\\b`),
		/\bmust be (18|21)\b(?!\d|,|\s?(?:months|%))/,
		/\bmindestens (\d{2}) jahre alt\b/,
	],
	unless: /\b(?:company|firm|we are|founded|years? old (?:company|startup)|customers? (?:must|aged)|users?|children|kids|dependents?|patients?|year-old)\b/,
	notIn: ['about-company'],
	params: (match) => {
		const age = numberOf(match[1] as string);
		return age >= 16 && age <= 25 ? { age } : null;
	},
});
