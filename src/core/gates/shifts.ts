/**
 * Work in shifts, at night, at weekends.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

const PM = '(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)? ?p\\.?m\\b\\.?';
const AM = '(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)? ?a\\.?m\\b\\.?';
const TO = ' ?(?:-|–|—|to|till|until) ?';
const NIGHT_END = '(?:(?:8|9|10|11)(?:[:.][0-5]\\d)? ?p\\.?m\\b|midnight)';
/** Hours no office keeps: into the evening or the night, or from before dawn; by either clock. */
const ODD_HOURS = `(?:${PM}${TO}(?:${NIGHT_END}|${AM})|${AM}${TO}${NIGHT_END}|(?:12|[1-5])(?:[:.][0-5]\\d)? ?a\\.?m\\b\\.?${TO}(?:${PM}|${AM})|(?:1[2-9]|2[0-3])[:.][0-5]\\d${TO}(?:2[0-4]|0?\\d)[:.][0-5]\\d|0[0-5][:.][0-5]\\d${TO}\\d{1,2}[:.][0-5]\\d)`;

export const SHIFTS = defineSentenceRule({
	id: 'shifts',
	kind: 'oncall',
	needles: ['shift', 'night', 'weekend', 'evening', 'schicht', 'wochenend', 'saturday', 'on duty', 'pm', 'timing', 'timings', 'working hours', 'work hours', 'hours of work'],
	says: [
		/\b(?:night|evening|swing|graveyard|overnight|rotating|rotational|weekend|us|uk|second|third|2nd|3rd|late|afternoon|split|24x7|24\/7|early morning|apac|emea)[- ]shifts?\b/,
		/\bshifts?[- ](?:work(?:ing)?|rotations?|pattern|based|timings?|rota|schedule)\b(?! (?:left|right))/,
		/\b(?:work(?:ing)?|rotat\w{2,3}|flexible) (?:in |with |on |flexible |different |various |any |multiple |all )*shifts\b/,
		/\b(?:ability|able|willing(?:ness)?|required|must|need(?:ed)?|available|availability|expected|flexib\w{2,5}|may|will|occasional(?:ly)?|some|includ\w{2,3}|require[sd]?|work(?:ing)?|provide|support)\b[^.;]{0,50}?\b(?:(?:nights?|evenings?|weekends?|saturdays?|holidays)\b(?:[,/ ]+(?:and|or|&)?[/ ]*)?){1,3}(?: work(?:ing)?| hours| shifts?| support| availability| deployments?| releases?)?/,
		/^\W{0,4}(?:weekend availability|(?:weekends?|evenings?|nights|holidays)(?: only| as needed| required)|weekends?|night shift|evenings?|every weekend|holidays|monday to saturday|6 days? (?:a |per )?week|rotational shift)\W{0,4}$/,
		/\b(?:shift|schedule|timings?|working days)\W{1,3}(?:night|evening|rotational|rotating|us\b|uk\b|weekend|monday (?:to|-|–) saturday|mon(?: ?- ?| to )sat|2 ?pm|3 ?pm|6 ?pm)/,
		new RegExp(
			`\\b(?:shifts?(?: timings?| hours| times?)?|schedule|timings?|(?:working|work|job|duty|production) (?:hours|timings?|time|schedule)|hours of work)\\s?[:–-]\\s?(?:from )?${ODD_HOURS}`,
		),
		/\b(?:alternate|all|every|1st and 3rd|first and third|2nd and 4th) saturdays?\b(?! off| are off)|\b\d{1,2}(?:[:.]\d\d)? ?pm (?:-|–|to) \d{1,2}(?:[:.]\d\d)? ?am\b|\b(?:nights?|weekends?) on duty\b|\brot(?:at\w{2,5}|a) (?:nights?|weekends?)\b/,
		/\bthere (?:are|will be|may be|can be|is) (?:(?:also|some|the odd|occasional|a few|many) ){0,2}(?:late )?(?:nights?|evenings?|weekends?)(?:,| and| or|\/)? ?(?:late )?(?:nights?|evenings?|weekends?)?(?: work)?\b/,
		/\b(?:schichtarbeit|schichtdienst|nachtschicht|wochenendarbeit|wochenenddienst)\w{0,2}\b/,
	],
	unless:
		/\b(?:(?:never|nobody|no one|not)\b[^.;]{0,40}? (?:nights?|weekends?)|no (?:weekends?|nights?|night shifts?|shifts?|evenings?)|(?:paradigm|mindset|culture|cultural|distribution|domain|data|covariate|concept|industry|career|seismic|big|fundamental|major) shifts?|shift[- ]left|shift(?:s|ed|ing)? (?:from|towards?|to (?:the|a)|the|how|focus|in (?:the|how))|free (?:weekends|evenings)|weekends? (?:off|away|trips?)|(?:no|never|not) (?:work(?:ing)? )?(?:on )?(?:weekends|nights)|night(?:s)? out|game nights?|social|hackathons?|sleep|day shift only|movie|pizza|drinks|last night|stay (?:up|awake)|bike|paid holidays)\b/,
	notIn: ['about-company', 'pay-benefits'],
	lines:
		/^\W{0,4}(?:(?:occasional|every|some|alternate) )?(?:weekends?|evenings?|nights|holidays)(?: (?:as needed|only|required|availability))\W{0,3}$|^\W{0,4}every (?:weekend|saturday)\W{0,3}$|^\W{0,4}(?:night|evening|rotational|rotating|us|uk|weekend|overnight|graveyard) shifts?\W{0,3}$/,
	// Hours in a table of facts tell it less plainly than a sentence that asks for them.
	hints: /^(?:shifts?|schedule|timings?|hours of work|(?:working|work|job|duty|production) )[^:–-]{0,14}[:–-][^a-z]*\d/,
	notAsWish: true,
});
