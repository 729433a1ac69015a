import { describe, expect, test } from 'vitest';
import { mlEngineer } from './ml-engineer.ts';
import { advisedOn, answerTo, mistakesOf, notAskedIn, raisedBy, reportOf, unusualIn, warnedOf } from './report-of.ts';

const report = reportOf(mlEngineer);

describe('an ML engineer’s posting with a team around it', () => {
	test('is what its title says, at the level that years and pay say', () => {
		expect(report.guide?.role).toBe('ml-engineer');
		expect(report.guide?.shape.shares[0]?.area).toBe('mlops');
		expect(report.guide?.shapeSays?.rule).toBe('shape-fits');
		expect(report.guide?.level.statements).toMatchObject([{ rule: 'level-agree', params: { level: 'ML engineer II' } }]);
		expect(report.guide?.pay?.statements).toMatchObject([{ rule: 'pay-in-range' }]);
	});

	test('names every must-have of the role and nothing unusual', () => {
		for (const id of ['python', 'fundamentals', 'mlops-tools', 'containers', 'cloud-ml', 'engineering']) expect(notAskedIn(report)).not.toContain(id);
		expect(unusualIn(report)).toEqual([]);
	});

	test('is warned of neither a missing team nor missing monitoring, nor of a list of frameworks', () => {
		for (const id of ['no-data-team', 'no-monitoring', 'no-production', 'ten-frameworks', 'mostly-analytics']) expect(warnedOf(report)).not.toContain(id);
	});

	test('raises what its wishes and its neighbours raise', () => {
		expect(raisedBy(report)).toEqual(expect.arrayContaining(['vs-data-scientist', 'which-mlops', 'llm-weight']));
	});
});

describe('a résumé from fraud scoring', () => {
	test.each([
		['Productionize the substitution', 'Paired with two data scientists'],
		['Build training and serving', 'Built training pipelines on Vertex AI'],
		['Serve predictions', 'Served 3,000 predictions'],
		['Monitor models', 'Watched input features for drift'],
		['review your colleagues', 'Reviewed code for a team of five'],
	])('answers “%s …” with “%s …”', (duty, line) => {
		expect(answerTo(report, duty)?.startsWith(line)).toBe(true);
	});

	test('bridges from its own cloud and shows what it only lists; claims no tool it lacks', () => {
		expect(advisedOn(report, 'aws')).toBe('bridge-rival');
		expect(advisedOn(report, 'docker')).toBe('show-somewhere');
		expect(advisedOn(report, 'kubeflow')).toBe('open-gap');
		expect(advisedOn(report, 'pytorch')).toBeUndefined();
	});

	test('makes none of the mistakes of the field', () => {
		expect(mistakesOf(report)).toEqual([]);
	});
});
