/**
 * Which of a posting's years count as the years it asks for.
 * @module
 */
import type { YearsFact } from '../finding.ts';

/** The demands for years overall, of the strongest tier that has any, fewest first. */
export function yearsAsked(years: readonly YearsFact[]): YearsFact[] {
	const overall = years.filter((fact) => fact.overall);
	for (const tier of ['must', 'nice', 'mentioned'] as const) {
		const asked = overall.filter((fact) => fact.tier === tier);
		if (asked.length > 0) return asked.sort((a, b) => a.min - b.min);
	}
	return [];
}
