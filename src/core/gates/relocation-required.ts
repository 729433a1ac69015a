/**
 * One has to move.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

export const RELOCATION_REQUIRED = defineSentenceRule({
	id: 'relocation-required',
	kind: 'relocation-required',
	needles: ['relocat', 'umzug', 'to move', 'moving to'],
	says: [
		/\b(?:must|need to|required to|have to|should|expected to|will have to) (?:be )?(?:(?:willing|able|open|ready|prepared|happy) to )?relocat\w{1,4}\b[^.;,]{0,40}/,
		/\b(?:must|need to|required to|have to|should) (?:be |live |reside |currently )+(?:based |located |living |local )?[^.;]{0,50}?\bor (?:be )?(?:(?:willing|able|open|ready|prepared|happy|plan(?:ning)?) to )?relocat\w{1,4}\b[^.;,]{0,30}/,
		/\b(?:must|need to|required to|have to|should)\b[^.;]{0,60}?\bor (?:be )?(?:willing|able|ready|prepared|happy) to move\b[^.;,]{0,30}/,
		/\b(?:must|need to|required to|have to) (?:be (?:willing|able|ready|prepared) to )?move to (?:the )?(?!next|a |our cloud|production)[a-z][^.;,]{1,30}/,
		/\b(?:willing(?:ness)?|readiness|ability|able|open(?:ness)?|ready|prepared|flexible) to (?:relocate|relocation)\b[^.;,]{0,40}/,
		/\brelocation (?:to [\w ,]{2,30} )?(?:is )?(?:required|mandatory|a must|necessary|expected)\b/,
		/\b(?:plan(?:ning)? to )?relocate before starting work\b/,
		/\b(?:bereitschaft zum|bereit(?: zum| zu einem)?) umzug\b/,
	],
	unless:
		/\b(?:we(?:'ll| will| can| are)? (?:help|assist|support|cover|happy|open)|not required|no relocation|(?:if|when|where) (?:you|needed|necessary)|relocation (?:assistance|support|package|bonus|budget)|willingness to relocate is not|don't (?:have|need) to|do not (?:have|need) to|not (?:have|need) to)\b/,
	notIn: ['about-company', 'pay-benefits'],
	notAsWish: true,
});
