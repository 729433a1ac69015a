/**
 * Whether a number of years is asked of the candidate, or says something about the company, a contract, a degree, an age.
 * @module
 */
import type { SectionKind } from '../../finding.ts';
import type { YearsAmount } from './amounts.ts';

/** More than anybody asks; "45 years" is a company's age. */
const DEMAND_YEARS_MAX = 25;
const SILENT = new Set<SectionKind>(['about-company', 'pay-benefits', 'process', 'legal']);
const ASKING = new Set<SectionKind>(['requirements', 'preferred', 'skills', 'education']);

/** What follows a number of years that is no experience. */
const NOT_AFTER =
	/^['’]?[\s-]{0,2}(?:old\b|of age\b|ago\b|in (?:business|a row|the making|the market|operation|existence)\b|running\b|(?:of|in) (?:our|its|their) |of (?:history|heritage|growth|innovation|tradition|operations?|existence|success|excellence|trust|employment|service with|tenure|vesting|continued|uninterrupted|college|university|study|studies|formal|schooling|education(?! and experience| or experience)|higher)\b|(?:fixed[- ]term |full[- ]time |of full[- ]time |regular )?(?:education\b|contract|term|plan|period|warranty|vesting|cliff|anniversary|appointment|roadmap|lease|bond|commitment|program|programme|course|degree|bachelor|university|college|diploma|technical degree|agreement|project|engagement|visa|assignment|old|notice|tenure|gap|break|residency|placement|internship|apprenticeship|training|rotation|runway)\b|(?:of|['’]s?) (?!(?:[\w-]+ ){0,3}(?:experience|expertise|exp)\b)(?:\w+ ){0,2}(?:notice|training(?! experience)|maternity|runway|funding|support|legacy|residency|residence|(?:historical |financial |price |claims |sales )?(?:data|history|records|logs)\b(?! (?:scien|analy|pipelin|product|lake|flow|servic|system|engineer|eng\b|platform|manage|warehous|architect|visuali|model|entry|govern|integrat|migrat)))|(?:after|from) (?:the )?(?:date|start|graduation|hire|joining)\b)/;
/** What stands before one. */
const NOT_BEFORE =
	/(?:\bgap of (?:no more than |max\w* )?|\b(?:founded|established|past|last|next|first|previous|following|coming|every|each|after|another|age of|aged|(?:vest\w{0,4}|paid|spread|earned|granted|distributed)(?: out)? over|in (?:just|only|less than|under)|(?:older|younger|newer) than|valid for|extended for|(?:runs?|running|lasting|funded) for|extension (?:for|of)|possibility of \w{1,12} (?:for|of)|lasts?|duration(?: of)?|duration:|contract(?: of| for|:)?|graduated (?:with)?in|graduation within|probation\w{0,4}(?: of)?|(?:gap|break|agreement|bond|commitment|period|term|tenure|residency|residence|internship|training|placement|notice|length|project|final|stay)(?: of| for|:)?)\s{0,2}\(?(?:up to |at least |max\.? |maximum |minimum |an? )?(?:an? )?|\bwithin (?:the )?)$|\b(?:resident|resided?|(?:lived?|living|stayed) in|notice (?:period|time))\b[^.;]{0,40}$/;
/** Years that a degree may be made up for with: nobody has to have them. */
const INSTEAD =
	/^[^.;]{0,48}\b(?:may|can|could|will) (?:also )?(?:be )?(?:(?:considered|accepted|counted|taken|used|substituted)\b[^.;]{0,16}\b(?:in lieu|instead|in place|as|for)|substitute|replace)\b[^.;]{0,24}\b(?:degrees?|diplomas?|education|qualifications?|schooling|bachelor|master)/;
/** "For over 50 years, …": the company speaks of itself. */
const SINCE = /^(?:for|with|after|over|in)\s+(?:over|more than|nearly|almost|about|the)?\s*$/;
const OF_US =
	/\b(?:we|we['’]ve|us|our|its|(?<!\b(?:in|at|for|within|from) (?:an?|another|any|similar) (?:[\w-]+ ){0,2})(?:company|firm|group|agency|organi[sz]ation)|founders?|headquartered|(?:join|joining) (?:an?|the) (?:[\w-]+ ){0,3}|business(?:es)? (?:has|have)|team (?:has|have|of)|customers?|clients?)\b/;
const OF_YOU =
	/\b(?:you|your|candidates?|applicants?|someone|somebody|persons?|individuals?|looking for|seek(?:s|ing)?|hiring|requires?|required|must|ideal(?:ly)?|minimum|min|at least|should|successful|qualif\w{1,9}|preferred|prefer|experience:|expect\w{0,3}|bring|mindestens|sie|du|dich)\b/;
const WORK =
	/\b(?:experiences?|experienced|exp|expertise|background|track record|work(?:ed|ing)?|professional(?:ly)?|hands[- ]on|industry|yoe|building|developing|designing|managing|leading|programming|coding|writing|delivering|using|supporting|administering|teaching|selling|running|shipping|deploying|practice|erfahrung|berufserfahrung|berufspraxis|proficiency|knowledge|career)\b|\b(?:as|in) an? [\w-]{2,20}/;
/** Without such a word months are the length of something. */
const EXPERIENCE = /\b(?:experiences?|experienced|exp|expertise|background|hands[- ]on|(?:berufs)?erfahrung|worked|working (?:as|in|with)|practice|building|developing|using)\b/;
const ASKED_FOR = /^['’]?\s{0,2}(?:of|in|with|as|using|on|for|at|doing|from|post|beyond|relevant|related|prior|\(|\)|$|[.,;)|])/;
const ASKS = /(?:\b(?:minimum(?: of)?|min\.?|at least|required|requires?|must have|more than|over|exp(?:erience)?|mindestens|around|about|approximately)[\s:–-]{0,3}|[(:]\s?)$/;

/** Judges one amount by what stands before and after it in its (lower-case) sentence and by its section. */
export function isDemand(amount: YearsAmount, before: string, after: string, section: SectionKind): boolean {
	if (amount.min > DEMAND_YEARS_MAX) return false;
	if (amount.min === 0 && amount.max === null) return false;
	if (NOT_AFTER.test(after) || INSTEAD.test(after) || NOT_BEFORE.test(before)) return false;
	if (amount.inMonths && !EXPERIENCE.test(after.slice(0, 80)) && !EXPERIENCE.test(before.slice(-60))) return false;
	const works = WORK.test(after.slice(0, 120)) || WORK.test(before.slice(-80));
	if (
		amount.adjectival &&
		!/^[\s-]{0,2}(?:of |relevant |work |professional |industry |[\wäöüß]{2,18} ){0,2}(?:experience|track record|background|(?:berufs)?erfahrung|berufspraxis)/.test(after)
	)
		return false;
	// Under such a heading a number of years is asked for unless it was ruled out above.
	if (ASKING.has(section)) return !OF_US.test(before) || OF_YOU.test(before);
	if (amount.adjectival) return OF_YOU.test(before);
	if (SINCE.test(before) && /^\s*(?:,|of\b|(?:we|our)\b)/.test(after)) return OF_YOU.test(after) && !OF_US.test(after);
	if (OF_US.test(before) || OF_US.test(after)) return works && OF_YOU.test(before);
	if (SILENT.has(section)) return works && (OF_YOU.test(before) || (amount.open && /^['’]?\s+(?:of |in |with )/.test(after) && before.trim() === ''));
	return works || ((amount.open || ASKS.test(before)) && ASKED_FOR.test(after));
}
