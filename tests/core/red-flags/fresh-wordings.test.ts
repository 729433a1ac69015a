import { testCases } from './cases.ts';

testCases([
	[
		'fast-paced',
		['Here everyone moves quickly and nobody waits for permission.', 'We move really quickly and change course often.', 'Things happen fast around here.'],
		['The team moves fast when you apply: two calls and an offer.'],
	],
	['wear-many-hats', ['Some days you will wear three different hats.', 'Be happy to wear more than one hat.'], ['Bring a hat, summers are hot.']],
]);
