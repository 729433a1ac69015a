/**
 * The right to work in the country. Said by nearly every employer and no refusal to sponsor (E4): information only.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

export const WORK_AUTHORISATION = defineSentenceRule({
	id: 'work-authorisation',
	kind: 'work-authorisation',
	needles: [
		'authori',
		'right to work',
		'eligible to work',
		'eligibility to work',
		'work permit',
		'entitled to work',
		'entitlement to work',
		'arbeitserlaubnis',
		'permitted to work',
	],
	says: [
		/\b(?:legally |currently |already |lawfully )*(?:authori[sz]ed|eligible|entitled|permitted|able) to (?:legally )?(?:live and )?work (?:in|within|for any|throughout|lawfully|legally|full)\b[^.;,]{0,40}/,
		/\b(?:legal |valid |full |existing |unrestricted |permanent |the )*right to (?:live and )?work (?:in|within|for)\b[^.;,]{0,30}/,
		/\b(?:work|employment) (?:authori[sz]ation|permit|eligibility)\b[^.;]{0,6}(?:is |: ?|\W{1,3})?(?:required|needed|mandatory|must|\w+(?: \w+)? \(required\))/,
		/\b(?:must|need to|should|required to|needs?|requires?) (?:already )?(?:have|possess|hold|provide|show|demonstrate|an?)(?: \w+){0,4} (?:work (?:authori[sz]ation|permit)|right to work|eligibility to work|authori[sz]ation to work)\b[^.;,]{0,30}/,
		/\b(?:eligibility|entitlement|authori[sz]ation) to work (?:in|within)\b[^.;,]{0,30}/,
		/\b(?:gültige )?arbeitserlaubnis\b[^.;,]{0,30}/,
	],
	unless: /\b(?:e-?verify|verif(?:y|ies|ication) (?:of )?(?:the |your |their )?(?:identity|eligib\w{1,6}|employment)|form i-?9|authori[sz]ed to work on|encouraged to apply)\b/,
});
