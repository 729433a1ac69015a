/**
 * Words for security clearances, shared by the rules for their three levels.
 * @module
 */

export const CLEARANCE_NEEDLES = [
	'clearance',
	'nv1',
	'nv2',
	'ts/sci',
	'ts-sci',
	'ssbi',
	'polygraph',
	'public trust',
	'top secret',
	'naci',
	'national agency check',
	'background investigation',
	'security investigation',
	'classified information',
	'sc cleared',
	'dv cleared',
	'sc clear',
	'security check',
	'vetting',
	'doe q',
	'doe l',
	'dod secret',
	'dod top',
	'nppv',
	'bpss',
	'tier 5',
	'sicherheitsüberprüfung',
	'yankee white',
] as const;

/** Source of a regular expression (lower case). */
export const CLEARANCE =
	'(?:(?:(?:ts|top secret|secret|dod|doe|dhs|government|federal|nato|active|security|final|interim|current|u\\.?s\\.?|q|l|sc|dv|national|uk|nv1|nv2|baseline|public trust|personnel|sci|poly(?:graph)?)[\\s/-]{1,3}){1,6}clearances?|clearances?|nv[12]\\b|ts ?[/-] ?sci|ssbi|(?:full[- ]scope |ci |lifestyle )?polygraph|public trust(?! with)|national agency check|naci\\b|(?:federal |government |single scope )?background investigation|security investigation|access to classified information|(?:sc|dv) clear(?:ed|ance)|(?:national )?security vetting|dod (?:top )?secret\\b|nppv ?\\d?|(?:sc|dv|ctc|developed|positive|enhanced|baseline|government|nv[12]) vetting|doe [ql]\\b(?: ?(?:or|and|/) ?[ql]\\b)?|bpss|sicherheitsüberprüfung)';

/** Other clearances, and companies that speak of their cleared staff. */
export const NOT_SECURITY =
	/\b(?:customs|retail|stock|inventory|medical|regulatory|fda|drug|health|copyright|legal|title|import|export|trade|payments?|cheque|check|510\(k\)|creatinine|clearing|ground|sale) clearances?\b|\bclearances? (?:sale|house|rate|of (?:customs|goods))\b|\b(?:no|without(?: an?)?) (?:security )?clearance\b|\bclearance (?:is )?not (?:required|needed|necessary)\b|\bdoes not require\b[^.;]{0,30}\bclearance\b|\bpercent\b|\bof (?:which|whom) (?:is|are) cleared\b/;

/** "or the ability to obtain one". */
export const OBTAINABLE = `\\b(?:(?:ability|able|eligib(?:le|ility)|willing(?:ness)?|capable|required|must|need|expected) (?:to |of |for )(?:be (?:able|eligible|willing) to |the )?(?:successfully )?(?:obtain\\w{0,3}|acquir\\w{1,3}|get|receiv\\w{1,3}|gain\\w{0,3}|secure|pass|undergo|qualify for|be granted|apply for|complete|hold)|clearable|eligible for|subject to|undergo|pass)\\b`;
