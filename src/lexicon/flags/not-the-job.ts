/**
 * Whose pace, pressure or hours a sentence may be about instead of the job's.
 * @module
 */
export const NOT_THE_JOB: readonly string[] = [
	'help our customers',
	'helping our customers',
	'help customers',
	'helping customers',
	'helps customers',
	'our customers are',
	'customers who',
	'help companies',
	'helping companies',
	'help businesses',
	'help our clients',
	'helping our clients',
	'help teams',
];
