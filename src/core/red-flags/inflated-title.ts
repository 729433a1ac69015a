/**
 * A high title over a beginner's duties.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const HIGH = new Set(['senior', 'staff', 'lead', 'manager', 'director']);
const FEW_YEARS = 1;

export const inflatedTitle = defineRule({ id: 'inflated-title', severity: 'low', list: 'fit' }, ({ facts, signals }) => {
	if (!HIGH.has(facts.seniority.value)) return null;
	const [duty] = signals.of('junior-duties');
	if (duty) return { span: duty };
	const [beginners] = [...signals.of('no-experience'), ...signals.of('entry-level')];
	if (beginners && facts.seniority.value !== 'manager') return { span: beginners };
	const years = facts.years.filter((fact) => fact.tier === 'must' && fact.overall);
	const [first] = years;
	return first && years.every((fact) => fact.min <= FEW_YEARS && (fact.max ?? fact.min) <= FEW_YEARS + 1) ? { span: first } : null;
});
