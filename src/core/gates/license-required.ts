/**
 * A driving licence or a licence to practise.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

const PRACTICE =
	"(?:nursing|rn|medical|pharmac(?:y|ist)|teaching|real estate|insurance|law|bar|cpa|pe|professional engineer(?:ing)?|electrical|electrician|plumbing|pilot|faa|social work|clinical|physician|dental|securities|series \\d{1,2}|producer|state|professional|commercial driver'?s?|contractor'?s?|counsel(?:or|ing)|therapist|cdl)";

export const LICENSE_REQUIRED = defineSentenceRule({
	id: 'license-required',
	kind: 'license-required',
	needles: [
		'driver',
		'driving',
		'license',
		'licence',
		'licensure',
		'führerschein',
		'bar admission',
		'admitted to the bar',
		'series 7',
		'cpa',
		'registered nurse',
		'part 107',
		'cdl',
		'chartered',
		'pharmacist',
		'pilot',
		'board-certified',
		'board certified',
	],
	says: [
		/\b(?:valid |current |clean |full |state |uk |us |active |own )*(?:driver'?s?'?|driving)[\s-](?:licen[cs]e|permit)\b(?: and [\w ]{2,20})?/,
		/\b(?:class|category|klasse) [a-e]1? (?:driv\w{2,4} )?licen[cs]e\b/,
		new RegExp(
			`\\b(?:must|required?s?|require|have|hold|holds?|possess|maintain|current|active|valid|unrestricted|obtain)\\b[^.;]{0,30}?\\b${PRACTICE} (?:\\w+ )?licen[cs](?:e|es|ure)\\b`,
		),
		new RegExp(`\\b${PRACTICE} (?:\\w+ )?(?:licen[cs](?:e|ure)|registration)\\b[^.;]{0,12}?(?:required|mandatory|must|\\(required)`),
		/\blicensed (?:professional engineer|attorney|pharmacist|nurse|physician|psychologist|practical nurse|clinical social worker|therapist|electrician|architect|to practi[cs]e)\b/,
		/\b(?:active|current|valid|must (?:have|be|hold)|required:?) (?:an? )?(?:cpa|bar admission|registered nurse|rn licen[cs]e|series (?:7|63|65|66|24|27))\b/,
		/\b(?:cpa|series (?:7|63|65|66)) (?:licen[cs]e )?(?:is )?(?:required|mandatory)\b|\badmitted to (?:the|practi[cs]e)\b[^.;]{0,20}?\bbar\b/,
		/\b(?:need|must|have|has|hold|with|plus|and|own|full|clean|valid|current|unrestricted)\b[^.;]{0,40}?\blicen[cs]e to (?:drive|practi[cs]e|fly|operate (?:an? |heavy |fork))[^.;]{0,20}/,
		/\bpart 107\b(?: \w+){0,3}? (?:certificat\w{1,3}|certified|licen[cs]ed?)\b|\b(?:remote|commercial|private) pilot'?s? (?:certificate|licen[cs]e)\b/,
		/\bcdl(?:[- ]class)?(?: [abc])?(?: licen[cs]e)?[^.;]{0,12}?\b(?:required|mandatory|needed|must)\b|\b(?:registered|chartered) (?:pharmacist|nurse|midwife|psychologist|dietitian|radiographer|physiotherapist|social worker)\b[^.;]{0,20}?\b(?:registration|registered|licen[cs]e|required|with)\b/,
		/\bboard[- ]certified (?:\w+ )?(?:physician|doctor|surgeon|radiologist|pathologist|psychiatrist|pharmacist|nurse|clinician|cardiologist|oncologist)s?\b/,
		/\bführerschein\b(?: (?:der )?klasse \w{1,3})?/,
	],
	unless:
		/\b(?:software|open[- ]source|apache|mit|gpl|bsd|enterprise|product|linkedin|microsoft|saas|seat|site) licen[cs]|\blicen[cs](?:e|es|ing) (?:management|agreements?|keys?|costs?|compliance|plates?|fees?|servers?|revenue|renewals?)\b|\b(?:not required|(?:isn't|is not|not) (?:essential|needed|necessary|mandatory|a must|required|a requirement)|would be (?:handy|useful|helpful)|(?:helps|is handy|is useful)\b|no (?:driver|driving|licen)|our (?:customers|users|clients|members)|work(?:ing)? (?:closely )?with (?:\w+ )?board|platform for|drivers and riders|our drivers|driver(?:'s)? licen[cs]e (?:scanning|verification|number|recognition|images?|data))\b/,
	notIn: ['about-company', 'pay-benefits', 'preferred'],
	notAsWish: true,
});
