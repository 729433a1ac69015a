/**
 * What a posting says about where the work is done.
 * @module
 */
import type { WorkMode } from '../../finding.ts';

export interface ModePattern {
	readonly id: string;
	readonly mode: Exclude<WorkMode, 'unknown'>;
	/** For a sentence in lower case. */
	readonly pattern: RegExp;
	/** 3: a sentence about this job; 2: a field or hashtag; 1: a policy in passing. */
	readonly weight: number;
	/** Nothing else in the sentence is looked for. */
	readonly final?: true;
}

const JOB = '(?:role|position|job|opportunity|team member|work|contract|vacancy|hire|appointment)';
const DAYS = '(?:\\d|one|two|three|four|five)(?:\\s?(?:-|–|to|or)\\s?(?:\\d|two|three|four|five))?\\+?';
const PLACE =
	'(?:offices?|site|hub|campus|headquarters|hq|lab(?:oratory)?|studio|building|workshop|premises|warehouse|plant|factory|showroom|depot|desk|floor|work ?site|workplace|department|head office)';
const OFFICE = `(?:in|at|from|on|to)[\\s-](?:the |our |an? |your )?(?:[\\w'’-]{2,16} ){0,3}?${PLACE}|in[- ]?office|wfo|on[- ]?site|office (?:attendance|presence)|in[- ]person|im büro|vor ort`;
const HOME = '(?:(?:at|from|in) (?:your |their )?(?:own )?home|remote(?:ly)?|wfh|home[- ]?office|wherever you|work(?:ing)?[- ]from[- ]home|telework(?:ing)?|telecommuting)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri)days?';
const FULL_WEEK = 'mon(?:days?)? ?(?:to|-|–|through) ?fri';
const WEEKDAYS = `(?!${FULL_WEEK})${WEEKDAY}(?:(?:,| and| or| to|-|–| through|,? &) ?${WEEKDAY}){0,3}`;

const TELEWORK = '(?:télétravail|teletrabajo|telelavoro)';
const FIVE_DAYS = '(?:five|5) (?:working )?days';
/** Five days of a longer time are few. */
const NOT_A_WEEK = '(?![^.;]{0,16}\\b(?:a|per|each|every) ?(?:month|quarter|year|fortnight))';
const A_WEEK = '(?:(?:a|per|each|every|/) ?week)';

/** Sentences, the plainest first. */
export const MODE_PATTERNS: readonly ModePattern[] = [
	{
		id: 'not-remote',
		mode: 'onsite',
		weight: 3,
		final: true,
		pattern:
			/\b(?:not (?:a )?(?:remote|hybrid)|no (?:hybrid (?:or|and) )?(?:remote|wfh|work from home|home[- ]?office|tele(?:work|commut)\w{0,3})|(?:pas|aucun|sans|sin|no) (?:de |hay )?(?:télétravail|teletrabajo)|(?:remote|telecommut\w{2,3}|work from home|telework(?:ing)?|home[- ]?office)(?: work(?:ing)?)? (?:is |are )?not (?:available|authori[sz]ed|approved|granted|possible|an option|offered|permitted|allowed|eligible|considered)|(?:does not|cannot) (?:offer|allow|support) (?:remote|telework)|not eligible for (?:remote|telework)|work(?:ing)? remotely\W{1,3}no\b|fully (?:on[- ]?site|in[- ]office|in[- ]person)|100 ?% (?:on[- ]?site|in[- ]office|in[- ]person)|(?:five|5) days (?:(?:a|per|\/) ?week,? )?(?:in|at|on|from|wfo|work from office)\b(?! (?:(?:your|their) )?(?:own )?home)|\bwfo\W{1,3}(?:5|five|all) days|on[- ]?site (?:daily|every day|full[- ]time)|(?:full[- ]time|daily|permanent) presence (?:in|at) (?:the|our)|day[- ](?:1|one) on[- ]?site|on[- ]?site from day (?:1|one)|(?:in|at|on) (?:the|our|your) (?:[\w-]{2,16} ){0,2}(?:office|desk|site|floor|lab|campus|premises|studio|workshop|plant|warehouse|factory|facility|clinic|hospital|shop)\b[^.;]{0,40}?(?:(?:five|5) days (?:a|per) week|every (?:working |week)?day)|(?:on[- ]?site|in[- ](?:the )?office|in[- ]person)[^.;\d]{0,16}(?:five|5) days|remote(?:ly)?\W{1,3}no\b(?! \w))/,
	},
	{
		// Five days leave none for the office.
		id: 'all-days-home',
		mode: 'remote',
		weight: 3,
		final: true,
		pattern: new RegExp(
			`\\b(?:${HOME}[,:]? (?:for |up to |all ){0,2}${FIVE_DAYS}(?: ${A_WEEK})?(?! (?:in|at|on) )${NOT_A_WEEK}|${FIVE_DAYS}(?: ${A_WEEK})?,? (?:of )?${HOME}${NOT_A_WEEK})`,
		),
	},
	{
		id: 'all-teletravail',
		mode: 'remote',
		weight: 3,
		final: true,
		pattern: new RegExp(`(?:\\b100 ?% (?:en |de )?|\\bfull |\\b(?:en )?totalité en )${TELEWORK}|${TELEWORK} (?:\\(?(?:à|al) )?(?:100 ?%|total|complet|intégral|temps plein|full)`),
	},
	{
		id: 'days',
		mode: 'hybrid',
		weight: 3,
		final: true,
		pattern: new RegExp(
			`\\b(?:${DAYS} (?:jours?|d[ií]as?|giorni) (?:de |en |di )?${TELEWORK}|${TELEWORK}[^.;\\d]{0,24} ${DAYS} (?:jours?|d[ií]as?|giorni)|(?:mobile work(?:ing)?|home[- ]?office|remote|wfh|telework)[^.;,\\d]{0,16} \\d{2} ?%|${DAYS} days?(?: (?:a|per|each|every|/) ?(?:week|month)|/week| weekly)?,? (?:${OFFICE})|(?:${OFFICE})[^.;]{0,24}? (?:at least |minimum of |minimum |for )?${DAYS} (?:times|days?) ?(?:a|per|each|every|/) ?(?:week|month)|${DAYS} days? (?:(?:a|per|/) ?week )?(?:of )?(?:remote(?:ly)?|wfh|work(?:ing)? (?:from home|remotely)|home ?office|from home|tele(?:work|commut)\\w{0,3})|(?:\\d{2}) ?% (?:remote|home[- ]?office|in[- ]office|office|from home|on[- ]?site|mobil|(?:minimum )?(?:office|site) attendance|of (?:your|the|their|working) (?:working )?(?:time|week|hours) (?:in|at|from|on))|(?:remote(?:ly)?|from home|home[- ]?office|wfh|tele(?:work|commut)\\w{0,3})[^.;\\d]{0,40}? (?:up to )?${DAYS} days? (?:a|per|each|every|/) ?(?:week|month|fortnight|pay period)|${DAYS} (?:remote|wfh|work[- ]from[- ]home|home[- ]?office|home|office|in-office) days?|${DAYS} tagen? (?:(?:pro|die|in der) woche )?(?:im )?(?:home[- ]?office|mobil|büro|vor ort)|${DAYS} days? (?:a|per|each|every|/) ?(?:week|month|fortnight)\\b[^.]{0,60}?\\b(?:rest|otherwise|remainder|home|remote(?:ly)?)\\b|(?:${OFFICE})[^.;]{0,24}? (?:once|twice) (?:a|per|each|every) ?(?:week|month|fortnight)|(?:${OFFICE})[^.;]{0,24}? half (?:of )?(?:the|your) (?:week|time)|half (?:of )?(?:the|your) (?:week|time) (?:${OFFICE})|between (?:home|remote work) and (?:the|our)|other days (?:wherever|at home|from home|remote)|(?:comes? in|attend|be in) (?:on )?${DAYS} days?|${DAYS} days? (?:a|per|each|every) (?:fortnight|month|quarter) (?:${OFFICE}))`,
		),
	},
	{
		id: 'weekdays',
		mode: 'hybrid',
		weight: 3,
		final: true,
		pattern: new RegExp(
			`(?:${OFFICE})(?![^.;:]{0,24} ${FULL_WEEK})[^.;:]{0,24}? (?:(?:on|every|each|only) )*${WEEKDAYS}|\\b${WEEKDAYS},? (?:are |is |spent |we are |we meet )?(?:(?:${OFFICE})\\b|${HOME}\\b)|\\b(?:you|you['’](?:d|ll)|we|everyone|everybody|the team|all of us|people|staff) (?:will |would )?(?:all )?comes? in (?:(?:on|every|each|only) )*${WEEKDAYS}|\\b${HOME} (?:(?:on|every|each) )*${WEEKDAYS}`,
		),
	},
	{
		// Two days together, the others as one likes.
		id: 'free-other-days',
		mode: 'hybrid',
		weight: 3,
		final: true,
		pattern: new RegExp(
			`(?:\\b(?:work|works|meet|meets|together|gathers?|come|sit|are|is)\\b[^.;]{0,30}?\\b${WEEKDAYS}\\b|\\b${WEEKDAYS},? (?:we|everyone|everybody|you|all of us|the team) (?:all )?(?:are|meet|meets|work|works|come|comes|sit|sits|is)\\b)[^.]{0,50}?\\b(?:(?:choose|free|pick|decide|wherever|where you (?:like|want|please|wish))\\b[^.;]{0,24}\\b(?:other|remaining) (?:\\w+ )?days|(?:other|remaining) (?:\\w+ )?days (?:(?:is|are) )?(?:up to you|yours|as you (?:like|please|wish)|your (?:call|choice)|free))\\b`,
		),
	},
	{
		id: 'hybrid-role',
		mode: 'hybrid',
		weight: 3,
		pattern: new RegExp(
			`\\b(?:hybrid[- ](?:${JOB}|work(?:ing|place)?|model(?!s? with)|remote|schedule|policy|arrangement|setup|set-up|mode|format|environment|approach|basis|location|week|home|office|in |from |-)|(?:${JOB}|location|workplace|model|schedule|arrangement|type|mode|policy|this|working|we|is|are)(?: type)?(?: is| are|:| -| –|\\s\\()? (?:a |an )?(?:fully )?hybrid\\b(?! (?:cloud|model(?:s|ing)|mobile|app|search|quantum|infra|system))|\\(hybrid\\b|\\bhybrid\\)|hybrid(?: ?[/,|&-] ?| and | or )(?:remote|on[- ]?site|in)|home ?office (?:possible|möglich|option\\w{0,2}|days?|tage?|regelung)|hybrides? arbeit\\w{0,4}|mobiles arbeiten|partially remote|partly remote|(?:part|some)[- ]time remote|mix of (?:remote|office|home|in[- ]office)|split (?:your )?time between (?:home|the office))`,
		),
	},
	{
		// No technical noun behind it ("hybrid cloud" was taken out before): the work is.
		id: 'hybrid-bare',
		mode: 'hybrid',
		weight: 3,
		pattern:
			/(?:^\W{0,3}|[.|•]\s{0,2}|\s[–—-]\s)hybrid(?=\s{0,2}(?:[.,;:|)–—-]|$))|(?<=\b(?:full[- ]time|permanent|contract|salary|doe|location|office|remote|\d ?k|annum)\b[^.]{0,40}[,;:(]\s{0,2})hybrid(?=\s{0,2}(?:[.,;:|)–—-]|$))|(?<=[,;:(]\s{0,2})hybrid(?=\s{0,2}[,;)][^.]{0,40}\b(?:days?|office|home|leave|remote|week)\b)/,
	},
	{
		id: 'hybrid-policy',
		mode: 'hybrid',
		weight: 2,
		pattern: /\bhybrid (?:guidelines?|rules?|pattern|culture|team|company|agency|studio|employer|organi[sz]ation|office|first|flexib\w{1,5}|hours|options?|possible)\b/,
	},
	{
		id: 'remote-role',
		mode: 'remote',
		weight: 3,
		pattern: new RegExp(
			`\\b(?:(?:this|the|our) (?:is an? )?(?:${JOB}|${JOB}s)? ?(?:is|are|can be|may be|will be) (?:a |an |fully |100 ?% |completely |permanently |entirely |currently |open to |performed |done |based |temporarily |either )*remote(?:ly)?\\b(?! (?:sensing|support|diagnos|monitor|control|device|access))|this is an? (?:\\w+ ){0,3}remote\\b|(?:fully|100 ?%|completely|permanently|entirely)[- ]remote\\b|remote[- ]?(?:${JOB}|position|opportunit\\w{1,3}|only|ok|friendly|eligible|possible|allowed|available|anywhere|\\()(?! (?:teams?|sensing))|remote\\W{1,3}(?:us|usa|u\\.s|uk|united|europe|eu|emea|india|canada|worldwide|global|anywhere|within|based|international|latam|apac)\\b|work(?:ing)? (?:fully |100 ?% |completely )?(?:remotely|from home|from anywhere)\\b(?! (?:stipend|allowance|budget|(?:one|two|\\d) days?|policy|flexib\\w{1,5}|equipment|setup|set-up|days|occasion\\w{1,4}|up to))|(?:can|could|may|will|to) (?:be )?(?:work|based|done|performed|located) (?:\\w+ ){0,2}(?:remotely|from anywhere|anywhere in)|location\\W{1,3}(?:\\w+ ?[(,-] ?)?remote|open to remote|remote(?:ly)? (?:candidates|applicants|from|in|within|across) |work(?:ing)? remotely\\W{1,3}yes|job is remote|temporarily (?:remote|due to covid)|remote\\W{1,3}yes\\b|(?:office|on[- ]?site) or (?:fully )?remote\\b|telecommute\\b|telecommuting (?:is )?(?:fine|ok|possible|welcome|allowed|encouraged|available)|(?:have|has|there is|there are) no offices?\\b|(?:do|does)(?:n['’]t| not) have (?:an office|offices|a physical office)(?= at all|[,;:—–]|[.!]|$| and | so )|works? from where(?:ver)? (?:you|they) (?:live|like|want|please|choose)|home[- ]based (?:${JOB})|remote[- ]first|remote arbeiten|(?:komplett|vollständig|100 ?%|voll) remote|this is a virtual|virtual (?:position|role|job)|(?:from|in) (?:your|our|their) own homes?|work from our homes|(?:live|work) (?:wherever|anywhere) (?:you|they|in|within)|(?:home or (?:the |our )?(?:office|studio)|(?:office|studio) or (?:at )?home)\\b)`,
		),
	},
	{
		id: 'onsite-role',
		mode: 'onsite',
		weight: 3,
		pattern: new RegExp(
			`\\b(?:(?:this|the) (?:is an? )?(?:${JOB}) ?(?:is|requires|will be|must be)? (?:an? |fully |performed |full[- ]time |strictly |100% )*(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based|located on[- ]?site)\\b|on[- ]?site[- ](?:${JOB}|only|required|in |at |presence|full[- ]time|attendance)(?! support)|(?:must|required to|need to|will|expected to) (?:be able to )?(?:work|be|report|come|commute|operate) (?:\\w+ ){0,3}?(?:on[- ]?site|in[- ]office|in[- ]person|in (?:the|our) (?:[\\w-]+ ){0,2}office|to the office)\\b|(?:work )?location\\W{1,3}(?:one location|on the road|in[- ]person|on[- ]?site|onsite|[\\w ,]{2,40}, ?\\(?on[- ]?site)|work location: in person|\\(on[- ]?site\\)|work(?:ing)? (?:from|in|at|out of) our (?:[\\w-]+ ){0,4}(?:office|hq|headquarters)\\b(?! (?:or|and))|(?:based|located|sits?|work) (?:in|at|out of) (?:our|the) (?:[\\w-]+,? ){0,4}(?:office|offices|hq|headquarters|campus|lab(?:oratory)?)\\b|primary (?:work )?location (?:for|of|is|will)|(?:location|job type|workplace|work type|work mode)\\W{1,3}(?:[\\w ]+[,-] ?)?on[- ]?site\\b|office[- ]based|work(?:ing)? from (?:the |our )?office\\b(?! or| and)|\\bwfo\\b|in-person work|reliably commute|(?:here|work) in person|(?:campus|lab|site|studio|factory|clinic|hospital|school)[- ]based\\b|(?:this|the) (?:[\\w-]+ )?(?:${JOB}|post) is (?:based )?on campus|(?:in[- ](?:the )?office|in[- ]person|on[- ]campus) (?:${JOB}|position|opportunity)|(?:done|performed|carried out) on[- ]?site|(?:performed|carried out|done) (?:at|in) (?:the|our) (?:[\\w-]+ ){0,4}(?:facility|plant|lab(?:oratory)?|office|site|campus|hospital|workshop)|shoulder to shoulder|reports? to (?:the |our |your |their )?(?:[\\w-]+ ){0,2}(?:work ?site|workplace|work location|office|duty station)[^.;]{0,12} (?:daily|every (?:working |week)?day))`,
		),
	},
	{
		id: 'onsite-bare',
		mode: 'onsite',
		weight: 2,
		pattern:
			/(?:^\W{0,3}|[.,;|•(]\s{0,2}|\s[–—-]\s)(?:fully )?(?:on[- ]?site|in[- ]person|wfo|work from office|in[- ]office)(?=\s{0,2}(?:[.,;|)–—]|-\s|$| mon(?:days?)?\b| (?:full[- ]time|five days|5 days))|\s(?:[\w/&-]{2,16}\s){0,3}(?:engineer|developer|manager|analyst|scientist|role|position)\b)/,
	},
	{ id: 'hashtag-remote', mode: 'remote', weight: 2, pattern: /(?:#|\b)li-remote\b/ },
	{ id: 'hashtag-hybrid', mode: 'hybrid', weight: 2, pattern: /(?:#|\b)li-hybrid\b/ },
	{ id: 'hashtag-onsite', mode: 'onsite', weight: 2, pattern: /(?:#|\b)li-on[- ]?site\b/ },
	{
		id: 'line-remote',
		mode: 'remote',
		weight: 3,
		pattern: /^\W{0,3}(?:(?:[\w ]{0,20}(?:location|type|mode|status|setting|arrangement|model|policy|workplace|work|based))\W{1,3})?(?:fully |100 ?% )?remote\W{0,3}(?:$|[,(–/-])/,
	},
	{
		id: 'line-hybrid',
		mode: 'hybrid',
		weight: 3,
		pattern: /^\W{0,3}(?:(?:[\w ]{0,20}(?:location|type|mode|status|setting|arrangement|model|policy|workplace|work))\W{1,3})?hybrid\W{0,3}(?:$|[,(–/-])|^\W{0,3}hybrid work\b/,
	},
	{
		id: 'line-onsite',
		mode: 'onsite',
		weight: 3,
		pattern:
			/^\W{0,3}(?:(?:[\w ]{0,20}(?:location|type|mode|status|setting|arrangement|model|policy|workplace|work))\W{1,3})?(?:on[- ]?site|in[- ]person|in[- ]office)\W{0,3}(?:$|[,(–/-])/,
	},
	{ id: 'on-campus', mode: 'onsite', weight: 1, pattern: /\b(?:work(?:ing)?|based|lab\w{0,7}|position|role)\b[^.;]{0,20} on campus\b/ },
	{
		id: 'policy-remote',
		mode: 'remote',
		weight: 1,
		pattern:
			/\b(?:remote(?:[- ]first| work(?:ing)?)? (?:company|culture|policy|environment|or hybrid|options?)|distributed company|option to work (?:remotely|from home)|remote working|work from anywhere|telework|wfh|(?:fully|globally) distributed(?: team| company)?)\b/,
	},
];

/** Remote things that are not this job's place. */
export const NOT_THE_JOB =
	/\bremote(?:[- ](?:first|friendly|only|working))? (?:companies|businesses|employers|organi[sz]ations|start-?ups|firms|workforces)\b|\bexperience (?:in |of |with )?working (?:remotely|from home)|\bremote(?:ly)?[- ](?:sens\w{1,5}|monitor\w{0,4}|debug\w{0,4}|diagnos\w{1,5}|controlled?|access|desktop|procedure|patient|device|devices|support|server|teams?\b|sites?\b|offices?\b|areas?\b|village|locations? (?:such|with)|execution|api|hands|care\b|health\w{0,4}|deposition|employees? (?:of|around)|stakeholders|colleagues|(?:work )?(?:allowance|stipend|setup)|interviews?|vehicles?|infrastructure|management|command|code|repositor\w{1,3}|communit\w{1,3}|learning|teaching)|\bhybrid[- ](?:cloud|mobile|apps?\b|applications?|search|infrastructure|models? (?:for|of|that)|quantum|environments?\b(?= (?:such|including|\(aws))|multi|it\b|systems?|vehicles?|events?|architectures?|electric|retriev\w{2,4}|recommend\w{2,5}|deployments?|solutions?|classrooms?)/g;
