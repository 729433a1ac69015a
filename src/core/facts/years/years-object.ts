/**
 * What years are asked of: experience in general (a profession, a field of work), or one skill or tool.
 * @module
 */
import type { SkillFinding } from '../../finding.ts';
import type { Span } from '../../posting.ts';
import type { FactsContext } from '../facts-context.ts';

const NAMED = new Set<SkillFinding['kind']>(['language', 'framework', 'tool', 'platform', 'certification']);
/** A skill further away is named beside the years, not asked with them. */
const OBJECT_LENGTH_MAX = 90;

/** Words without a matter of their own, before what the years are in. */
const FILLER =
	/^(?:[\s,()+-]+|['’]s?|(?:of|in|the|an?|and|or|as|with|for|least|at|minimum|full[- ]?time|total|overall|relevant|related|relatable|prior|previous|proven|demonstrated|demonstrable|professional|hands[- ]on|practical|real[- ]world|solid|strong|extensive|progressive|progressively|responsible|direct|significant|recent|work|working|industry|industrial|commercial|applied|academic|non-academic|post|qualification|experience|experiences|exp|expertise|background|combined|continuous|similar|equivalent|comparable|building|developing|designing|delivering|performing|doing|creating|both|either|large|enterprise|production|modern|complex|corporate)(?=[\s,()+-]|$))/;
const FIELD =
	/^(?:(?:software|data|machine|deep|ml|ai|artificial|ai\/ml|backend|back-end|front-?end|full-?stack|full|web|mobile|devops|cloud|platform|systems?|security|cyber ?security|information|it|qa|quality|test|product|project|programme?|research|ux|ui|business|advanced|predictive|statistical|quantitative|applied|customer|technical|technology|application|network|infrastructure|site|big|people|talent|digital|financial|object)[\s/-]{1,3}){0,3}(?:engineering|development|science|sciences|analytics|analysis|management|research|design|learning|intelligence|consulting|technology|programming|architecture|operations|testing|assurance|reliability|administration|roles?|positions?|capacity|fields?|area|environment|teaching|training|marketing|sales|stack|data scien\w{2,4}|it|hr|software)\b/;
const ROLE =
	/\b(?:as|in)\s+(?:an?\s+)?(?:[\p{L}/&,+#.-]{1,24}\s+){0,5}?(?:engineers?|developers?|scientists?|analysts?|architects?|managers?|programmers?|researchers?|consultants?|designers?|leads?|leaders?|administrators?|specialists?|testers?|role|roles|position|positions|capacity|practitioners?|instructors?|teachers?)\b/u;
/** Behind a field's name: then it is about knowing those, not about working in the field. */
const OF_FIELD =
	/^\s{0,2}(?:and [\w-]{3,14} )?(?:best practices|tools?|toolkits?|frameworks?|platforms?|libraries|languages?|methodolog|concepts?|principles|techniques|software\b|solutions? such)/;
const BUILDING =
	/^['’]?\s{0,2}(?:of\s+)?(?:(?:professional|hands-on|relevant|work|proven|industry)\s+)*(?:experience\s+)?(?:in\s+)?(?:building|developing|designing|delivering|shipping|managing|leading|engineering|writing|doing|creating|performing|conducting|analy[sz]ing)\b/;
const GENERIC_LABEL = /^(?:(?:total|overall|relevant|minimum|required|work|professional|industry|years?|of|level|exp|experience|it|yrs?|range|desired|in|the|-|–|\(|\))\s*)+$/;

/** `skill` is where the posting names it; `null` for experience in general. */
export type YearsObject = { readonly overall: true } | { readonly overall: false; readonly skill: Span };

/**
 * @param before the sentence up to the amount, in lower case
 * @param after what follows it, up to the next amount, in lower case
 * @param at offset of `after` in the text
 * @param sentenceStart offset of `before` in the text
 */
export function findYearsObject(context: FactsContext, before: string, after: string, at: number, sentenceStart: number): YearsObject {
	const inBracket = /^\s{0,2}\)\s(?=(?:with|in|as|of|using|building|developing|working)\b)/.exec(after);
	if (inBracket && /(?:experience|background|track record)\s{0,2}\(\D{0,12}$/.test(before))
		return findYearsObject(context, '', after.slice(inBracket[0].length), at + inBracket[0].length, sentenceStart);
	const object = cutObject(after);
	if (isBare(object)) return objectBefore(context, before, sentenceStart);
	if (ROLE.test(object) && !/^['’]?\s{0,2}(?:with|using)\b/.test(object)) return { overall: true };
	const lead = fillerLength(object);
	const matter = object.slice(lead);
	if (matter.trim().length < 2) return { overall: true };
	const field = FIELD.exec(matter);
	const named = firstSkill(context, at, at + object.length, true);
	if (field && !OF_FIELD.test(matter.slice(field[0].length)) && !isBareEngineering(field[0], named !== null)) return { overall: true };
	if (named) return { overall: false, skill: named };
	if (BUILDING.test(object)) return { overall: true };
	const method = firstSkill(context, at + lead, at + object.length, false);
	if (method) return { overall: false, skill: method };
	if (/\b(?:industry|similar|related|degree|bachelor|master|ph\.?d|bs|ms|field)\b/.test(matter)) return { overall: true };
	if (/^['’]?\s{0,2}(?:[\w-]{3,14}\s+){0,3}(?:with|using)\b/.test(object)) return { overall: false, skill: trimmedSpan(matter, at + lead) };
	return { overall: true };
}

/** "5 years in engineering with Python" is about Python; "in software engineering with Python" is about the profession. */
function isBareEngineering(field: string, hasNamed: boolean): boolean {
	return hasNamed && /^(?:engineering|development|programming|management|design|architecture|it|environment|administration|software|operations|testing)$/.test(field);
}

function cutObject(after: string): string {
	const end = after.search(/[.;!?](?:\s|$)|\s[-–—]\s|,\s(?:with|including|plus|preferably|ideally)\b|\s(?:preferred|required)\b/);
	return after.slice(0, Math.min(end < 0 ? after.length : end, OBJECT_LENGTH_MAX));
}

/** "5 years", "5 years' experience", "5 years (required)". */
function isBare(object: string): boolean {
	return /^['’]?\s{0,2}(?:\)|\((?:required|preferred|minimum)|$)/.test(object) || /^\s{0,2}(?:or more|plus|minimum|required|preferred|\+)?\s*$/.test(object);
}

function fillerLength(object: string): number {
	let at = 0;
	for (let step = 0; step < 24; step++) {
		const found = FILLER.exec(object.slice(at));
		if (!found) break;
		at += Math.max(1, found[0].length);
	}
	return at;
}

/** "Excel: 1 year", "Python (3+ years)": the matter stands before. */
function objectBefore(context: FactsContext, before: string, sentenceStart: number): YearsObject {
	const label = /([^.;,:()]{2,60})\s{0,2}[:(–-]\s{0,2}(?:at least |min(?:imum)?\.? |over )?$/.exec(before);
	if (!label) return { overall: true };
	const words = (label[1] as string).trim();
	if (words === '' || GENERIC_LABEL.test(words)) return { overall: true };
	const labelStart = sentenceStart + label.index + (label[1] as string).search(/\S/);
	const named = firstSkill(context, labelStart, labelStart + words.length, true) ?? firstSkill(context, labelStart, labelStart + words.length, false);
	return { overall: false, skill: named ?? { start: labelStart, end: labelStart + words.length } };
}

function firstSkill(context: FactsContext, from: number, to: number, named: boolean): Span | null {
	let best: Span | null = null;
	for (const skill of context.skills) {
		if (skill.kind === 'soft' || skill.kind === 'spoken' || NAMED.has(skill.kind) !== named) continue;
		for (const { start, end } of skill.mentions) {
			if (start < from || end > to || (best && start >= best.start)) continue;
			best = { start, end };
		}
	}
	return best;
}

function trimmedSpan(words: string, at: number): Span {
	const trimmed = words.trimEnd();
	return { start: at, end: at + Math.min(trimmed.length, 60) };
}
