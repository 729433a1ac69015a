/**
 * The employer won't sponsor a visa.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

const NOT = "(?:no|not|never|cannot|can ?not|can't|unable|won't|don't|doesn't|isn't|aren't|without|neither|nor|unfortunately,? we (?:can't|cannot)|in?eligible for)";
const FOR_WORK =
	'(?:visas?|work (?:visas?|permits?|authori[sz]ations?)|employment|immigration|h-?1-?b|opt|cpt|green cards?|candidates?|applicants?|individuals?|anyone|any|you\\b|this|for\\b|at this|now\\b|work\\b|or take over|foreign|international|new|us\\b|u\\.s)';

/** E1: up to a few words between the denial and what is denied. "Sponsor" alone may be a client, a patron, an executive. */
export const SPONSORSHIP_REFUSED = defineSentenceRule({
	id: 'sponsorship-refused',
	kind: 'sponsorship-refused',
	needles: ['employment pass', 'quota', 'sponsor', 'visa', 'h1b', 'h-1b', 'h1-b', 'h1 b', 'opt/cpt', 'visum'],
	says: [
		new RegExp(
			`\\b${NOT}\\b(?:[\\s,/-]+[\\w'/.-]{1,20}){0,9}?[\\s,/-]+(?:visa |immigration |employment |work |h-?1-?b |any |u\\.?s\\.? |green card )*(?:sponsorships?|sponsoring|visas?|h-?1-?b\\w?)\\b(?:[ \\w,/'-]{0,40}\\b(?:for this (?:role|position|job)|at this time|in the future))?`,
		),
		new RegExp(`\\b${NOT}\\b(?:[\\s,]+[\\w'/.-]{1,20}){0,6}?[\\s,]+sponsor (?:or [\\w ]{2,20} )?${FOR_WORK}`),
		/\b(?:unable|not (?:able|willing|in a position)|cannot|will not|do not|does not|won't|don't|can't) (?:\w+ ){0,2}sponsor\s*(?:[.!)]|$)/,
		/\b(?:visa |immigration |employment |work |h-?1-?b )*(?:sponsorships?|h-?1-?b(?: visas?| transfers?)?|visas?(?: support| assistance)?)\b[^.;:]{0,40}?\b(?:not|cannot|can't|isn't|unavailable|won't|never)\b(?: be)?(?: (?:available|offered|provided|possible|considered|supported|accepted|an option|eligible|permitted|granted))?/,
		/\b(?:visa )?sponsorship(?: available| offered| provided)?\s?[:–-]\s?(?:no|none|not|n\/a)\b/,
		/\b(?:no|without) (?:ep|employment pass|s pass|work permit)(?: \w+)? ?(?:quota|available|sponsorship|support)?\b/,
		/\b(?:keine?n?|ohne) (?:\w+ ){0,2}(?:visum|visa)\b[\w -]{0,20}/,
	],
	unless:
		/\b(?:not (?:only|just) (?:\w+ )?sponsor|(?:executive|project|event|clinical|business|trial|study|corporate|brand|sports|plan) sponsor|regardless of (?:\w+ ){0,3}(?:visa|sponsor)|visa (?:inc|europe|card|debit|credit|network)|visa[,/ ]+(?:and |& )?master ?card|no (?:visa )?sponsorship (?:is )?(?:needed|necessary|required)|(?:don't|do not|doesn't) (?:worry|let|hesitate)|sponsored (?:ads?|content|products?)|not limited to)\b/,
});
