/**
 * One has to move.
 * @module
 */
import { defineSentenceRule } from './sentence-rule.ts';

/** Names in capitals to which work moves, not people. */
const TECHNOLOGY =
	/^(?:kubernetes|k8s|aws|amazon|azure|gcp|google|java|python|linux|git\w*|react|typescript|scala|snowflake|databricks|terraform|rust|sap|salesforce|ci\b|devops|agile|scrum|postgres\w*|mysql|oracle|spark|kafka|angular|kotlin|swift|jira|microservices|cloud)/;

export const RELOCATION_REQUIRED = defineSentenceRule({
	id: 'relocation-required',
	kind: 'relocation-required',
	needles: [
		'relocat',
		'umzug',
		'to move',
		'move to',
		'moves to',
		'move there',
		'move here',
		'moving to',
		'shift to',
		'shifting to',
		'settle in',
		'transfer to',
		'live in',
		'living in',
		'reside',
		'residing',
		'residents of',
		'resident of',
		'based in',
		'located in',
	],
	label: /^\W{0,4}(?:ability|willingness) to relocate\W{0,3}$/,
	says: [
		/\brelocate before starting work\b/,
		/\b(?:must|need to|required to|have to|should|expected to|will have to) (?:be )?(?:(?:willing|able|open|ready|prepared|happy) to )?relocat\w{1,4}\b[^.;,]{0,40}/,
		/\b(?:must|need to|required to|have to|should) (?:be |live |reside |currently )+(?:based |located |living |local )?[^.;]{0,50}?\bor (?:be )?(?:(?:willing|able|open|ready|prepared|happy|plan(?:ning)?) to )?relocat\w{1,4}\b[^.;,]{0,30}/,
		/\b(?:must|need to|required to|have to|should)\b[^.;]{0,60}?\bor (?:be )?(?:(?:willing|able|ready|prepared|happy) to move|move there|move here|move nearby)\b[^.;,]{0,30}/,
		/\b(?:must|need to|required to|have to) (?:be (?:willing|able|ready|prepared) to )?move to (?:the |our )?(?<place>[a-z][^.;,]{1,30})/,
		/\b(?:willing(?:ness)?|readiness|ability|able|open(?:ness)?|ready|prepared|flexible) (?:to|for) (?:relocate|relocation|relocating)\b[^.;,]{0,40}/,
		// Whoever isn't there yet has to move until then.
		/\b(?:contractors?|candidates?|applicants?|you|employees?|hires?|consultants?|appointees?|incumbents?|workers?|person|individuals?|selected \w+|^\W{0,4})(?:'ll)? ?(?:will )?(?:must|need to|have to|has to|required to|are required to) (?:be )?(?:live|living|resid(?:e|ing)|based|located|become (?:an? )?residents?|residents?) (?:in|within|of) (?:the |our )?[a-z][\w ,-]{1,36}? (?:(?:by|before|on|at) (?:the |your |their )?(?:time of )?(?:start(?:ing)?(?: date| of employment)?|first day|day one|joining|hire|hiring|appointment)|within \w{1,8} (?:days|weeks|months) (?:of|after|from) (?:your |the )?(?:hire|hiring|start(?:ing)?|start date|joining|appointment|an? offer|offer|acceptance|employment))\b/,
		/\b(?:requires?|requiring|involves?|must accept) (?:a |your )?relocation to\b[^.;,]{0,30}/,
		/\brelocation (?:to [\w ,]{2,30} )?(?:is )?(?:required|mandatory|a must|necessary|expected)\b/,
		/\b(?:willing|able|ready|prepared|agree\w{0,2}|required|expected|commit(?:ted|ting)?|readiness|willingness) (?:to )?(?:mov(?:e|ing)|shift(?:ing)?|settl(?:e|ing)|transfer(?:ring)?) (?:to|in|over to) (?:our |the )?(?<place>[a-z][^.;,]{1,30})/,
		/\b(?:everyone|everybody|all (?:staff|employees|hires)|you|you'll|hires?) (?:will |then |must |have to |need to )*moves? to (?:our |the )?(?<place>[a-z][\w -]{1,24}?) (?:office|hub|site|hq|headquarters|campus|plant)\b/,
		/\b(?:bereitschaft zum|bereit(?: zum| zu einem)?) umzug\b/,
	],
	unless:
		/relocate\?|\b(?:we(?:'ll| will| can| are)? (?:help|assist|support|cover|happy|open)|not required|no relocation|(?:if|when|where) (?:you(?!'re| are)|needed|necessary)|relocation (?:assistance|support|package|bonus|budget)|willingness to relocate is not|we(?:'re| are| have)? (?:all )?(?:committed|ready|prepared|willing|required|moving)|don't (?:have|need) to|do not (?:have|need) to|not (?:have|need) to)\b/,
	notIn: ['about-company', 'pay-benefits'],
	notAsWish: true,
	// One moves to a place, and places have capitals: "be ready to move to the cloud" is other work.
	params: ({ groups }, _sentence, original) => {
		const place = groups?.place;
		return place === undefined || (!TECHNOLOGY.test(place) && /^\p{Lu}/u.test(original.slice(original.toLowerCase().lastIndexOf(place)))) ? {} : null;
	},
});
