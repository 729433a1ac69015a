import { describe, expect, test } from 'vitest';
import { mlopsEngineer } from './mlops-engineer.ts';
import { advisedOn, answerTo, mistakesOf, raisedBy, reportOf, tipsOf, unusualIn, warnedOf } from './report-of.ts';

const report = reportOf(mlopsEngineer);

describe('a platform posting with a rota', () => {
	test('is an MLOps engineer’s, of its tasks and not of the prose before them', () => {
		expect(report.guide?.role).toBe('mlops-engineer');
		expect(report.guide?.shape.shares[0]?.area).toBe('mlops');
		expect(report.guide?.duties.lines).toHaveLength(9);
		expect(unusualIn(report)).toEqual([]);
	});

	test('says how often one is on call: no warning, but the question', () => {
		expect(warnedOf(report)).toEqual([]);
		expect(raisedBy(report)).toEqual(expect.arrayContaining(['on-call', 'from-devops']));
	});

	test('has no pay to compare', () => {
		expect(report.guide?.pay).toBeNull();
	});
});

describe('the résumé of a DevOps engineer', () => {
	test.each([
		['Build and operate our ML platform', 'Run eleven Kubernetes clusters'],
		['Set up CI/CD', 'Built CI/CD pipelines in GitLab'],
		['Manage our cloud', 'Wrote Terraform modules'],
		['Help data scientists', 'Packaged two forecasting models'],
		['Take part in the on-call', 'Take part in the on-call'],
	])('answers “%s …” with “%s …”', (duty, line) => {
		expect(answerTo(report, duty)?.startsWith(line)).toBe(true);
	});

	test('answers neither tracking nor training pipelines', () => {
		expect([answerTo(report, 'Run experiment tracking'), answerTo(report, 'Automate training pipelines')]).toEqual([null, null]);
	});

	test('is asked about MLflow before all else, and told to show Python', () => {
		expect(report.tailoring[0]).toMatchObject({ rule: 'open-gap', skills: ['mlflow'] });
		expect(advisedOn(report, 'python')).toBe('show-somewhere');
	});

	test('is told to show that models were watched, and to name who used what was built', () => {
		expect(tipsOf(report)).toMatchObject({ 'model-monitoring': expect.stringContaining('Monitor models'), adoption: expect.stringContaining('Help data scientists') });
	});

	test('has met two models: it is not infrastructure alone', () => {
		expect(mistakesOf(report)).toEqual(['responsible-for']);
	});
});
