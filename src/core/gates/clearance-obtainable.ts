/**
 * A clearance that may be got after the offer.
 * @module
 */
import { CLEARANCE, CLEARANCE_NEEDLES, NOT_SECURITY, OBTAINABLE } from './clearance-words.ts';
import { defineSentenceRule } from './sentence-rule.ts';

export const CLEARANCE_OBTAINABLE = defineSentenceRule({
	id: 'clearance-obtainable',
	kind: 'clearance-required',
	needles: CLEARANCE_NEEDLES,
	says: [new RegExp(`${CLEARANCE}[^.;]{0,60}?${OBTAINABLE}(?:[^.;]{0,30}?clearance)?`), new RegExp(`${OBTAINABLE}[^.;]{0,60}?${CLEARANCE}`), /\bclearable\b/],
	unless: NOT_SECURITY,
	notIn: ['about-company', 'pay-benefits'],
	notAsWish: true,
	params: () => ({ level: 'obtainable' }),
});
