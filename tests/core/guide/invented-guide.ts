/** A small guide of our own, and postings read with it. */
import { compileLexicon } from '../../../src/core/compiled-lexicon.ts';
import { applyGuide } from '../../../src/core/guide/index.ts';
import { createPostingGround } from '../../../src/core/guide/posting-conditions.ts';
import type { Guide } from '../../../src/core/guide/types.ts';
import type { PostingFacts } from '../../../src/core/posting.ts';
import { EMPTY_PROFILE, type PayFloor } from '../../../src/core/profile.ts';
import { readPosting } from '../../../src/core/reading.ts';
import { DUTY_AREAS } from '../../../src/lexicon/duty-areas.ts';
import { LEXICON } from '../../../src/lexicon/index.ts';
import { postingOf } from '../posting-of.ts';

export const knowledge = compileLexicon(LEXICON);

export const GUIDE: Guide = {
	role: 'ml-engineer',
	name: 'ML engineer',
	asOf: '2026-01',
	summary: 'Brings models into use.',
	neighbours: [{ role: 'data-scientist', name: 'data scientist', difference: 'Asks the questions.' }],
	mustHaves: [
		{ id: 'frameworks', text: 'a framework for deep learning', anyOf: ['deep-learning'] },
		{ id: 'containers', text: 'containers', anyOf: ['docker'], phrases: ['container images'] },
		{ id: 'tests', text: 'tested code', anyOf: ['unit-testing'] },
	],
	niceToHaves: [{ id: 'features', text: 'a feature store', anyOf: ['feast', 'tecton'] }],
	duties: [
		{ id: 'train', text: 'train and evaluate models', area: 'modelling', phrases: ['train models', 'evaluate models'], outcome: 'gain over the model before' },
		{ id: 'serve', text: 'serve models', area: 'mlops', phrases: ['deploy models', 'model serving'], skills: ['kubernetes', 'docker', 'kserve'], outcome: 'latency' },
		{ id: 'watch', text: 'watch models', area: 'mlops', phrases: ['monitor models', 'drift', 'on call'], outcome: 'time until noticed' },
		{ id: 'code', text: 'write code that lasts', area: 'software', phrases: ['production code'], outcome: 'defects' },
	],
	levels: [
		{
			level: 'junior',
			name: 'junior ML engineer',
			years: { min: 0, max: 2 },
			does: 'Learns.',
			signs: ['under guidance', 'assist with'],
			pay: [{ country: 'US', currency: 'USD', period: 'year', min: 90_000, max: 120_000, source: 'survey' }],
		},
		{
			level: 'mid',
			name: 'ML engineer II',
			years: { min: 2, max: 5 },
			does: 'Owns a model.',
			signs: ['own the deployment'],
			pay: [
				{ country: 'US', currency: 'USD', period: 'year', min: 120_000, max: 160_000, source: 'survey' },
				{ country: 'IN', currency: 'INR', period: 'year', min: 2_000_000, max: 4_000_000, source: 'survey' },
			],
		},
		{
			level: 'senior',
			name: 'senior ML engineer',
			years: { min: 5, max: null },
			does: 'Leads the design.',
			signs: ['technical strategy', 'mentor engineers', 'lead the design'],
			pay: [{ country: 'US', currency: 'USD', period: 'year', min: 160_000, max: 240_000, open: true, source: 'survey' }],
		},
	],
	keywords: ['PyTorch', 'MLflow', 'Scala'],
	warnings: [
		{
			id: 'many-frameworks',
			severity: 'medium',
			title: 'Ten frameworks',
			why: 'Nobody runs ten.',
			benign: 'A consultancy may.',
			question: 'Which run today?',
			when: { names: { kinds: ['framework', 'tool', 'platform', 'method'], areas: ['ml-frameworks'] }, atLeast: 10 },
			covers: ['tool-laundry-list'],
		},
		{
			id: 'no-monitoring',
			severity: 'low',
			title: 'Nobody watches',
			why: 'Models drift.',
			benign: 'Another team may.',
			question: 'Who notices?',
			when: { not: { says: ['monitor', 'monitoring', 'drift'] } },
			covers: ['monitoring'],
		},
		{
			id: 'two-jobs',
			severity: 'medium',
			title: 'Two jobs',
			why: 'One is dropped.',
			benign: 'Small firms share.',
			question: 'How is the week split?',
			when: { all: [{ says: ['publish papers'] }, { says: ['production code', 'on call'] }] },
		},
	],
	tips: [{ id: 'latency', text: 'Say how fast.', example: 'Served … a second.', done: { says: ['latency', 'requests per second'], in: 'bullets' } }],
	mistakes: [{ id: 'no-docker', title: 'No containers', why: 'They are everywhere.', fix: 'Name them.', when: { not: { shows: ['docker'] } }, about: { says: ['notebook'] } }],
	questions: [
		{ id: 'deep', question: 'Is deep learning needed?', answer: 'For images, yes.', raisedBy: { asks: ['deep-learning'] } },
		{ id: 'never', question: 'Is it fun?', answer: 'Often.' },
	],
	sources: [{ id: 'survey', title: 'A survey of our own', date: '2025' }],
};

/** A posting of some length, so that its silence tells something: 100 words that say nothing. */
export const PADDING = `\n# About the team\n${'We sit together in one room and eat lunch at noon. '.repeat(10)}`;

export function read(text: string, facts: Partial<PostingFacts> = {}) {
	const posting = postingOf(text, { title: 'Machine Learning Engineer', ...facts });
	return { posting, reading: readPosting(posting, LEXICON), text };
}

export function groundOf(text: string, facts: Partial<PostingFacts> = {}, guide: Guide = GUIDE) {
	const { posting, reading } = read(text, facts);
	return createPostingGround(posting, reading, guide, DUTY_AREAS, knowledge);
}

export function apply(text: string, facts: Partial<PostingFacts> = {}, payFloor: PayFloor | null = null, guides: readonly Guide[] = [GUIDE]) {
	const { posting, reading } = read(text, facts);
	return applyGuide(posting, reading, guides, DUTY_AREAS, knowledge, { ...EMPTY_PROFILE, payFloor });
}

export const wordsOf = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));
