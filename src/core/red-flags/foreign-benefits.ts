/**
 * Benefits of the United States in a posting for another country: a template was used.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const ELSEWHERE = [
	'canada',
	'united kingdom',
	'england',
	'scotland',
	', uk',
	'germany',
	'deutschland',
	'india',
	'ireland',
	'france',
	'spain',
	'netherlands',
	'poland',
	'portugal',
	'australia',
	'singapore',
	'ontario',
	'british columbia',
	'berlin',
	'london',
	'toronto',
	'bengaluru',
	'bangalore',
];

export const foreignBenefits = defineRule({ id: 'foreign-benefits', severity: 'low', list: 'fit' }, ({ signals, posting }) => {
	const [signal] = signals.of('us-benefits');
	const location = posting.location?.toLowerCase() ?? '';
	if (!signal || signals.has('united-states') || !ELSEWHERE.some((place) => location.includes(place))) return null;
	return { span: signal, params: { location: posting.location ?? '' } };
});
