/**
 * Original research and production engineering from one person: two timelines that pull apart.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const researchAndProduction = defineRule({ id: 'research-and-production', severity: 'medium', list: 'fit' }, ({ signals }) => {
	const [research] = signals.of('original-research');
	return research && signals.has('production-engineering') ? { span: research } : null;
});
