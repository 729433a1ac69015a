/**
 * Duties of four families of roles or more: several jobs in one.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const FAMILIES = ['research', 'modelling', 'data-engineering', 'operations', 'frontend', 'reporting', 'testing', 'design', 'management', 'support', 'sales', 'security', 'office'];
const FAMILIES_MIN = 4;
/** Families that lie so near one another that a posting for one names two others as a matter of course. */
const NEIGHBOURS: readonly (readonly string[])[] = [
	['modelling', 'data-engineering', 'operations'],
	['frontend', 'operations', 'testing'],
	['reporting', 'data-engineering'],
	['design', 'frontend'],
	['management', 'testing'],
	['operations', 'security', 'support'],
];

export const manyRoles = defineRule({ id: 'many-roles', severity: 'medium', list: 'fit' }, ({ signals }) => {
	const found = FAMILIES.filter((family) => signals.has(`family-${family}`));
	// The family with the most neighbours absorbs them: what is left are jobs of their own.
	const absorbed = Math.max(...NEIGHBOURS.map((group) => group.filter((family) => found.includes(family)).length - 1), 0);
	if (found.length - absorbed < FAMILIES_MIN) return null;
	const [first] = found.map((family) => signals.of(`family-${family}`)[0]).sort((a, b) => (a?.start ?? 0) - (b?.start ?? 0));
	return { span: first ?? null, params: { families: found.length - absorbed } };
});
