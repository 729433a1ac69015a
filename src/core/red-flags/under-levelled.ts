/**
 * A leader's scope under a beginner's title or few years.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const FEW_YEARS = 3;
/** A title that names the middle; where none does, the level may be anything. */
const MID_TITLE = /\bmid[\s-]?level\b/i;

export const underLevelled = defineRule({ id: 'under-levelled', severity: 'medium', list: 'fit' }, ({ facts, signals, posting }) => {
	const [signal] = signals.of('senior-scope');
	if (!signal) return null;
	const level = facts.seniority.value;
	const years = facts.years.filter((fact) => fact.tier === 'must' && fact.overall);
	const fewYears = level === 'mid' && years.length > 0 && years.every((fact) => fact.min <= FEW_YEARS);
	const middling = years.length === 0 && MID_TITLE.test(posting.title.slice(0, 200));
	return level === 'intern' || level === 'junior' || fewYears || middling ? { span: signal } : null;
});
