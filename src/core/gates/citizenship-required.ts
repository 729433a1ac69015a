/**
 * Citizens only.
 * @module
 */
import { NATION } from './nations.ts';
import { defineSentenceRule } from './sentence-rule.ts';

const OR_OTHERS =
	'(?! ?(?:,|/|or|and)+ ?(?:an? |lawful |legal |u\\.?s\\.? |have |hold |valid )*(?:green|gc\\b|permanent|resident|lpr|those|all|anyone|visa|individuals|people|holders|authori[sz]ed|work))';

export const CITIZENSHIP_REQUIRED = defineSentenceRule({
	id: 'citizenship-required',
	kind: 'citizenship-required',
	needles: ['citizen', 'national', 'usc only', 'staatsbürger', 'staatsangehörig'],
	says: [
		new RegExp(`\\b(?:must|need to|required to|have to|has to|should) (?:currently )?be (?:an? )?(?:sole )?(?:${NATION}[\\s-]){1,2}(?:citizens?|nationals?)\\b${OR_OTHERS}`),
		new RegExp(
			`\\b(?:must|need to|required to) (?:have|hold|possess|provide|show|demonstrate)(?: proof of| evidence of)? (?:an? )?(?:sole |valid )?(?:${NATION}[\\s-])?citizenship\\b`,
		),
		new RegExp(
			`\\b(?:only|requires?|required:?|requirement:?|status:?|authori[sz]ation:?|need|(?:limited|restricted|confined) to|reserved for|accept(?:ing)? only) (?:\\w+ ){0,2}(?:${NATION}[\\s-]){1,2}(?:citizens?|citizenship|nationals?)\\b${OR_OTHERS}`,
		),
		new RegExp(
			`\\b(?:${NATION}[\\s-]){1,2}(?:citizens?|nationals?) only\\b|\\bcitizens of (?:the )?[a-z][a-z ]{1,28} only\\b|\\b(?:must|need to|have to|has to) be (?:an? )?(?:citizens?|nationals?) of (?:the )?[a-z]\\w+(?: [a-z]\\w+)?`,
		),
		new RegExp(
			`\\b(?:${NATION}[\\s-])?(?:citizenship|citizens|nationality)(?: status)?(?: is| are)?[\\s:(–-]{1,3}(?:required|mandatory|essential|a must\\b|a (?:\\w+ )?(?:prerequisite|precondition|requirement|condition)|needed|necessary|preferred and required)\\b`,
		),
		new RegExp(`^\\W{0,4}(?:be )?(?:an? )?(?:sole )?(?:${NATION}[\\s-])(?:citizens?|citizenship)\\b(?! and| or)(?:\\s?$|\\.|,| with\\b| \\(| -| –|;|/)${OR_OTHERS}`),
		/\busc only\b|\b(?:deutsche|eu-?)\s?staatsangehörigkeit (?:ist )?(?:erforderlich|notwendig|zwingend)/,
	],
	unless:
		/\b(?:encouraged to apply|citizenship (?:status|or immigration)|citizenship is not|not (?:require|limited)|citizens of \w+ only \w{4,}(?:able|ed)\b|no citizenship|(?:not|n't) (?:have|need|required) to (?:be|have|hold)|corporate citizens?\w{0,4}|citizen (?:developers?|data|science|services|experience)|good citizens?|senior citizens|global citizens?|dual citizenship (?:ok|accepted|welcome)|citizenship,)/,
	notAsWish: true,
});
