/**
 * The employer won't sponsor a visa.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

const NOT = "(?:no|not|never|cannot|can ?not|can't|unable|won't|don't|doesn't|isn't|aren't|without|neither|nor|unfortunately,? we (?:can't|cannot)|in?eligible for)";
const FOR_WORK =
	'(?:visas?|work (?:visas?|permits?|authori[sz]ations?)|employment|immigration|h-?1-?b|opt|cpt|green cards?|candidates?|applicants?|individuals?|anyone|any|you\\b|this|for\\b|at this|now\\b|work\\b|or take over|foreign|international|new|us\\b|u\\.s)';

const SPONSORING =
	'(?:visa |immigration |employment |work |h-?1-?b |any |u\\.?s\\.? |green card )*(?:sponsorships?|sponsoring|visas?|h-?1-?b\\w?|immigration (?:support|assistance))\\b';
const PERMIT = '\\b(?:work(?:ing)?|employment|residence) (?:permit|pass|authori[sz]ation|visa)(?:s|es)?\\b';

/** E1: up to a few words between the denial and what is denied. "Sponsor" alone may be a client, a patron, an executive. */
export const SPONSORSHIP_REFUSED = defineSentenceRule({
	id: 'sponsorship-refused',
	kind: 'sponsorship-refused',
	needles: ['employment pass', 'permit', 'skilled worker', 'quota', 'immigration', 'sponsor', 'visa', 'h1b', 'h-1b', 'h1-b', 'h1 b', 'opt/cpt', 'visum'],
	says: [
		new RegExp(
			`\\b(?:cannot|can't|unable to|not able to|(?:do|does|will) not|don't|doesn't|won't) (?:currently |presently )?(?:offer|provide|support|consider|sponsor) ${SPONSORING}(?:[ \\w,/'-]{0,40}\\b(?:for this (?:role|position|job)|at this time|in the future))?`,
		),
		new RegExp(
			`\\b${NOT}\\b(?:[\\s,/-]+(?!but\\b)[\\w'/.-]{1,20}){0,9}?[\\s,/-]+${SPONSORING}(?:[ \\w,/'-]{0,40}\\b(?:for this (?:role|position|job)|at this time|in the future))?`,
		),
		new RegExp(`\\b${NOT}\\b(?:[\\s,]+(?!but\\b)[\\w'/.-]{1,20}){0,6}?[\\s,]+sponsor (?:or [\\w ]{2,20} )?${FOR_WORK}`),
		new RegExp(
			`\\b${NOT}\\b(?:[\\s,]+[\\w'/.-]{1,20}){0,3}?[\\s,]+sponsor(?:ing)? (?:an? |any |the |our )?(?:applicants?|candidates?|individuals?|persons?|people|employees?|workers?|hires?)\\b[^.;]{0,12}? (?:for|to) [^.;]{0,24}?(?:visas?|authori[sz]ation|permits?|immigration|employment|green cards?)\\b`,
		),
		/\b(?:unable|not (?:able|willing|in a position)|cannot|will not|do not|does not|won't|don't|can't) (?:\w+ ){0,2}sponsor\s*(?:[.!)]|$)/,
		/\b(?:visa |immigration |employment |work |h-?1-?b )*(?:sponsorships?|h-?1-?b(?: visas?| transfers?)?|visas?(?: support| assistance)?)\b[^.;:]{0,40}?\b(?:not|cannot|can't|isn't|unavailable|won't|never)\b(?: be)?(?: (?:available|offered|provided|possible|considered|supported|accepted|an option|eligible|permitted|granted))?/,
		/\b(?:visas?|visa sponsorship|sponsorship|visa support)(?: available| offered| provided)?\s?[:–-]\s?(?:no(?! h)|none|not|n\/a|unavailable)\b/,
		/\bsponsorships? (?:is|are|falls?) (?:outside|out of|beyond) (?:the )?(?:scope|budget|remit|reach)\b/,
		new RegExp(
			`\\b(?:not|cannot|can't|won't|don't|doesn't|unable to|never) (?:\\w+ ){0,3}?(?:apply for|support|provide|offer|arrange|obtain|process|assist with|help with|issue|transfer|take over|file|renew|procure) (?:\\w+ ){0,3}?${PERMIT}`,
		),
		new RegExp(
			`\\b(?:need|needs|needing|require|requires|requiring|dependent on|relying on)\\b[^.;:]{0,30}?(?:\\b(?:visas?|sponsor\\w{0,4}|h-?1-?bs?)|${PERMIT})\\b[^.;:]{0,30}?\\b(?:not|never|cannot|can't|won't|unable)\\b[^.;:]{0,16}?\\b(?:considered|accepted|eligible|hired|progress\\w{0,2}|shortlisted|proceed|taken|apply)\\b`,
		),
		/\b(?:skilled worker|tier 2|critical skills|blue card|work visa)(?: visa)?(?: route| scheme| sponsorship)? (?:(?:is|are) (?:currently )?(?:not |un)|isn't |aren't )(?:currently )?(?:available|offered|possible|open)\b/,
		/\b(?:not|no|don't|doesn't|without|lacks?) (?:\w+ ){0,3}?(?:visa |ind )?sponsor(?:ship)?(?:'s)? licen[cs]e\b/,
		/\b(?:no|without) (?:ep|employment pass|s pass|work permit)(?: \w+)? ?(?:quota|available|sponsorship|support)?\b/,
		/\b(?:keine?n?|ohne) (?:\w+ ){0,2}(?:visum|visa)\b[\w -]{0,20}/,
	],
	unless:
		/\bno visa\?|(?:^|[.,!:] )\W{0,3}you (?:do not|don't|needn't|won't) (?:yet )?(?:need|have)\b|\b(?:not (?:only|just) (?:\w+ )?sponsor|(?:executive|project|event|clinical|business|trial|study|corporate|brand|sports|plan) sponsor|regardless of (?:\w+ ){0,3}(?:visa|sponsor)|visa (?:inc|europe|cards?|debit|credit|network|numbers?|transactions?|payments?|data|checkout)|visa[,/ ]+(?:and |& )?master ?card|no (?:visa )?sponsorship (?:is )?(?:needed|necessary|required)|(?:don't|do not|doesn't) (?:worry|let|hesitate)|sponsored (?:ads?|content|products?)|not limited to|(?:not|isn't|no) (?:an? |any |at an? )?(?:problem|issue|obstacle|barrier|hurdle|concern|blocker|disadvantage)|promise (?:you )?(?:an? )?visas?)\b/,
});
