/**
 * Invented views: one posting with some of everything, in the states the pages must be able to show.
 * @module
 */
import type { Finding, Mention, RedFlag, Requirement, SectionKind, SkillFinding, Tier } from '../../src/core/finding.ts';
import type { Mark } from '../../src/core/marks.ts';
import type { CreditHow, Match, RequirementCredit } from '../../src/core/match/types.ts';
import { NO_FACTS, type Posting, type Span } from '../../src/core/posting.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { ReportView } from '../../src/core/report-view.ts';
import type { PostingView } from '../../src/core/tab-view.ts';
import { RESUME_LINES } from './sample-resume.ts';

const LINES = [
	'Senior Machine Learning Engineer, Forecasting',
	'Harbour & Vale keeps ferry timetables honest. You join the forecasting group of six.',
	'What you need',
	'5+ years building production systems in Python',
	'PyTorch or TensorFlow, and SQL on real data',
	'Docker and Kubernetes in daily use',
	'MLflow or a similar registry',
	'Terraform, Kafka and Airflow',
	'Communication with harbours',
	'A feeling for timetables and patience with tides',
	'Nice to have',
	'Rust, Ray, dbt, Spark or Triton',
	'What we offer',
	'EUR 62,000 to EUR 108,000 a year, hybrid from Hamburg',
	'You thrive in a fast-paced environment and wear many hats.',
	'We cannot sponsor visas. German at C1 is required.',
	'Every third week you are on call at weekends.',
	'Two interviews, one paid trial day, an answer within ten days.',
	'You will see our Grafana boards on day one.',
];
const TEXT = LINES.join('\n');

/** The place of some words in the sample posting. */
export function place(words: string): Span {
	const start = TEXT.indexOf(words);
	if (start < 0) throw new Error(`not in the sample: ${words}`);
	return { start, end: start + words.length };
}

export const POSTING: Posting = {
	...NO_FACTS,
	site: 'linkedin',
	id: '4100200300',
	url: 'https://www.linkedin.com/jobs/view/4100200300/',
	title: 'Senior Machine Learning Engineer, Forecasting',
	company: 'Harbour & Vale',
	location: 'Hamburg (hybrid)',
	asOf: '2026-03-12T09:30:00Z',
	text: TEXT,
	blocks: [],
	extraction: 'sound',
};

const RULES: Readonly<Record<Tier, Finding['rule']>> = { must: 'under-heading', nice: 'under-heading', mentioned: 'named-in-passing' };
const HEADINGS: Readonly<Record<Tier, string>> = { must: 'What you need', nice: 'Nice to have', mentioned: 'What we offer' };
const SECTIONS: Readonly<Record<Tier, SectionKind>> = { must: 'requirements', nice: 'preferred', mentioned: 'duties' };

function mention(words: string, tier: Tier): Mention {
	return { ...place(words), tier, rule: RULES[tier], params: { heading: HEADINGS[tier] }, section: SECTIONS[tier] };
}

function ask(tier: Tier, ...names: string[]): Requirement {
	const anyOf = names.map((name) => name.toLowerCase());
	return { id: `${tier}:${anyOf.join('|')}`, tier, anyOf, mentions: names.map((name) => mention(name, tier)) };
}

const REQUIREMENTS = [
	ask('must', 'Python'),
	ask('must', 'PyTorch', 'TensorFlow'),
	ask('must', 'SQL'),
	ask('must', 'Docker'),
	ask('must', 'Kubernetes'),
	ask('must', 'MLflow'),
	ask('must', 'Terraform'),
	ask('must', 'Kafka'),
	ask('must', 'Airflow'),
	ask('nice', 'Rust'),
	ask('nice', 'Ray'),
	ask('nice', 'dbt'),
	ask('nice', 'Spark'),
	ask('nice', 'Triton'),
	ask('must', 'Communication'),
	ask('mentioned', 'Grafana'),
];
const NAMES = [
	'Python',
	'PyTorch',
	'TensorFlow',
	'SQL',
	'Docker',
	'Kubernetes',
	'MLflow',
	'Terraform',
	'Kafka',
	'Airflow',
	'Rust',
	'Ray',
	'dbt',
	'Spark',
	'Triton',
	'Communication',
	'Grafana',
];

const SKILLS: SkillFinding[] = NAMES.map((name) => ({
	id: name.toLowerCase(),
	name,
	kind: name === 'Communication' ? 'soft' : 'tool',
	tier: REQUIREMENTS.find((requirement) => requirement.anyOf.includes(name.toLowerCase()))!.tier,
	unlisted: false,
	group: null,
	mentions: [],
}));

function flag(kind: string, words: string, severity: RedFlag['severity'], list: RedFlag['list']): RedFlag {
	return { ...place(words), kind, rule: kind, severity, list };
}

function found(rule: string, words: string): Finding {
	return { rule, ...place(words) };
}

export const READING: Reading = {
	skills: SKILLS,
	requirements: REQUIREMENTS,
	alsoAsked: [{ ...place('A feeling for timetables and patience with tides'), tier: 'must' }],
	sections: [],
	facts: {
		years: [{ ...found('years-min', '5+ years'), min: 5, max: null, tier: 'must', overall: true }],
		degree: null,
		seniority: { value: 'senior', rule: 'title', span: null },
		role: { value: 'ml-engineer', rule: 'title', span: null },
		pay: { min: 62000, max: 108000, currency: 'EUR', period: 'year', rule: 'pay-range', span: place('EUR 62,000 to EUR 108,000') },
		mode: { value: 'hybrid', rule: 'mode', span: place('hybrid') },
		contract: { value: 'unknown', rule: 'none', span: null },
	},
	gates: [
		{ ...found('sponsorship-refused', 'We cannot sponsor visas.'), kind: 'sponsorship-refused' },
		{ ...found('language-required', 'German at C1 is required.'), kind: 'language-required', params: { language: 'German' } },
	],
	redFlags: [
		flag('fast-paced', 'fast-paced environment', 'low', 'culture'),
		{ ...flag('wide-pay-range', 'EUR 62,000 to EUR 108,000', 'medium', 'fit'), params: { percent: 74 } },
		flag('wear-many-hats', 'wear many hats', 'info', 'culture'),
		flag('always-on', 'Every third week you are on call at weekends.', 'high', 'fit'),
	],
	greenFlags: [{ ...found('interview-stages', 'Two interviews, one paid trial day'), kind: 'interview-stages', params: { stages: 2 } }],
	silences: ['team', 'monitoring', 'evaluation', 'data', 'level'].map((kind) => ({ kind, rule: kind })),
	language: 'en',
	notRated: null,
	lexiconVersion: 'sample',
};

function markAt(kind: Mark['kind'], words: string, subject: string, section: SectionKind): Mark {
	const span = place(words);
	return { ...span, id: `${kind}-${span.start}-${span.end}`, kind, source: kind === 'flag' ? 'flag' : 'skill', subject, rule: 'sample', section };
}

export const MARKS: Mark[] = [
	...SKILLS.filter((skill) => skill.tier !== 'mentioned' && skill.kind !== 'soft').map((skill) =>
		markAt(skill.tier === 'must' ? 'must' : 'nice', skill.name, skill.name, SECTIONS[skill.tier]),
	),
	markAt('flag', 'EUR 62,000 to EUR 108,000', 'wide-pay-range', 'pay-benefits'),
	markAt('flag', 'Every third week you are on call at weekends.', 'always-on', 'pay-benefits'),
].sort((a, b) => a.start - b.start);

const HOW: readonly [string, CreditHow, number, number?][] = [
	['python', 'shown', 1, 3],
	['pytorch', 'shown', 1, 4],
	['sql', 'shown', 1, 5],
	['docker', 'listed', 0.8, 10],
	['kubernetes', 'implied', 1, 6],
	['mlflow', 'absent', 0],
	['terraform', 'absent', 0],
	['kafka', 'rival', 0.4, 7],
	['airflow', 'shown', 1, 5],
	['rust', 'absent', 0],
	['ray', 'absent', 0],
	['dbt', 'listed', 0.8, 10],
	['spark', 'shown', 1, 5],
	['triton', 'absent', 0],
	['communication', 'absent', 0],
	['grafana', 'absent', 0],
];
const THROUGH = new Map([
	['kubernetes', 'gke'],
	['kafka', 'pubsub'],
]);
/** The share of nice-to-haves: 100·3 / (2·9 + 3). */
const NICE_POINTS = 300 / 21;
const MUST_WORTH = (100 - NICE_POINTS) / 9;

const CREDITS: RequirementCredit[] = HOW.map(([skill, how, credit, line], at) => {
	const requirement = REQUIREMENTS[at]!;
	const worth = skill === 'communication' ? 0 : requirement.tier === 'must' ? MUST_WORTH : requirement.tier === 'nice' ? NICE_POINTS / 3 : 0;
	return {
		requirement: requirement.id,
		tier: requirement.tier,
		credit,
		how,
		skill: credit > 0 ? skill : null,
		through: THROUGH.get(skill) ?? null,
		evidence: line === undefined ? [] : [{ start: 0, end: 1, skill, line, place: how === 'listed' ? 'list' : 'experience', negated: false }],
		points: worth * credit,
		worth,
	};
});

export const MATCH: Match = {
	score: 68,
	notRated: null,
	band: 'worth-applying',
	must: { met: 7, total: 9 },
	nice: { met: 2, total: 5 },
	parts: { m: 6.2 / 9, q: 0.6, n: NICE_POINTS },
	credits: CREDITS,
	keywords: [
		{ skill: 'python', term: 'Python', tier: 'must', found: 'exact', variant: null },
		{ skill: 'pytorch', term: 'PyTorch', tier: 'must', found: 'exact', variant: null },
		{ skill: 'airflow', term: 'Airflow', tier: 'must', found: 'variant', variant: 'Apache Airflow' },
		{ skill: 'terraform', term: 'Terraform', tier: 'must', found: 'none', variant: null },
		{ skill: 'mlflow', term: 'MLflow', tier: 'must', found: 'none', variant: null },
		{ skill: 'spark', term: 'Spark', tier: 'nice', found: 'exact', variant: null },
	],
	years: { asked: 5, have: 4.5 },
};

export const POSTING_VIEW: PostingView = {
	state: 'posting',
	key: 'linkedin:4100200300:abcd',
	posting: POSTING,
	reading: READING,
	marks: MARKS,
	painted: true,
	match: MATCH,
	resumeName: 'resume.md',
};

export const NO_RESUME_VIEW: PostingView = { ...POSTING_VIEW, match: null, resumeName: null };
export const NOT_PAINTED_VIEW: PostingView = { ...POSTING_VIEW, painted: false };
export const FEW_MUSTS_VIEW: PostingView = { ...POSTING_VIEW, match: { ...MATCH, score: null, band: null, notRated: 'too-few-must-haves', must: { met: 1, total: 2 } } };
export const DANGER_VIEW: PostingView = {
	...POSTING_VIEW,
	reading: { ...READING, redFlags: [...READING.redFlags, flag('asks-for-money', 'Harbour & Vale', 'stop', 'scam')] },
};

/** Names of skills that stand in the résumé only. */
export const skillName = (id: string): string | null => ({ gke: 'Google Kubernetes Engine', pubsub: 'Pub/Sub' })[id] ?? null;

/** A view as the pages are given it, with nothing said beside it but what the changes say. */
export function asReport(view: PostingView, changes: Partial<ReportView> = {}): ReportView {
	return {
		view,
		advice: { rule: view.match ? 'show-listed' : 'no-resume', params: { skill: 'Docker', held: 'Docker', points: 2, count: 0 } },
		resumeLines: view.match ? RESUME_LINES : null,
		checks: [],
		ranked: [],
		guide: null,
		gap: [],
		potential: null,
		gaming: [],
		covers: [],
		tailoring: [],
		mistakes: [],
		...changes,
	};
}
