import { describe, expect, test } from 'vitest';
import { createResumeGround, judgeResume } from '../../../src/core/guide/resume-conditions.ts';
import type { ResumeCondition } from '../../../src/core/guide/types.ts';
import { readResume } from '../../../src/core/resume/index.ts';
import { findSkillsInText } from '../../../src/core/skills/skills-in-text.ts';
import { GUIDE, knowledge } from './invented-guide.ts';

const RESUME = `Ada Example
Summary
Engineer with no Kubernetes behind her. Follows research on latency.
Experience
ML Engineer, Acme
Jan 2020 - Dec 2023
- Trained ranking models in PyTorch
- Cut latency by 40 %
- Moved notebooks into packages
- Wrote the on-call handbook
Skills
Docker, Spark`;

function judge(condition: ResumeCondition, text = RESUME) {
	const guide = { ...GUIDE, mistakes: [{ id: 'asked', title: '', why: '', fix: '', when: condition }] };
	const resume = readResume(text, (source) => findSkillsInText(source, knowledge), 'test', '2026-01-01');
	const { holds, places } = judgeResume(condition, createResumeGround(resume, guide, knowledge));
	return { holds, lines: places.map((line) => resume.lines[line]?.text.replace(/^- /, '')) };
}

describe('a condition on a résumé', () => {
	test('shows: skills and what implies them, with their lines', () => {
		expect(judge({ shows: ['deep-learning'] })).toEqual({ holds: true, lines: ['Trained ranking models in PyTorch'] });
		expect(judge({ shows: ['docker'] })).toEqual({ holds: true, lines: ['Docker, Spark'] });
	});

	test('shows: not what is denied', () => {
		expect(judge({ shows: ['kubernetes'] }).holds).toBe(false);
	});

	test('in bullets: lines of jobs and projects alone', () => {
		expect(judge({ shows: ['docker'], in: 'bullets' }).holds).toBe(false);
		expect(judge({ says: ['latency'], in: 'bullets' })).toEqual({ holds: true, lines: ['Cut latency by 40 %'] });
		expect(judge({ says: ['research'], in: 'bullets' }).holds).toBe(false);
		expect(judge({ says: ['research'] }).holds).toBe(true);
	});

	test('outcomes: at most this share of the bullets names one', () => {
		expect(judge({ outcomes: { atMost: 0.25 } })).toEqual({
			holds: true,
			lines: ['Trained ranking models in PyTorch', 'Moved notebooks into packages', 'Wrote the on-call handbook'],
		});
		expect(judge({ outcomes: { atMost: 0.2 } }).holds).toBe(false);
		expect(judge({ outcomes: { atMost: 0.25 } }, RESUME.replace('- Moved notebooks into packages\n', '')).holds).toBe(null);
	});

	test('of no résumé nothing can be told', () => {
		expect(judge({ not: { shows: ['docker'] } }, '').holds).toBe(null);
		expect(judge({ not: { shows: ['rust'] } }).holds).toBe(true);
	});
});
