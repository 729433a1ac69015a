/**
 * Fields of work: years in one of them are years in the job, not years with one tool.
 * @module
 */

const MODIFIER =
	'(?:software|data|machine|deep|ml|ai|artificial|ai\\/ml|backend|back-end|front-?end|full-?stack|full|web|mobile|ios|android|devops|cloud|platform|distributed|systems?|security|cyber|cyber ?security|information|it|qa|quality|test|product|project|programme?|research|ux|ui|business|advanced|predictive|statistical|quantitative|quant|applied|customer|technical|technology|application|app|network|infrastructure|site|big|people|talent|digital|financial|object|embedded|firmware|hardware|robotics|game|etl|database|incident|risk|postdoctoral|academic|clinical|medical|industrial|analytics|commercial|enterprise|scientific)';
const HEAD =
	'(?:engineering|development|science|sciences|analytics|analysis|management|research|design|learning|intelligence|consulting|consultancy|technology|programming|architecture|operations|testing|assurance|automation|reliability|security|administration|roles?|positions?|jobs?|capacity|fields?|area|environment|teaching|training|marketing|sales|stack|reporting|response|leadership|work\\b|data scien\\w{2,4}|it|hr|software|statistics|infosec|sre|devops|mlops|(?:back-?end|front-?end|full-?stack|mobile)(?=\\s*(?:[,.;)]|$|and\\b|or\\b)))';
const FIELD = new RegExp(`^(?:${MODIFIER}[\\s/-]{1,3}){0,3}${HEAD}\\b`);
/** Behind a field's name: then it is about knowing those, not about working in the field. */
const OF_FIELD =
	/^\s{0,2}(?:and [\w-]{3,14} )?(?:best practices|tools?|toolkits?|frameworks?|platforms?|libraries|languages?|methodolog|concepts?|principles|techniques|software\b|solutions? such)/;
/** "in SRE, platform or infrastructure engineering": the head may close a list of so many items. */
const ITEMS_MAX = 4;
const NEXT_ITEM = /^[^,/&]{0,40}?(?:,\s|\s?\/\s?|\s&\s|\s(?:or|and)\s)(?:(?:or|and|an?|the|in|of)\s)*/;

export interface Field {
	/** Offset into the words it was looked for in. */
	readonly start: number;
	readonly words: string;
}

/** The first field in a list of things that years are in, or `null`. For lower-case text that starts with the first item. */
export function findField(matter: string): Field | null {
	let start = 0;
	for (let item = 0; item < ITEMS_MAX; item++) {
		const rest = matter.slice(start);
		const found = FIELD.exec(rest);
		if (found) return OF_FIELD.test(rest.slice(found[0].length)) ? null : { start, words: found[0] };
		const next = NEXT_ITEM.exec(rest);
		if (!next || next[0].length === 0) return null;
		start += next[0].length;
	}
	return null;
}
