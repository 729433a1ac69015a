/**
 * A visa is to be had already: who needs one is as excluded as by a refusal to sponsor.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

/** "Already": nobody helps to get it. A plain "must be authorised to work" is said by employers who sponsor, too. */
const WITHOUT_HELP = '(?:already|currently already) (?:be|have|hold|possess)';
const RESTRICTED = '(?:existing|unrestricted|full|permanent|ongoing|unlimited)';
const RIGHT = '(?:right to (?:live and )?work|work(?:ing)? rights|permission to work|authori[sz]ed to work|authori[sz]ation to work|work authori[sz]ation)';

export const VISA_HELD = defineSentenceRule({
	id: 'visa-held',
	kind: 'sponsorship-refused',
	needles: ['visa', 'work permit', 'right to work', 'work rights', 'working rights', 'permission to work', 'authori'],
	says: [
		new RegExp(
			`\\b(?:must|need to|should|required to|have to|only|you'll need) (?:${WITHOUT_HELP}[^.;]{0,30}?\\b${RIGHT}|[^.;]{0,30}?\\b(?:have|hold|possess|with)\\b[^.;]{0,16}?\\b${RESTRICTED}[^.;]{0,16}?\\b${RIGHT})[^.;,]{0,40}`,
		),
		/\b(?:must|need to|should|required to|have to) (?:already )?(?:possess|have|hold|be in possession of) (?:an? )?(?:existing |current |own )?(?:valid|active|existing|current) (?:\w+ ){0,3}(?:visa|work permit)s?\b/,
		new RegExp(`\\b${RESTRICTED} (?:\\w+ ){0,2}?${RIGHT}[^.;]{0,30}? (?:is|are) (?:required|essential|needed|mandatory|a must)`),
		/\bvalid (?:\w+ ){0,2}(?:work )?(?:visa|work permit) (?:is )?(?:required|mandatory|needed|a must)\b/,
	],
	unless: /\b(?:we (?:can|will|do) (?:help|assist|support|sponsor)|visa (?:cards?|inc)|citizen\w{0,4},? or)\b/,
});
