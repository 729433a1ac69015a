/**
 * @module
 */
import type { Judgement, SeniorityLevel } from '../../finding.ts';
import type { PostingContext } from '../../reading-context.ts';

/** Values of the field that job boards print below a posting. "Mid-Senior level" is every board's default and tells nothing. */
const FIELD_VALUES = new Map<string, SeniorityLevel>([
	['internship', 'intern'],
	['entry level', 'junior'],
	['associate', 'junior'],
	['director', 'director'],
	['executive', 'director'],
]);
const LABEL = 'seniority level';

/** What a "Seniority level" field in the text says, or `null`. */
export function seniorityByField(context: PostingContext): Judgement<SeniorityLevel> | null {
	const at = context.lower.indexOf(LABEL);
	if (at < 0) return null;
	const found = /^\s*:?\s*([a-z][a-z -]{3,18}?)\s*(?:\n|$)/.exec(context.lower.slice(at + LABEL.length, at + LABEL.length + 40));
	const value = found && FIELD_VALUES.get(found[1] as string);
	if (!found || !value) return null;
	const start = at + LABEL.length + found[0].indexOf(found[1] as string);
	const words = found[1] as string;
	return { value, rule: 'seniority-field', params: { words }, span: { start, end: start + words.length } };
}
