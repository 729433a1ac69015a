/**
 * The level: by the title, else by what the text calls the job, else by the years asked for, else by the page's own field, else by the scope of the work.
 * @module
 */
import type { Judgement, SeniorityLevel, YearsFact } from '../../finding.ts';
import type { PostingContext } from '../../reading-context.ts';
import { findTitle } from '../title.ts';
import { seniorityByField } from './by-field.ts';
import { seniorityByScope } from './by-scope.ts';
import { seniorityByText } from './by-text.ts';
import { seniorityByTitle } from './by-title.ts';
import { seniorityByYears } from './by-years.ts';

/** `unknown` where nothing tells. */
export function findSeniority(context: PostingContext, years: readonly YearsFact[]): Judgement<SeniorityLevel> {
	return (
		seniorityByTitle(findTitle(context)) ??
		seniorityByText(context) ??
		seniorityByYears(years) ??
		seniorityByField(context) ??
		seniorityByScope(context) ?? { value: 'unknown', rule: 'seniority-unknown', span: null }
	);
}
