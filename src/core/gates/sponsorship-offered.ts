/**
 * The employer sponsors visas, or helps with them.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

/** What is sponsored: alone "sponsor" is an event's, a trial's, a project's. */
const PERMIT =
	'(?:visas?|(?:work(?:ing)?|residence|employment|s) (?:permits?|pass(?:es)?)|h-?1-?bs?|o-?1s?|e-?3s?|green cards?|blue cards?|skilled worker|critical skills|tier 2|(?:subclass |tss )(?:482|186|494)\\b|immigration (?:support|sponsorship|assistance|costs?|fees?|process)|(?:employment|work) authori[sz]ation)';
const WORDS = "(?:[\\w'/&-]{1,14},? ){0,6}?";
const OFFERED = '(?:available|offered|provided|possible|considered|welcome|accepted|supported|ok|okay|fine|on the table|an option|included|open)';

export const SPONSORSHIP_OFFERED = defineSentenceRule({
	id: 'sponsorship-offered',
	kind: 'sponsorship-offered',
	needles: [
		'sponsor',
		'visa',
		'h1b',
		'h-1b',
		'work permit',
		'employment pass',
		's pass',
		'blue card',
		'green card',
		'immigration',
		'work authori',
		'employment visa',
		'residence permit',
	],
	byClause: true,
	says: [
		new RegExp(
			`\\b(?:we|we'll|company|employer|university|team|and|also|can|will|may|happily|gladly|able to|willing to|happy to|open to) (?:(?:can|will|do|are (?:able|happy|open|willing) to|also|gladly|happily|offer to|may|help|happy to|to) )*(?:offer|provide|sponsor(?:ing)?|support|cover|arrange|handle|take care of|look after|deal with|organi[sz]e|file(?: for)?|consider|pay for|issue|apply for|assist (?:you )?with|help (?:you )?with|consider sponsoring)s? ${WORDS}(?:${PERMIT}|sponsorships?)(?! (?:card|payments?|debit|inc))`,
		),
		new RegExp(
			`\\b(?:${PERMIT}|eps?)(?: ${WORDS}(?:sponsorships?|transfers?|applications?|route|support))?(?: or (?:${PERMIT}|eps?))?[^.;:,]{0,20}? (?:can|will|may|could) be (?:sponsored|applied for|arranged|supported|covered|${OFFERED})`,
		),
		new RegExp(`\\b(?:${PERMIT} (?:and relocation )?)?(?:sponsorships?|transfers?)\\b[^.;:]{0,20}? (?:is |are |can be |may be |will be )?${OFFERED}\\b`),
		new RegExp(
			`\\b(?:role|position|post|job|vacancy)\\b[^.;:]{0,20}? (?:is eligible for|qualifies for|can be|may be|attracts) ${WORDS}sponsor(?:ship|ed)\\b|\\beligible for ${WORDS}(?:visa )?sponsorship\\b`,
		),
		new RegExp(`\\b(?:support|help|assistance) with (?:your |the |an? )?(?:relocation (?:and|&|or) )?${PERMIT}`),
		new RegExp(`^[^.;:]{3,40}? sponsors ${WORDS}${PERMIT}(?! (?:card|payments?|debit|inc))`),
		new RegExp(
			`\\b${PERMIT}(?: (?:support|assistance|help|costs?|fees?|processing|paperwork))? (?:(?:is|are|will be) )?(?:fully )?(?:provided|included|arranged|covered|paid for)\\b`,
		),
		/\b(?:visa|work permit|immigration|relocation and visa|visa and relocation) (?:sponsorship|support|assistance|help) (?:if|where|when|as|should you) (?:needed|required|necessary|you need|needs?)\b/,
		new RegExp(`\\b${PERMIT}\\s?[:–-]\\s?(?:is |will be |fully )?(?:(?:company[- ]?|employer[- ]?)?(?:sponsored|provided|arranged|paid|covered|handled)|yes)\\b`),
		new RegExp(
			`\\b(?:open to|welcome|consider|hear from|invite|glad to see) (?:\\w+ ){0,4}?(?:need(?:s|ing)?|require?(?:s|ing)?) (?:an? |help with an? |the )?(?:${PERMIT}|sponsorship|tn\\b)|\\b(?:applicants|candidates|anyone|everyone|people|those) (?:who |that )?(?:need(?:s|ing)?|require?(?:s|ing)?) (?:an? )?(?:${PERMIT}|sponsorship)[^.;:]{0,16}? (?:is|are) (?:also |very )?(?:welcome|encouraged|eligible)\\b|\\b${PERMIT}[^.;:]{0,16}?,? which (?:we|the company|our (?:lawyers|team))(?:'ll| will| can)? (?:gladly )?(?:file|arrange|handle|obtain|apply|sponsor|sort)\\b`,
		),
		/\b(?:licen[cs]ed|registered|recogni[sz]ed) (?:visa |ind |skilled worker )?sponsor\b|\b(?:do|accept|take|process|support) h-?1-?b transfers\b|\bhelp with [^.;]{0,30}?\b(?:visas?|work permits?)\b/,
		/\b(?:visa )?sponsorship(?: available| offered| provided)?\s?[:–-]\s?(?:yes|available|offered)\b/,
		/\b(?:open|happy|able|willing) to sponsor(?:ing)?\b|\bwe (?:have|hold) an? (?:\w+ )?sponsor(?:ship)? licen[cs]e\b/,
		/\b(?:work|employment|critical skills|residence) (?:\w+ )?(?:permits?|visas?|pass(?:es)?) (?:is |are |can be |will be )?(?:fully )?sponsored\b/,
		/\b(?:need|needs|needing|require|requires|requiring) (?:\w+ ){0,2}sponsorship\b[^.;:]{0,24}?\b(?:welcome|encouraged|considered|eligible|may apply|can apply|supported)\b/,
		// An item in a list of what is offered.
		/(?:^\W{0,3}|(?:, |\band |& |\+ |\/ ?|plus |includ\w{2,3} |offer |\b(?:benefits|perks|package|offer): )(?:an? |full |free |your )?)(?:(?:full|free|eu|uk|us|work|paid) )*(?:visa|work permit|immigration|h-?1-?b) (?:sponsorship|support|assistance|help|costs?|fees?|and relocation|& relocation)\b(?! (?:is|are|will|required|needed|for this))[^.;:]{0,30}/,
		/\b(?:relocation|immigration) (?:and|&|\+|\/|or) visa (?:support|assistance|sponsorship|help|package)\b|\b(?:visa|visum)(?:s?)[- ](?:unterstützung|sponsoring)\b|\b(?:and|,) (?:a|your) visa for you\b/,
	],
	unless:
		/\b(?:no|not|cannot|can't|unable|won't|don't|doesn't|without|never|neither|nor|isn't|aren't|if you (?:need|require)|do you|will you|are you|must|if (?:required|needed)|visa (?:inc|card|debit|payments?|network|transactions?|checkout)|amex|master ?card|events?|meetups?|conferences?|charit\w{1,4}|customers (?:who|that)|welcome (?:customers|users|clients)|teams? sponsor\w{0,4}|sponsors? of)\b/,
});
