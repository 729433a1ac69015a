/**
 * An invented reader: what they state of themselves, an export of theirs, a search in the guides.
 * @module
 */
import { flattenGuide } from '../../src/core/guide/flatten-guide.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/profile.ts';
import { GUIDES } from '../../src/lexicon/guides/index.ts';
import type { GuideResult, IncomingExport } from '../../src/ui/report/types.ts';

export const PROFILE: Profile = {
	...EMPTY_PROFILE,
	years: 6.5,
	degree: 'master',
	levels: ['senior', 'staff'],
	mayWorkIn: ['DE', 'NL', 'CH'],
	citizenOf: ['PT'],
	needsSponsor: false,
	languages: ['german', 'portuguese'],
	modes: ['remote', 'hybrid'],
	places: ['Hamburg', 'Portland, OR'],
	mostTravel: 10,
	payFloor: { amount: 72_000, currency: 'EUR', period: 'year' },
	dealBreakers: ['fee'],
};

export const LANGUAGES = [
	{ id: 'dutch', name: 'Dutch' },
	{ id: 'german', name: 'German' },
	{ id: 'portuguese', name: 'Portuguese' },
];

export const DEAL_BREAKERS = [
	{ kind: 'fee', title: 'You are to pay before you are paid' },
	{ kind: 'unpaid-trial', title: 'Unpaid trial work' },
	{ kind: 'wide-pay-range', title: 'Very wide pay range' },
	{ kind: 'always-on', title: 'Reachable at all hours' },
	{ kind: 'many-roles', title: 'Several jobs in one' },
	{ kind: 'own-devices', title: 'Work on your own devices' },
	{ kind: 'no-company', title: 'No company is named' },
	{ kind: 'short-link', title: 'Application through a shortened link' },
	{ kind: 'reposted', title: 'Posted again and again' },
];

export const INCOMING: IncomingExport = {
	name: 'requisite-2026-03-12.json',
	exportedAt: '2026-03-12T09:30:00Z',
	resumes: 2,
	versions: 5,
	drafts: 0,
	profile: true,
	answers: 1,
	postings: 34,
	quarantined: 1,
};

/** Passages of all guides that hold these words. */
export function findPassages(words: string): GuideResult[] {
	return GUIDES.flatMap((guide) =>
		flattenGuide(guide)
			.filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(words))
			.map((passage) => ({ role: guide.role, ...passage })),
	);
}
