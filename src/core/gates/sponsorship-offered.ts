/**
 * The employer sponsors visas, or helps with them.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

export const SPONSORSHIP_OFFERED = defineSentenceRule({
	id: 'sponsorship-offered',
	kind: 'sponsorship-offered',
	needles: ['sponsor', 'visa', 'h1b', 'h-1b'],
	says: [
		/\b(?:we|we'll|company|employer|team)(?: (?:can|will|do|are (?:able|happy|open|willing) to|also|gladly|happily|offer to|may))* (?:offer|provide|sponsor|support|cover|arrange|handle|assist with|help with|consider sponsoring)s?(?: (?:you|your|with|full|a|an|and|the|work|relocation|h-?1-?b|employment|immigration|eu|uk|us|skilled worker|\/|&)){0,6} (?:visas?|visa sponsorships?|sponsorships?|immigration (?:support|sponsorship)|h-?1-?bs?)\b/,
		/\b(?:visa|h-?1-?b|immigration|employment|work permit) (?:and relocation )?(?:sponsorships?|transfers?)\b[^.;:]{0,20}?\b(?:is |are |can be |may be |will be )?(?:available|offered|provided|possible|considered|welcome|accepted|supported|ok)\b/,
		/\bsponsorship (?:is )?(?:available|offered|provided|possible)\b/,
		/\b(?:visa )?sponsorship(?: available| offered| provided)?\s?[:–-]\s?(?:yes|available|offered)\b/,
		/\b(?:open|happy|able|willing) to sponsor(?:ing)?\b/,
		/^\W{0,3}(?:(?:full|free|eu|uk|us|work) )*visa (?:sponsorship|support|assistance|and relocation|& relocation)\b[^.;:]{0,30}$/,
		/\b(?:relocation|immigration) (?:and|&|\+|\/|or) visa (?:support|assistance|sponsorship|help|package)\b|\bvisa (?:and|&|\+|\/|or) relocation (?:support|assistance|sponsorship|help|package)\b|\b(?:visa|visum)(?:s?)[- ](?:unterstützung|sponsoring)\b/,
	],
	unless:
		/\b(?:no|not|cannot|can't|unable|won't|don't|doesn't|without|never|neither|nor|isn't|aren't|if you (?:need|require)|do you|will you|are you|must|visa (?:inc|card|debit)|master ?card|events?|charit\w{1,4}|teams? sponsor\w{0,4})\b/,
});
