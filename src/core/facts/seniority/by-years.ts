/**
 * @module
 */
import type { Judgement, SeniorityLevel, YearsFact } from '../../finding.ts';

/** From so many years on a job is senior; and so many, taken in the middle of a range, make it a mid-level one. */
const SENIOR_FROM_YEARS = 5;
const MID_FROM_YEARS = 2;

/** The level that the years asked for stand for: experience in general before one skill's. `null` without years: a wish for years is none of a level. */
export function seniorityByYears(years: readonly YearsFact[]): Judgement<SeniorityLevel> | null {
	const pools = [years.filter((fact) => fact.tier === 'must' && fact.overall), years.filter((fact) => fact.tier === 'must')];
	const pool = pools.find((facts) => facts.length > 0);
	if (!pool) return null;
	const deciding = pool.reduce((most, fact) => (fact.min > most.min ? fact : most));
	const middle = deciding.max === null ? deciding.min : (deciding.min + deciding.max) / 2;
	const value = deciding.min >= SENIOR_FROM_YEARS ? 'senior' : middle >= MID_FROM_YEARS ? 'mid' : 'junior';
	// A year of one tool is asked of anybody.
	if (value === 'junior' && !deciding.overall) return null;
	return { value, rule: 'seniority-years', params: { count: deciding.min }, span: { start: deciding.start, end: deciding.end } };
}
