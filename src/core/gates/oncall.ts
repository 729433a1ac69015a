/**
 * Being called outside hours.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

export const ONCALL = defineSentenceRule({
	id: 'oncall',
	kind: 'oncall',
	needles: [
		'on-call',
		'on call',
		'oncall',
		'after hours',
		'after-hours',
		'off-hours',
		'off hours',
		'pager',
		'rufbereitschaft',
		'bereitschaftsdienst',
		'out-of-hours',
		'out of hours',
		'24x7',
		'24/7',
		'non-business hours',
		'standby',
		'stand-by',
		'pagerduty',
		'call-out',
		'callout',
		'call out',
		'business hours',
		'working hours',
		'office hours',
		'normal hours',
		'regular hours',
	],
	says: [
		/\bon[- ]?call\b(?! (?:reviews?|retros?\w{0,10}|tool(?:ing|s)|process(?:es)?|handbook|runbooks?|culture|experience|engineers?|teams?|load|burden|practices|documentation|software|health|alerts?))(?: (?:rotations?|duty|duties|schedules?|support|shifts?|rota|responsibilit\w{1,3}|basis|coverage|work|availability|hours|allowance|pay|bonus|stipend|compensation))?/,
		/\b(?:after|off|out[- ]of|non-business)[- ](?:business[- ])?hours\b(?: (?:support|work|maintenance|availability|deployments?|shifts?|on))?/,
		/\b(?:24 ?[x/] ?7)[ -](?:on[- ]call|support|rotation|shifts?|environment|operations?|coverage|availability|basis|production support|pager)\b/,
		/\b(?:stand-?by)[- ](?:duty|duties|roster|rota(?:tion)?|shifts?|service|hours|schedule|week)\b|\b(?:on|be) stand-?by (?:at|during|on|for|every|one)\b|\bpagerduty (?:every|one|once|duty|shifts?|rota)\b/,
		/\b(?:available|reachable|contactable|on hand) 24 ?[x/*] ?7\b|\bcall[- ]?outs? (?:rota|roster|rotation|duty|duties|schedule)\b/,
		/\b(?:carry|carrying) (?:an? |the )?pager\b|\bpager[- ]?(?:duty )?(?:rotations?|rota|roster|schedule|shifts?|on|week)\b|\bpager[- ]duty\b/,
		/\b(?:reachable|available|contactable|responds?|answers?|on hand|be (?:called|phoned|paged|contacted))\b[^.;]{0,36}? (?:after|outside(?: of)?|out of|beyond) (?:(?:the|your|our|normal|regular|usual|standard|core|ordinary) ){0,3}(?:(?:business|working|office|work|duty) )?hours\b/,
		/\b(?:you|you'll|we|engineers?|scientists?|developers?|everyone|team|who) [^.;]{0,24}?\b(?:own|hold|share|take|carry|answer|wear)s?\b[^.;]{0,80}?\bthe pager\b|\bthe pager (?:is|will be) (?:yours|with you|on you)\b/,
		/\b(?:rufbereitschaft|bereitschaftsdienst)\w{0,2}\b/,
	],
	unless:
		/\b(?:(?:no|zero) on[- ]?call|(?:our|this|the|an?) (?:product|platform|software|app|tool|system|service|startup) (?:that |which )?(?:\w+ )?(?:schedules?|plans?|manages?|organi[sz]es?|helps?|automates?|handles?|fills?|optimi[sz]es?)|(?:won't|don't|never|not|no one|nobody)(?: \w+){0,2} on[- ]?call|(?:won't|don't|never|not|no one|nobody)\b[^.;]{0,50}?\b(?:pager|(?:outside|after|beyond)(?: of)? (?:\w+ ){0,3}hours)|(?:customers?|users?|clients|public|shop|store)\b[^.;]{0,40}? (?:outside|after|beyond)(?: of)? (?:\w+ ){0,3}hours|shadow(?:ing|s)? (?:an? |the )?on[- ]?call|not (?:be )?(?:required to be )?on[- ]?call|without (?:an? )?on[- ]?call|(?:quick|get|hop|jump|meet|be|speak|chat) on call with|customers? 24|24\/7 (?:customer )?(?:support|access|service|assistance|concierge|eap|hotline|employee|mental|telehealth|telemedicine|gym|virtual)(?: (?:for|to) (?:our|you|employees)|line)?$|employee assistance|on call (?:doctors?|physicians?|veterinar\w{2,5}))\b|\b(?:on-call (?:doctors?|physicians?|nurses?|compensation software|management (?:platform|software|product)))\b/,
	notIn: ['about-company', 'pay-benefits'],
	lines: /^\W{0,4}on[- ]call\W{0,3}$/,
	hints: /(?:allowance|pay|bonus|stipend|compensation)$/,
	notAsWish: true,
});
