/**
 * Days in the office.
 * @module
 */
import { NUMBER, numberOf } from '../facts/years/numbers.ts';
import { defineSentenceRule } from './sentence-rule.ts';

const WEEK_DAYS_MAX = 7;
const OFFICE =
	"(?:(?:in|at|from|to) (?:the |our |an? )?(?:[\\w'-]{2,16} ){0,3}?(?:office|offices|hub|site|hq|headquarters|campus|lab)|in[- ]office|on-?site|in[- ]person|im büro|vor ort)";
const A_WEEK = '(?:a|per|each|every|/|in the|pro|die|out of the)? ?(?:week|woche)';

export const OFFICE_DAYS = defineSentenceRule({
	id: 'office-days',
	kind: 'office-days',
	needles: ['days', 'day a week', 'day per week', 'tage', 'times a week', 'times per week'],
	says: [
		new RegExp(`\\b(${NUMBER})(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?\\+? days?(?: ${A_WEEK}|/week| weekly)?,? (?:working |work |spent |be )?${OFFICE}(?:,? ${A_WEEK})?`),
		new RegExp(`${OFFICE}[^.;\\d]{0,32}?\\b(${NUMBER})(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?\\+? (?:days?|times) ${A_WEEK}`),
		new RegExp(`\\b(${NUMBER})(?:\\s?(?:-|–|bis)\\s?${NUMBER})? tagen?(?: (?:pro|die|in der) woche)? (?:im büro|vor ort)`),
	],
	unless: /\b(?:interview|onboarding|volunteer|vacation|paid|holiday|pto|off-?site|first \w+ (?:days|weeks)|from home (?:up to )?\d|gym)\b/,
	params: (match) => {
		const days = numberOf(match[1] as string);
		return days >= 1 && days <= WEEK_DAYS_MAX ? { days } : null;
	},
});
