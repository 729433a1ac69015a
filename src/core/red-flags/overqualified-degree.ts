/**
 * A beginner is to have a higher degree.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const overqualifiedDegree = defineRule({ id: 'overqualified-degree', severity: 'low', list: 'fit' }, ({ facts, posting }) => {
	const { degree, seniority } = facts;
	if (degree?.tier !== 'must' || degree.equivalent || (degree.level !== 'master' && degree.level !== 'phd')) return null;
	if (seniority.value !== 'junior' && seniority.value !== 'intern') return null;
	// A doctoral internship is for doctoral students.
	if (facts.role.value === 'research-scientist' || /\b(?:ph\.?d|doctoral|research|thesis|master)\b/i.test(posting.title.slice(0, 200))) return null;
	return { span: degree, params: { level: degree.level } };
});
