/**
 * Days in the office.
 * @module
 */
import { NUMBER, numberOf } from '../facts/years/numbers.ts';
import { defineSentenceRule } from './sentence-rule.ts';

const WEEK_DAYS_MAX = 7;
const OFFICE =
	"(?:(?:in|at|from|to) (?:the |our |an? )?(?:[\\w'-]{2,16} ){0,3}?(?:office|offices|hub|site|hq|headquarters|campus|lab)|in[- ]office|on-?site|in[- ]person|im büro|vor ort)";
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKDAY = '(mon|tue|wed|thu|fri)(?:day|sday|nesday|rsday|s|rs?|urs)?s?';
const WEEKDAYS = `${WEEKDAY}\\s?(?:-|–|to|through|until|till)\\s?${WEEKDAY}\\b`;
const A_WEEK = '(?:a|per|each|every|/|in the|pro|die|out of the)? ?(?:week|woche)';

export const OFFICE_DAYS = defineSentenceRule({
	id: 'office-days',
	kind: 'office-days',
	needles: ['days', 'day a week', 'day per week', 'tage', 'times a week', 'times per week', 'office', 'come in', 'monday', 'tuesday', 'on-site', 'onsite'],
	says: [
		new RegExp(`\\b(${NUMBER})(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?\\+? days?(?: ${A_WEEK}|/week| weekly)?,? (?:working |work |spent |be )?${OFFICE}(?:,? ${A_WEEK})?`),
		new RegExp(`${OFFICE}[^.;\\d]{0,32}?\\b(${NUMBER})(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?\\+? (?:days?|times) ${A_WEEK}`),
		new RegExp(`\\b(${NUMBER}) ?(?:x|times) ${A_WEEK},? ${OFFICE}`),
		new RegExp(`\\b(?:office attendance|days in (?:the )?office|office days|in-office days)\\b\\W{1,3}(${NUMBER})(?: days?)?\\b`),
		new RegExp(`${OFFICE},? (?:all |for )?(${NUMBER}) days\\b(?! of)`),
		new RegExp(`\\b(?:come|coming) in(?:to (?:the |our )?office)?,? (?:for |on |at least )*(${NUMBER}) (?:days?|times) ${A_WEEK}`),
		new RegExp(`${OFFICE}[^.;\\d]{0,16}?\\b${WEEKDAYS}|\\b${WEEKDAYS},? (?:\\w+ )?${OFFICE}`),
		new RegExp(`\\b(${NUMBER})(?:\\s?(?:-|–|bis)\\s?${NUMBER})? tagen?(?: (?:pro|die|in der) woche)? (?:im büro|vor ort)`),
	],
	unless:
		/\b(?:open(?:ing)? hours|is open|are open|closed|support hours|interview|onboarding|volunteer|vacation|paid|holiday|pto|off-?site|first \w+ (?:days|weeks)|from home (?:up to )?\d|gym)\b/,
	params: (match) => {
		const days = daysOf(match.slice(1).filter((part) => part !== undefined));
		return days >= 1 && days <= WEEK_DAYS_MAX ? { days } : null;
	},
});

/** "3", or from the first to the last of "Tuesday to Thursday". */
function daysOf([first = '', last]: readonly string[]): number {
	return last === undefined ? numberOf(first) : DAYS.indexOf(last) - DAYS.indexOf(first) + 1;
}
