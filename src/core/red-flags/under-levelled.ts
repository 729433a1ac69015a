/**
 * A leader's scope under a beginner's title or few years.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const FEW_YEARS = 3;

export const underLevelled = defineRule({ id: 'under-levelled', severity: 'medium', list: 'fit' }, ({ facts, signals }) => {
	const [signal] = signals.of('senior-scope');
	if (!signal) return null;
	const level = facts.seniority.value;
	const years = facts.years.filter((fact) => fact.tier === 'must' && fact.overall);
	const fewYears = level === 'mid' && years.length > 0 && years.every((fact) => fact.min <= FEW_YEARS);
	return level === 'intern' || level === 'junior' || fewYears ? { span: signal } : null;
});
