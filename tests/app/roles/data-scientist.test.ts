import { describe, expect, test } from 'vitest';
import { dataScientist } from './data-scientist.ts';
import { answerTo, mistakesOf, raisedBy, reportOf, tipsOf, unusualIn, warnedOf } from './report-of.ts';

const report = reportOf(dataScientist);

describe('a data scientist’s posting with an analyst’s duties', () => {
	test('is told so: nearly all analytics, and reports before models', () => {
		expect(report.guide?.role).toBe('data-scientist');
		expect(report.guide?.shapeSays).toMatchObject({ rule: 'shape-leans', params: { area: 'analytics' } });
		expect(warnedOf(report)).toEqual(['mostly-reports']);
		expect(raisedBy(report)).toContain('which-job');
	});

	test('asks for nothing unusual, and its pay in pounds is put beside no other currency', () => {
		expect(unusualIn(report)).toEqual([]);
		expect(report.guide?.pay?.statements).toMatchObject([{ rule: 'pay-no-range' }]);
	});
});

describe('the résumé of somebody who models', () => {
	test.each([
		['Build and maintain Power BI', 'Built a Tableau dashboard'],
		['Answer ad hoc questions', 'Answered questions from finance'],
		['Design A/B tests', 'Ran A/B tests of three tariff letters'],
		['Build a churn model', 'Built a churn model in scikit-learn'],
		['Present findings', 'Explained model results'],
	])('answers “%s …” with “%s …”', (duty, line) => {
		expect(answerTo(report, duty)?.startsWith(line)).toBe(true);
	});

	test('answers neither the weekly report nor the analysis of visits', () => {
		expect([answerTo(report, 'Produce the weekly'), answerTo(report, 'Analyse visit data')]).toEqual([null, null]);
	});

	test('is told to begin with the decision, beside the duty of presenting', () => {
		expect(tipsOf(report).decision).toContain('Present findings');
	});

	test('has a notebook beside real work: that is no mistake', () => {
		expect(mistakesOf(report)).toEqual([]);
	});
});
