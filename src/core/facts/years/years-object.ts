/**
 * What years are asked of: experience in general (a profession, a field of work), or one skill or tool.
 * @module
 */
import type { SkillFinding } from '../../finding.ts';
import type { Span } from '../../posting.ts';
import type { FactsContext } from '../facts-context.ts';
import { findTitle } from '../title.ts';
import type { YearsAmount } from './amounts.ts';
import { findField } from './fields.ts';
import { rowOf } from './table-row.ts';

const NAMED = new Set<SkillFinding['kind']>(['language', 'framework', 'tool', 'platform', 'certification']);
/** A skill further away is named beside the years, not asked with them. */
const OBJECT_LENGTH_MAX = 90;

/** "You have been building apps for five years": what the years are in stands before them. */
const DONE_BEFORE = /\b(?:been|spent|have|worked|working|practi[cs]ed)\b[^.;]{3,80}\bfor (?:at least |over |more than |about |around |some |the past )?$/;
/** Years that are part of others. */
const PART_OF = /\b(?:of which|including|incl\.?|of (?:those|them|these)(?: years)?),?[^,.;]{0,24}$/;
/** "6+ years overall": whatever the field, it is the whole of it. */
const IN_ALL = /^\s{0,2}(?:\(?(?:overall|in total|total|in all|altogether)\)?)\b(?! (?:quality|equipment))/;
/** Acronyms of trades and places of work, which are no one skill. */
const WORKPLACES = new Set('IT ICT IS QA UX UI HR PM SRE SWE SDE SDET SOC NOC CERT PQE US UK EU RND RD CS BPO MNC SAAS B2B B2C FTE NGO STEM GTM'.split(' '));

/** Words without a matter of their own, before what the years are in. */
const FILLER =
	/^(?:[\s,()+-]+|['’]s?|(?:of|in|the|an?|and|or|as|with|for|least|at|minimum|full[- ]?time|total|overall|relevant|related|relatable|prior|previous|proven|demonstrated|demonstrable|professional|hands[- ]on|practical|real[- ]world|solid|strong|extensive|progressive|progressively|responsible|direct|significant|recent|work|working|industry|industrial|commercial|applied|academic|non-academic|post|qualification|must|should|be|experience|experiences|exp|expertise|background|combined|continuous|similar|equivalent|comparable|postdoctoral|post-?doc|across|within|around|over|non-internship|internship|paid|building|developing|designing|delivering|shipping|performing|doing|creating|both|either|large|enterprise|production|modern|complex|corporate)(?=[\s,()+-]|$))/;
const ROLE =
	/\b(?:as|in)\s+(?:an?\s+)?(?:[\p{L}/&,+#.-]{1,24}\s+){0,5}?(?:engineers?|developers?|scientists?|analysts?|architects?|managers?|programmers?|researchers?|consultants?|designers?|leads?|leaders?|administrators?|specialists?|testers?|role|roles|position|positions|capacity|practitioners?|instructors?|teachers?)\b/u;
const BUILDING =
	/^['’]?\s{0,2}(?:of\s+)?(?:(?:professional|hands-on|relevant|work|proven|industry)\s+)*(?:experience\s+)?(?:(?:in|of)\s+)?(?:building|developing|designing|delivering|shipping|deploying|operating|running|maintaining|implementing|supporting|training|managing|leading|engineering|writing|doing|creating|performing|conducting|analy[sz]ing)\b/;
/** Whole things that are built: whoever has built them has done the job. */
const FIELD_WORK = /\b(?:apps?|applications?|products?|systems|services|software|websites|sites|platforms|teams?|engineers?)\b/;
/** "Python - 5 years, Flask - 2 years": each number follows its own matter. */
const LABEL_BEFORE = /[\p{L}\d+#)]\s{0,2}[:–-]\s{0,2}$/u;
const NEXT_LABEL = /^\s{0,2}(?:\||,[^,.;]{1,40}[:–-]\s{0,2}$)/;
/** "BS and 6 years, or MS and 4": the same demand for either degree. */
const DEGREE = '(?:bachelor|master|ph\\.?\\s?d|doctorate|[bm]\\.?s\\.?c?|[bm]\\.?a|[bm]\\.?tech|degree)\\b';
const BEHIND_DEGREE = new RegExp(`\\b${DEGREE}[.'’s]{0,3}(?: degree)?,?(?: with| and| plus| \\+| &)? (?:at least |a minimum of |minimum )?$`);
const DEGREE_NEXT = new RegExp(`^[^.;]{0,60}?(?:\\bor |[/,;]\\s?)(?:an? )?${DEGREE}`);
const YEARS_BEFORE = /\b(?:years?|yrs?)\b/;
const RELATED_FIELD = /\b(?:or|and)(?: in)? (?:an? |other )?(?:closely )?(?:related|similar|relevant|adjacent|comparable)(?: \w{3,14})? (?:fields?|areas?|disciplines?|domains?)\b/;
/** Leading others is one skill of somebody who builds, and the job itself of a manager. */
const LEADING_PEOPLE =
	/^['’]?\s{0,2}(?:(?:of|in|with|proven|direct|professional|hands-on|experience) ){0,4}((?:leading|managing|mentoring|supervising|coaching) (?:(?:people|others|direct reports|staff)\b|(?:(?:an?|the|software|small|technical|engineering|other|of|group|data|cross-functional|and|developing) ){0,3}(?:engineers|developers|scientists|analysts|teams?|people)\b)|(?:people|team|technical|tech|line|staff|engineering) (?:leadership|management)\b|leadership experience\b)/;
const LEADERS = /\b(?:manager|head of|director|vp|vice president|lead|leader|supervisor|chief)\b/i;
const IN_ROLE = /^\s{0,2}as\b/;
const AT_LEVEL = /^\s{0,2}(?:or more )?(?:of (?:those|them|these|which) )?at (?:an? |the )?(?:[\w-]{2,14} ){1,3}level\b/;
/** "Zuora development": a name nobody listed, told by its capital beside a common noun. */
const NAME = /^([A-Z][\w.+#-]{1,20}(?: [A-Z][\w.+#-]{1,20})?) (?:development|programming|administration|configuration|scripting|coding)\b/;
/** "Software development experience (3+ years)": a sentence, no list of skills. */
const IN_BRACKET = /\b(?:experience|background)\s{0,2}\([^)]*$/;
const GENERIC_LABEL = /^(?:(?:total|overall|relevant|minimum|required|work|professional|industry|years?|of|level|exp|experience|it|yrs?|range|desired|in|the|-|–|\(|\))\s*)+$/;

/** `skill` is where the posting names it; `null` for experience in general. */
export type YearsObject = { readonly overall: true } | { readonly overall: false; readonly skill: Span };

/**
 * @param before the sentence up to the amount, in lower case
 * @param after what follows it, up to the next amount, in lower case
 * @param sentenceStart offset of `before` in the text
 */
export function findYearsObject(context: FactsContext, amount: YearsAmount, before: string, after: string, sentenceStart: number): YearsObject {
	const at = sentenceStart + amount.end;
	const row = rowOf(before, after);
	if (row) return objectOfRow(context, row.matter, sentenceStart);
	const inBracket = /^\s{0,2}\)\s(?=(?:with|in|as|of|using|building|developing|working)\b)/.exec(after);
	if (inBracket && /(?:experience|background|track record)\s{0,2}\(\D{0,12}$/.test(before))
		return objectBehind(context, after.slice(inBracket[0].length), at + inBracket[0].length, false);
	if (!amount.isPart && IN_ALL.test(after)) return { overall: true };
	const object = cutObject(after);
	if (!amount.continued && LABEL_BEFORE.test(before) && NEXT_LABEL.test(after)) return objectBefore(context, before, sentenceStart);
	if (!amount.continued && (isBare(object) || DONE_BEFORE.test(before))) return objectBefore(context, before, sentenceStart);
	if (isBare(object)) return amount.continued ? objectDone(context, before, sentenceStart) : { overall: true };
	if ((amount.continued && AT_LEVEL.test(object)) || (PART_OF.test(before) && IN_ROLE.test(object) && ROLE.test(object))) return { overall: true };
	const isEither = BEHIND_DEGREE.test(before) && (YEARS_BEFORE.test(before) || DEGREE_NEXT.test(after));
	return objectBehind(context, object, at, amount.continued || amount.isPart || PART_OF.test(before), isEither);
}

/**
 * @param isPart whether these years are a part of others: those in a field are then one skill's ("of which five in machine learning")
 * @param isEither whether they go with one of several degrees: only a named tool's are then one skill's
 */
function objectBehind(context: FactsContext, object: string, at: number, isPart: boolean, isEither = false): YearsObject {
	if (!isPart && ROLE.test(object) && !/^['’]?\s{0,2}(?:with|using)\b/.test(object)) return { overall: true };
	const people = LEADING_PEOPLE.exec(object);
	if (people && isNoLeader(findTitle(context))) return { overall: false, skill: trimmedSpan(people[1] as string, at + people[0].length - (people[1] as string).length) };
	const lead = fillerLength(object);
	const matter = object.slice(lead);
	if (matter.trim().length < 2) return { overall: true };
	const named = firstSkill(context, at, at + object.length, true);
	const field = findField(matter);
	const isField = field && !(named && (isBareEngineering(field.words) || named.start < at + lead + field.start));
	if (isField && isPart && !/engineering|development/.test(field.words)) return { overall: false, skill: trimmedSpan(field.words, at + lead + field.start) };
	if (isField) return { overall: true };
	if (named) return { overall: false, skill: named };
	const method = firstSkill(context, at + lead, at + object.length, false);
	const inField = isPart ? method === null && BUILDING.test(object) : RELATED_FIELD.test(matter) || BUILDING.test(object);
	if (isEither || inField) return { overall: true };
	if (method) return { overall: false, skill: method };
	if (/\b(?:industry|similar|related|degree|bachelor|master|ph\.?d|bs|ms|field)\b/.test(matter)) return { overall: true };
	const acronym = /^[A-Z][A-Z0-9]{1,6}\b(?= experience|\s?[.,;)]|$)/.exec(context.text.slice(at + lead, at + object.length));
	const name = NAME.exec(context.text.slice(at + lead, at + object.length));
	if (name) return { overall: false, skill: trimmedSpan(name[1] as string, at + lead) };
	if (acronym && !WORKPLACES.has(acronym[0])) return { overall: false, skill: trimmedSpan(acronym[0], at + lead) };
	if (isPart || /^['’]?\s{0,2}(?:[\w-]{3,14}\s+){0,3}(?:with|using)\b/.test(object)) return { overall: false, skill: trimmedSpan(matter, at + lead) };
	return { overall: true };
}

/** "5 years in engineering with Python" is about Python; "in software engineering with Python" is about the profession. */
function isBareEngineering(field: string): boolean {
	return /^(?:engineering|development|programming|management|design|architecture|it|environment|administration|software|operations|testing)$/.test(field);
}

function isNoLeader(title: string): boolean {
	return title !== '' && !LEADERS.test(title);
}

function cutObject(after: string): string {
	const end = after.search(
		/[.;!?](?:\s|$)|\s[-–—]\s|,\s(?:with|including|plus|preferably|ideally|most(?:ly)? |mainly|primarily|largely|of which|at least|some of|you)\b|\s(?:preferred|required)\b/,
	);
	return after.slice(0, Math.min(end < 0 ? after.length : end, OBJECT_LENGTH_MAX));
}

/** "5 years", "5 years' experience", "5 years (required)". */
function isBare(object: string): boolean {
	if (/^\s{0,2}(?:\+|or more)?\s{0,2}of (?:those|them|these|which)(?: years)?\s{0,2}$/.test(object)) return true;
	return /^['’]?\s{0,2}(?:\)|\||\((?:required|preferred|minimum)|$)/.test(object) || /^\s{0,2}(?:or more|plus|minimum|required|preferred|\+)?\s*$/.test(object);
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

/** A table lists skills: only a row about a profession is about experience in general. `at`: where the matter stands. */
export function objectOfRow(context: FactsContext, matter: string, at: number): YearsObject {
	if (ROLE.test(matter) || GENERIC_LABEL.test(matter)) return { overall: true };
	const object = objectBehind(context, matter, at, true);
	return object.overall ? { overall: false, skill: trimmedSpan(matter, at) } : object;
}

/** "… and used Prometheus for two of those": the last thing named. */
function objectDone(context: FactsContext, before: string, sentenceStart: number): YearsObject {
	const clause = before.search(/(?:\band\b|[,;])[^,;]*$/);
	const named = firstSkill(context, sentenceStart + Math.max(clause, 0), sentenceStart + before.length, true);
	return named ? { overall: false, skill: named } : { overall: true };
}

/** "Excel: 1 year", "Python (3+ years)": the matter stands before. */
function objectBefore(context: FactsContext, before: string, sentenceStart: number): YearsObject {
	const done = DONE_BEFORE.exec(before);
	if (done) {
		const start = sentenceStart + done.index;
		const named = FIELD_WORK.test(done[0]) ? null : firstSkill(context, start, sentenceStart + before.length, true);
		return named ? { overall: false, skill: named } : { overall: true };
	}
	const label = /([^.;,:()|]{2,60})\s{0,2}[:(–-]\s{0,2}(?:at least |min(?:imum)?\.? |over )?$/.exec(before);
	if (!label) return { overall: true };
	const words = (label[1] as string).trim();
	if (words === '' || GENERIC_LABEL.test(words)) return { overall: true };
	const labelStart = sentenceStart + label.index + (label[1] as string).search(/\S/);
	const named = firstSkill(context, labelStart, labelStart + words.length, true);
	if (!named && IN_BRACKET.test(label[0]) && findField(words.slice(fillerLength(words)))) return { overall: true };
	const skill = named ?? firstSkill(context, labelStart, labelStart + words.length, false);
	return { overall: false, skill: skill ?? { start: labelStart, end: labelStart + words.length } };
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
