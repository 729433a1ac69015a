/**
 * Work in shifts, at night, at weekends.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

export const SHIFTS = defineSentenceRule({
	id: 'shifts',
	kind: 'oncall',
	needles: ['shift', 'night', 'weekend', 'evening', 'schicht', 'wochenend', 'saturday', 'on duty', 'pm'],
	says: [
		/\b(?:night|evening|swing|graveyard|overnight|rotating|rotational|weekend|us|uk|second|third|2nd|3rd|late|afternoon|split|24x7|24\/7|early morning|apac|emea)[- ]shifts?\b/,
		/\bshifts?[- ](?:work(?:ing)?|rotations?|pattern|based|timings?|rota|schedule)\b(?! (?:left|right))/,
		/\b(?:work(?:ing)?|rotat\w{2,3}|flexible) (?:in |with |on |flexible |different |various |any |multiple |all )*shifts\b/,
		/\b(?:ability|able|willing(?:ness)?|required|must|need(?:ed)?|available|availability|expected|flexib\w{2,5}|may|will|occasional(?:ly)?|some|includ\w{2,3}|require[sd]?|work(?:ing)?|provide|support)\b[^.;]{0,50}?\b(?:(?:nights?|evenings?|weekends?|saturdays?|holidays)\b(?:[,/ ]+(?:and|or|&)?[/ ]*)?){1,3}(?: work(?:ing)?| hours| shifts?| support| availability| deployments?| releases?)?/,
		/^\W{0,4}(?:weekend availability|(?:weekends?|evenings?|nights|holidays)(?: only| as needed| required)|weekends?|night shift|evenings?|every weekend|holidays|monday to saturday|6 days? (?:a |per )?week|rotational shift)\W{0,4}$/,
		/\b(?:shift|schedule|timings?|working days)\W{1,3}(?:night|evening|rotational|rotating|us\b|uk\b|weekend|monday (?:to|-|–) saturday|mon(?: ?- ?| to )sat|2 ?pm|3 ?pm|6 ?pm)/,
		/\b(?:alternate|all|every|1st and 3rd|first and third|2nd and 4th) saturdays?\b(?! off| are off)|\b\d{1,2}(?:[:.]\d\d)? ?pm (?:-|–|to) \d{1,2}(?:[:.]\d\d)? ?am\b|\b(?:nights?|weekends?) on duty\b|\brot(?:at\w{2,5}|a) (?:nights?|weekends?)\b/,
		/\bthere (?:are|will be|may be|can be|is) (?:(?:also|some|the odd|occasional|a few|many) ){0,2}(?:late )?(?:nights?|evenings?|weekends?)(?:,| and| or|\/)? ?(?:late )?(?:nights?|evenings?|weekends?)?(?: work)?\b/,
		/\b(?:schichtarbeit|schichtdienst|nachtschicht|wochenendarbeit|wochenenddienst)\w{0,2}\b/,
	],
	unless:
		/\b(?:(?:never|nobody|no one|not)\b[^.;]{0,40}? (?:nights?|weekends?)|no (?:weekends?|nights?|night shifts?|shifts?|evenings?)|(?:paradigm|mindset|culture|cultural|distribution|domain|data|covariate|concept|industry|career|seismic|big|fundamental|major) shifts?|shift[- ]left|shift(?:s|ed|ing)? (?:from|towards?|to (?:the|a)|the|how|focus|in (?:the|how))|free (?:weekends|evenings)|weekends? (?:off|away|trips?)|(?:no|never|not) (?:work(?:ing)? )?(?:on )?(?:weekends|nights)|night(?:s)? out|game nights?|social|hackathons?|sleep|day shift only|movie|pizza|drinks|last night|stay (?:up|awake)|bike|paid holidays)\b/,
	notIn: ['about-company', 'pay-benefits'],
	lines:
		/^\W{0,4}(?:(?:occasional|every|some|alternate) )?(?:weekends?|evenings?|nights|holidays)(?: (?:as needed|only|required|availability))\W{0,3}$|^\W{0,4}every (?:weekend|saturday)\W{0,3}$|^\W{0,4}(?:night|evening|rotational|rotating|us|uk|weekend|overnight|graveyard) shifts?\W{0,3}$/,
	notAsWish: true,
});
