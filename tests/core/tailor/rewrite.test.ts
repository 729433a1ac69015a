import { describe, expect, test } from 'vitest';
import { checkKnowledgeOf, checkRewrite, suggestRewrites } from '../../../src/core/tailor/index.ts';
import { inputOf, knowledge, resumeOf } from './world.ts';

const RESUME = `Ann Poe
+49 151 23456789

# Experience

## ML Engineer, Acme Freight
2019 - 2023

- Served PyTorch models on k8s at 9,000 requests a second, p99 below 35 ms
- Cut the cost of training by 38 % in two quarters
Tech: Airflow, Docker

## Analyst, Brightwater
2016 - 2019

- Kept twelve years of readings in Postgres
- No Java there, only SQL

# Skills
Excel, SQL, Terraform, Postgres
`;
const resume = resumeOf(RESUME);
const entryOf = (words: string) => {
	const line = resume.lines.find(({ text }) => text.includes(words));
	return line ? { section: line.section, entry: line.entry } : null;
};
const acme = entryOf('Served PyTorch');
const brightwater = entryOf('Kept twelve');
const violations = (line: string, entry: ReturnType<typeof entryOf> = acme) => checkRewrite(line, resume, knowledge, entry).map(({ rule, text }) => `${rule}: ${text}`);

describe('a line is checked for', () => {
	test('what it may say: skills and figures of its job, in any spelling, and what they imply', () => {
		expect(violations('Served deep learning models on Kubernetes at 9000 requests/s with a p99 under 35 ms')).toEqual([]);
		expect(violations('Cut training cost by 38 percent in 2 quarters with Docker')).toEqual([]);
		expect(violations('Served PyTorch models at […] requests a second')).toEqual([]);
		expect(violations('From 2019 on, served 9K requests a second')).toEqual([]);
	});
	test.each([
		['a skill the résumé doesn’t show', 'Served TensorFlow models', ['skill: TensorFlow']],
		['a skill of another job', 'Served PyTorch models from Postgres', ['skill-elsewhere: Postgres']],
		['a skill that is only listed', 'Set up the clusters with Terraform', ['skill-elsewhere: Terraform']],
		['a skill the résumé denies', 'Wrote Java services', ['skill: Java']],
		['a figure that is nowhere', 'Served 90,000 requests a second', ['figure: 90,000']],
		['a figure with another unit', 'Cut the cost by 38 million', ['figure: 38 million']],
		['a share that was a count', 'Cut the cost by 2 %', ['figure: 2 %']],
		['another unit of time', 'p99 below 35 s', ['figure: 35 s']],
		['a figure of another job', 'Served models for twelve years', ['figure-elsewhere: twelve']],
		['a figure in words', 'Doubled the throughput for five teams', ['figure: Doubled', 'figure: five']],
		['a name with a digit', 'Served models with p95 below target', ['figure: p95']],
	])('%s', (_, line, expected) => {
		expect(violations(line)).toEqual(expected);
	});
	test('any place of the résumé will do where no job is given, but not the telephone number', () => {
		expect(violations('Terraform, Postgres, 38 %, twelve years', null)).toEqual([]);
		expect(violations('Reached 151 branches', null)).toEqual(['figure: 151']);
	});
	test('names of the posting that the lexicon doesn’t know', () => {
		const check = { ...knowledge, names: ['Flurbo', 'Brightwater'] };
		expect(checkRewrite('Ran Flurbo at Brightwater', resume, check, acme).map(({ rule }) => rule)).toEqual(['name', 'name-elsewhere']);
		expect(checkRewrite('Kept readings at Brightwater', resume, check, brightwater)).toEqual([]);
	});
	test('offsets are into the line', () => {
		const line = 'Served TensorFlow models';
		const [found] = checkRewrite(line, resume, knowledge, acme);
		expect(found && line.slice(found.start, found.end)).toBe('TensorFlow');
	});
});

describe('rewrites', () => {
	const posting = '# What you will do\n- Cut the cost of training jobs in Airflow\n\n# Requirements\n- Kubernetes\n- Deep learning\n- PostgreSQL\n- SQL\n- Terraform\n';
	const input = inputOf(posting, RESUME);
	const rewrites = suggestRewrites(input);
	const rewordedOf = (words: string) => rewrites.find(({ line }) => line.text.includes(words))?.after;

	test('put the posting’s term for the line’s own, and name what it shows', () => {
		expect(rewordedOf('Served PyTorch')).toBe('Served PyTorch (deep learning) models on Kubernetes at 9,000 requests a second, p99 below 35 ms');
		expect(rewordedOf('Kept twelve')).toBe('Kept twelve years of readings in PostgreSQL');
	});
	test('bring a skill that the job lists to the line that did the work, for the reader to confirm', () => {
		expect(rewrites.find(({ line }) => line.text.startsWith('Cut the cost'))).toMatchObject({
			after: 'Cut the cost of training by 38 % in two quarters (Airflow)',
			changes: [{ rule: 'same-job', params: { line: 'Tech: Airflow, Docker' } }],
			needsReader: true,
		});
	});
	test('put what is asked for first in a list', () => {
		const list = suggestRewrites(inputOf(posting.replace('PostgreSQL', 'Postgres'), RESUME)).find(({ line }) => line.text.startsWith('Excel'));
		expect(list?.after).toBe('SQL, Terraform, Postgres, Excel');
	});
	test('leave alone what has nothing to gain', () => {
		expect(rewrites.some(({ line }) => line.text.startsWith('No Java'))).toBe(false);
	});
	test('pass the check themselves', () => {
		for (const { after: line, line: own } of rewrites) {
			const first = input.resume.lines[own.lines[0] as number];
			expect(checkRewrite(line, input.resume, checkKnowledgeOf(input.reading, knowledge), first ? { section: first.section, entry: first.entry } : null)).toEqual([]);
		}
	});
});
