import { describe, expect, it } from 'vitest';
import { type Given, silentKinds } from '../reading-context-of.ts';

const MURMUR = Array.from({ length: 40 }, () => 'the quick brown fox').join(' ');
const kindsWith = (words: string, given: Given = {}) => silentKinds(`${MURMUR}.\n${words}`, given);

const CASES: readonly (readonly [string, Given, readonly string[], readonly string[]])[] = [
	[
		'duties',
		{},
		[
			'Services include: automating the build; moving old scripts to pipelines.',
			'Description of services\nThe contractor installs the system.',
			'The contractor will migrate two systems.',
			'The worker will join the crew and automate releases.',
			'The successful applicant will look after the archive.',
			'The incumbent will plan the audits.',
			"You'd be working on the ingest.",
			"You'd build the first version.",
		],
		["You'd love it here.", "You'd be working with Dag and two designers.", 'Our services include hosting and mail.', 'The contractor will be paid monthly.'],
	],
	[
		'monitoring',
		{ role: 'ml-engineer' },
		['You carry the pager when ranking quality slips.', 'You are the one who gets alerted when relevance drops.', 'Take models live and keep them healthy there.'],
		['Prices drop at the end of summer.', 'A drop of water.'],
	],
	['production', { role: 'ml-engineer' }, ['You build models used by 400 underwriters.'], ['You compare your work with the physical models used by planners today.']],
];

describe.each(CASES)('%s', (kind, given, breaking, still) => {
	it.each(breaking)('is broken by "%s"', (words) => {
		expect(kindsWith(words, given)).not.toContain(kind);
	});
	it.each(still)('is not broken by "%s"', (words) => {
		expect(kindsWith(words, given)).toContain(kind);
	});
});
