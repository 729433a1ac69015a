import { describe, expect, test } from 'vitest';
import type { TailoringAdvice } from '../../../src/core/tailor/index.ts';
import { GUIDE } from './guide.ts';
import { absent, adviceOf, holdsAt, inputOf, key, said, verdicts } from './world.ts';

const POSTING = `# What you will do
- Deploy models to Kubernetes and watch their latency
- Monitor models for drift and bad data quality

# Requirements
- Strong Python, SQL and Docker
- PyTorch for deep learning
- Kubernetes in production
- Experience with Terraform

# Nice to have
- Kafka
- Spark
- Airflow
- Grafana
- Snowflake
`;
const RESUME = `Ann Poe
ann@poe.example

# Experience

## ML Engineer, Acme Freight
2019 - 2023

- Answered questions of the depot about arrival times
- Deployed eleven models in Python on k8s with Docker
- Trained TensorFlow models that predict arrival

# Skills
Python, SQL, Docker
`;

const rulesOf = (advice: readonly TailoringAdvice[]) => advice.map(({ rule, params }) => [rule, params.skill ?? '']);
const about = (advice: readonly TailoringAdvice[], skill: string) => advice.find(({ skills, rule }) => skills.includes(skill) && rule !== 'lead-with');

describe('what a mentor would say of one requirement', () => {
	const advice = adviceOf(POSTING, RESUME);

	test('another spelling: use theirs, and how the line reads then', () => {
		const one = about(advice, 'kubernetes');
		expect(one).toMatchObject({ rule: 'use-their-term', params: { held: 'k8s', term: 'Kubernetes' } });
		expect(one?.rewrite?.after).toBe('Deployed eleven models in Python on Kubernetes with Docker');
		expect(one?.lines[0]?.text).toBe('Deployed eleven models in Python on k8s with Docker');
	});

	test('only listed: show it where the posting’s own line says it belongs', () => {
		const one = about(advice, 'sql');
		expect(one).toMatchObject({ rule: 'show-in-bullet', params: { held: 'SQL' }, tier: 'must' });
		expect(one?.lines.map(({ text }) => text)).toEqual(['Deployed eleven models in Python on k8s with Docker', 'Python, SQL, Docker']);
		expect(one?.rewrite).toBeNull();
	});

	test('only listed, and nothing near it: ask where', () => {
		const one = about(adviceOf(POSTING, RESUME.replace('Python on k8s with Docker', 'a week')), 'sql');
		expect(one).toMatchObject({ rule: 'show-somewhere', lines: [{ text: 'Python, SQL, Docker' }] });
	});

	test('a rival: say how it carries over, and claim nothing', () => {
		const one = about(advice, 'pytorch');
		expect(one).toMatchObject({
			rule: 'bridge-rival',
			params: { term: 'PyTorch', held: 'TensorFlow' },
			lines: [{ text: 'Trained TensorFlow models that predict arrival' }],
			rewrite: null,
		});
	});

	test('shown by another skill: name it openly', () => {
		const one = about(advice, 'deep-learning');
		expect(one).toMatchObject({ rule: 'name-implied', params: { held: 'TensorFlow', term: 'deep learning' } });
		expect(one?.rewrite?.after).toBe('Trained TensorFlow (deep learning) models that predict arrival');
	});

	test('nothing known: ask, and quote who asks', () => {
		const one = about(advice, 'terraform');
		expect(one).toMatchObject({ rule: 'open-gap', lines: [], asked: { text: 'Experience with Terraform' } });
	});

	test('what is shown in their words needs nothing', () => {
		expect(about(advice, 'python')).toBeUndefined();
	});
});

describe('the reader’s word', () => {
	const advise = (...answers: ReturnType<typeof said>[]) => adviceOf(POSTING, RESUME, { answers });

	test('have: say where, at the job they named', () => {
		const one = about(advise(said('terraform', 'have', 'at Acme Freight, for the test clusters')), 'terraform');
		expect(one).toMatchObject({ rule: 'say-where', params: { where: 'at Acme Freight, for the test clusters' } });
		expect(one?.lines.map(({ text }) => text)).toEqual(['ML Engineer, Acme Freight']);
		expect(one?.points).toBeGreaterThan(0);
	});
	test('adjacent and learning are worded as such, and are worth less', () => {
		const points = (...answers: Parameters<typeof said>) => about(advise(said(...answers)), 'terraform')?.points ?? -1;
		expect(about(advise(said('terraform', 'adjacent', 'CloudFormation')), 'terraform')?.rule).toBe('word-adjacent');
		expect(about(advise(said('terraform', 'learning')), 'terraform')?.rule).toBe('word-learning-untold');
		expect(points('terraform', 'have')).toBeGreaterThan(points('terraform', 'adjacent', 'x'));
		expect(points('terraform', 'adjacent', 'x')).toBeGreaterThan(points('terraform', 'learning'));
		expect(points('terraform', 'no')).toBe(0);
	});
	test('no: leave it out', () => {
		expect(about(advise(said('terraform', 'no')), 'terraform')).toMatchObject({ rule: 'leave-out', asked: { text: 'Experience with Terraform' } });
	});
	test('no to what the résumé lists: take it out', () => {
		expect(about(advise(said('sql', 'no')), 'sql')).toMatchObject({ rule: 'take-out', lines: [{ text: 'Python, SQL, Docker' }] });
	});
	test('no to a rival’s other half leaves the bridge', () => {
		expect(about(advise(said('pytorch', 'no')), 'pytorch')?.rule).toBe('bridge-rival');
	});
	test('the last answer counts', () => {
		const later = { ...said('terraform', 'no'), saidAt: '2026-02-01T00:00:00Z' };
		expect(about(advise(later, said('terraform', 'have', 'at home')), 'terraform')?.rule).toBe('leave-out');
	});
	test('no to one of two alternatives leaves the other open', () => {
		const posting = POSTING.replace('Experience with Terraform', 'Experience with Terraform or Pulumi');
		const one = adviceOf(posting, RESUME, { answers: [said('terraform', 'no')] }).find(({ rule }) => rule === 'open-gap');
		expect(one?.skills).toEqual(['pulumi']);
	});
});

describe('advice as a whole', () => {
	test('is ordered by points', () => {
		const points = adviceOf(POSTING, RESUME).map((one) => one.points);
		expect(points).toEqual([...points].sort((a, b) => b - a));
		expect(points[0]).toBeGreaterThan(1);
	});
	test('speaks of two or three nice-to-haves at most', () => {
		const advice = adviceOf(POSTING, RESUME).filter(({ requirement }) => requirement !== null);
		const nice = advice.filter(({ tier }) => tier === 'nice');
		expect(nice).toHaveLength(2);
		expect(nice.reduce((sum, { points }) => sum + points, 0)).toBeLessThan(0.4 * advice.reduce((sum, { points }) => sum + points, 0));
	});
	test('puts the bullet with the most must-haves first', () => {
		const lead = adviceOf(POSTING, RESUME).find(({ rule }) => rule === 'lead-with');
		expect(lead).toMatchObject({
			params: { count: 3 },
			lines: [{ text: 'Deployed eleven models in Python on k8s with Docker' }, { text: 'Answered questions of the depot about arrival times' }],
		});
	});
	test('a denied skill is not to be claimed', () => {
		const advice = adviceOf(POSTING, RESUME.replace('Python, SQL, Docker', 'Python, SQL, Docker\nNo Terraform yet'));
		expect(about(advice, 'terraform')).toMatchObject({ rule: 'leave-denied', points: 0 });
	});
	test('without a rating there is advice all the same, worth no points', () => {
		const advice = adviceOf('# Requirements\n- Terraform\n- Kafka\n', RESUME);
		expect(rulesOf(advice)).toEqual([
			['open-gap', 'Terraform'],
			['open-gap', 'Apache Kafka'],
		]);
		expect(advice.every(({ points }) => points === 0)).toBe(true);
	});
});

describe('the guide’s part', () => {
	test('a bullet that answers a duty without a figure is to say what came of it', () => {
		const resume = RESUME.replace('Deployed eleven models in Python on k8s with Docker', 'Deployed models to Kubernetes for the depots');
		const one = adviceOf(POSTING, resume, { guide: GUIDE }).find(({ rule }) => rule.startsWith('measure-bullet'));
		expect(one).toMatchObject({ rule: 'measure-bullet-as', params: { outcome: 'requests a second, p99 latency' }, asked: { text: 'Deploy models to Kubernetes' } });
		expect(one?.rewrite?.after).toBe('Deployed models to Kubernetes for the depots: […]');
		expect(one?.rewrite?.needsReader).toBe(true);
	});

	const [latency, endToEnd] = GUIDE.tips;
	test('a tip that fits and isn’t followed comes with the posting’s words', () => {
		const place = POSTING.indexOf('latency');
		const tips = adviceOf(POSTING, RESUME, {
			guide: GUIDE,
			holdsOfPosting: verdicts([[key(latency?.when ?? {}), holdsAt({ start: place, end: place + 7 })]]),
			holdsOfResume: verdicts([
				[key(latency?.done ?? {}), absent],
				[key(endToEnd?.done ?? {}), holdsAt(1)],
			]),
		}).filter(({ rule }) => rule === 'guide-tip');
		expect(tips).toMatchObject([{ params: { text: latency?.text }, asked: { text: 'Deploy models to Kubernetes and watch their latency' } }]);
	});
	test('a tip is given beside a duty it is for, wherever else its words stand; without an occasion it is left out', () => {
		const tip = { id: 'watch', text: 'Say what you watched.', example: 'Watched … features.', duties: ['monitoring'], done: { says: ['watched'] } };
		const adviceWith = (posting: string, when?: { says: string[] }) => {
			const place = posting.indexOf('Python');
			return adviceOf(posting, RESUME, {
				guide: { ...GUIDE, tips: [when ? { ...tip, when } : tip] },
				holdsOfPosting: () => holdsAt({ start: place, end: place + 6 }),
				holdsOfResume: verdicts([[key(tip.done), absent]]),
			}).flatMap(({ rule, asked }) => (rule === 'guide-tip' ? [asked?.text] : []));
		};
		const without = POSTING.replace('- Monitor models for drift and bad data quality\n', '');
		expect(adviceWith(POSTING, { says: ['python'] })).toEqual(['Monitor models for drift and bad data quality']);
		expect(adviceWith(without, { says: ['python'] })).toEqual(['Strong Python, SQL and Docker']);
		expect(adviceWith(without)).toEqual([]);
	});
	test('what can’t be told of a résumé is no advice', () => {
		expect(adviceOf(POSTING, RESUME, { guide: GUIDE }).filter(({ rule }) => rule === 'guide-tip')).toEqual([]);
	});
});

test('same input, same advice', () => {
	const input = inputOf(POSTING, RESUME, { guide: GUIDE });
	expect(JSON.stringify(adviceOf(POSTING, RESUME, { guide: GUIDE }))).toBe(JSON.stringify(adviceOf(input.posting.text, input.resume.text, { guide: GUIDE })));
});
