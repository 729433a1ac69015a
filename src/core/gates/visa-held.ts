/**
 * A visa is to be had already: who needs one is as excluded as by a refusal to sponsor.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

export const VISA_HELD = defineSentenceRule({
	id: 'visa-held',
	kind: 'sponsorship-refused',
	needles: ['visa', 'work permit'],
	says: [
		/\b(?:must|need to|should|required to|have to) (?:already )?(?:possess|have|hold|be in possession of) (?:an? )?(?:existing |current |own )?(?:valid|active|existing|current) (?:\w+ ){0,3}(?:visa|work permit)s?\b/,
		/\bvalid (?:\w+ ){0,2}(?:work )?(?:visa|work permit) (?:is )?(?:required|mandatory|needed|a must)\b/,
	],
	unless: /\b(?:we (?:can|will|do) (?:help|assist|support|sponsor)|visa (?:cards?|inc)|citizen\w{0,4},? or)\b/,
});
