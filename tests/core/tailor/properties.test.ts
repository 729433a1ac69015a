import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRUTHS } from '../../../src/core/match/truth.ts';
import { adviseTailoring, checkKnowledgeOf, checkRewrite, suggestRewrites, type TailoringInput, type TailoringRule } from '../../../src/core/tailor/index.ts';
import { GUIDE } from './guide.ts';
import { inputOf, knowledge, said } from './world.ts';

const SKILLS = [
	'Python',
	'PyTorch',
	'TensorFlow',
	'deep learning',
	'k8s',
	'Kubernetes',
	'GKE',
	'AWS',
	'Google Cloud',
	'Postgres',
	'PostgreSQL',
	'SQL',
	'Docker',
	'Terraform',
	'Java',
	'Airflow',
];
const IDS = ['python', 'pytorch', 'tensorflow', 'deep-learning', 'kubernetes', 'terraform', 'java', 'airflow', 'sql'];
const name = fc.constantFrom(...SKILLS);
const figure = fc.constantFrom('40 %', '9,000', 'two weeks', '35 ms', '3x', 'a dozen', 'some');
const duty = fc.tuple(fc.constantFrom('Deploy models to', 'Migrate batch jobs to', 'Monitor models for drift with'), name).map(([verb, skill]) => `- ${verb} ${skill}`);
const ask = fc.array(name, { minLength: 1, maxLength: 3 }).chain((names) => fc.constantFrom(' or ', ' and ', ', ').map((glue) => `- ${names.join(glue)}`));
const posting = fc
	.record({ duties: fc.array(duty, { maxLength: 4 }), must: fc.array(ask, { minLength: 2, maxLength: 6 }), nice: fc.array(ask, { maxLength: 5 }) })
	.map(({ duties, must, nice }) => `# What you will do\n${duties.join('\n')}\n\n# Requirements\n${must.join('\n')}\n\n# Nice to have\n${nice.join('\n')}\n`);
const bullet = fc
	.tuple(fc.constantFrom('Deployed models to', 'Migrated batch jobs to', 'Watched models for drift with', 'Wrote letters about', 'No'), name, figure, name)
	.map(([verb, one, amount, other]) => `- ${verb} ${one} in ${amount}, then ${other}`);
const resume = fc
	.record({ first: fc.array(bullet, { maxLength: 4 }), second: fc.array(bullet, { maxLength: 3 }), listed: fc.array(name, { maxLength: 6 }) })
	.map(
		({ first, second, listed }) =>
			`Ann Poe\n\n# Experience\n\n## Engineer, Acme\n2020 - 2023\n\n${first.join('\n')}\n\n## Engineer, Brightwater\n2017 - 2020\n\n${second.join('\n')}\n\n# Skills\n${listed.join(', ')}\n`,
	);
const answers = fc
	.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...TRUTHS), fc.constantFrom('', 'at Acme')), { maxLength: 4 })
	.map((all) => all.map((one) => said(...one)));
const world = fc
	.tuple(posting, resume, answers, fc.boolean())
	.map(([job, own, told, guided]) =>
		inputOf(job, own, { answers: told, guide: guided ? GUIDE : null, holdsOfPosting: () => ({ holds: true, places: [] }), holdsOfResume: () => ({ holds: false, places: [] }) }),
	);

/** Advice that speaks of a skill as the reader's own. */
const CLAIMING: ReadonlySet<TailoringRule> = new Set<TailoringRule>([
	'use-their-term',
	'show-in-bullet',
	'show-somewhere',
	'name-implied',
	'say-where',
	'say-where-untold',
	'lead-with',
]);

function ownSkills({ resume: { evidence }, answers: told }: TailoringInput): Set<string> {
	const shown = evidence.filter(({ negated }) => !negated).flatMap(({ skill }) => [skill, ...knowledge.implied(skill)]);
	return new Set([...shown, ...told.filter(({ truth }) => truth === 'have').map(({ skill }) => skill)]);
}

describe('on any posting, résumé and answers', () => {
	test('no advice names a skill as the reader’s own without evidence or their word', () => {
		fc.assert(
			fc.property(world, (input) => {
				const own = ownSkills(input);
				for (const { rule, skills } of adviseTailoring(input)) if (CLAIMING.has(rule)) expect(skills.filter((skill) => !own.has(skill))).toEqual([]);
			}),
		);
	});

	test('every advice has a quote, and quotes stand where they say', () => {
		fc.assert(
			fc.property(world, (input) => {
				for (const { asked, lines } of adviseTailoring(input)) {
					expect(asked !== null || lines.length > 0).toBe(true);
					if (asked) expect(input.posting.text.slice(asked.start, asked.end)).toBe(asked.text);
					for (const line of lines) expect(input.resume.text.slice(line.start, line.end).replace(/\s+/g, ' ')).toBe(line.text);
				}
			}),
		);
	});

	test('advice is ordered by points, which are never negative; nice-to-haves are few', () => {
		fc.assert(
			fc.property(world, (input) => {
				const advice = adviseTailoring(input);
				const points = advice.map((one) => one.points);
				expect(points).toEqual([...points].sort((a, b) => b - a));
				expect(points.every((one) => one >= 0)).toBe(true);
				expect(advice.filter(({ tier }) => tier === 'nice').length).toBeLessThanOrEqual(3);
			}),
		);
	});

	test('no rewrite holds a skill or figure without evidence', () => {
		fc.assert(
			fc.property(world, (input) => {
				const all = [...suggestRewrites(input), ...adviseTailoring(input).flatMap(({ rewrite }) => rewrite ?? [])];
				const shown = ownSkills({ ...input, answers: [] });
				const digits = new Set(input.resume.text.match(/\d+/g) ?? []);
				for (const { after, line } of all) {
					expect(knowledge.findSkills(after).filter(({ skill, negated }) => !negated && !shown.has(skill))).toEqual([]);
					expect((after.match(/\d+/g) ?? []).filter((figures) => !digits.has(figures) && !/k8s/.test(after))).toEqual([]);
					expect(after).not.toBe(line.text);
				}
			}),
		);
	});

	test('a line of the résumé passes its own check', () => {
		fc.assert(
			fc.property(world, ({ resume: own, reading }) => {
				const check = checkKnowledgeOf(reading, knowledge);
				for (const { text, role, section, entry } of own.lines) {
					if (role === 'heading' || knowledge.findSkills(text).some(({ negated }) => negated)) continue;
					expect(checkRewrite(text, own, check, { section, entry }).filter(({ rule }) => rule !== 'skill')).toEqual([]);
				}
			}),
		);
	});
});
