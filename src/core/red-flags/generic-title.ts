/**
 * A title that fits any job.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const GENERIC = new Set(
	'engineer developer analyst manager consultant specialist associate assistant programmer scientist intern trainee executive officer staff worker various job jobs vacancy opportunity career careers hiring position positions role employee freelancer mitarbeiter it software tech technology technical data computer'.split(
		' ',
	),
);
const PHRASES = [
	'multiple positions',
	'various positions',
	'various roles',
	'multiple roles',
	'multiple openings',
	'all positions',
	'general application',
	'job opening',
	'job openings',
	'open position',
	'work from home',
	'online job',
	'urgent hiring',
	'now hiring',
	"we're hiring",
	'we are hiring',
];

export const genericTitle = defineRule({ id: 'generic-title', severity: 'low', list: 'ghost' }, ({ posting }) => {
	const title = posting.title.toLowerCase().trim();
	return GENERIC.has(title) || PHRASES.some((phrase) => title.includes(phrase)) ? { span: null, params: { title: posting.title } } : null;
});
