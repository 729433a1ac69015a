/**
 * A clearance one must have.
 * @module
 */
import { CLEARANCE, CLEARANCE_NEEDLES, NOT_SECURITY } from './clearance-words.ts';
import { defineSentenceRule } from './sentence-rule.ts';

export const CLEARANCE_REQUIRED = defineSentenceRule({
	id: 'clearance-required',
	kind: 'clearance-required',
	needles: CLEARANCE_NEEDLES,
	says: [
		new RegExp(
			`\\b(?:must|need|required?s?|require|requiring|will obtain|have|having|hold|holding|possess\\w{0,3}|maintain\\w{0,3}|with|active|current|valid|existing|owner of|cleared to|minimum)\\b[^.;]{0,40}?${CLEARANCE}`,
		),
		new RegExp(`${CLEARANCE}[^.;]{0,30}?\\b(?:required|mandatory|a must|needed|necessary|is essential|must|level)\\b`),
		/\b(?:ts|top secret)\b[^.;]{0,12}?\b(?:ssbi|sci)\b/,
		/\b(?:sc|dv|ts\/sci|secret)[- ](?:security )?cleared\b/,
		new RegExp(`^\\W{0,4}(?:security )?clearance(?: level| type)?\\W{1,3}(?:\\w+[ /]?){1,4}|^\\W{0,4}${CLEARANCE}\\W{0,4}$`),
	],
	unless: new RegExp(`${NOT_SECURITY.source}|^\\W*(?:security )?clearance(?: required)?\\W{1,3}(?:no|none|n/?a|not)\\b`),
	notIn: ['about-company', 'pay-benefits'],
	notAsWish: true,
	params: () => ({ level: 'held' }),
});
