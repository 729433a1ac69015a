import { describe, expect, test } from 'vitest';
import { dataAnalyst } from './data-analyst.ts';
import { advisedOn, answerTo, mistakesOf, raisedBy, reportOf, tipsOf, warnedOf } from './report-of.ts';

const report = reportOf(dataAnalyst);

describe('an analyst’s posting with a data scientist’s work in it', () => {
	test('is an analyst’s by its duties, and is warned of the machine learning demanded', () => {
		expect(report.guide?.role).toBe('data-analyst');
		expect(report.guide?.shape.shares[0]?.area).toBe('analytics');
		expect(report.guide?.shapeSays?.rule).toBe('shape-fits');
		expect(warnedOf(report)).toEqual(['science-underneath']);
	});

	test('raises the step to data science and whether a degree is needed', () => {
		expect(raisedBy(report)).toEqual(expect.arrayContaining(['to-data-scientist', 'without-degree']));
	});
});

describe('the résumé of an analyst who lists duties', () => {
	test.each([
		['Build and maintain Tableau', 'Built dashboards in Tableau for the sales team'],
		['Write SQL queries', 'Queried the warehouse in SQL'],
		['Prepare the monthly sales report', 'Responsible for the monthly revenue report'],
		['Clean and validate data', 'Cleaned supplier price lists'],
	])('answers “%s …” with “%s …”', (duty, line) => {
		expect(answerTo(report, duty)?.startsWith(line)).toBe(true);
	});

	test('has predicted nothing and gathered no requirements', () => {
		expect([answerTo(report, 'Develop machine learning'), answerTo(report, 'Gather requirements')]).toEqual([null, null]);
	});

	test('is asked about TensorFlow, never told to name it', () => {
		expect(advisedOn(report, 'tensorflow')).toBe('open-gap');
		expect(report.tailoring.filter(({ rewrite }) => rewrite?.after.includes('TensorFlow'))).toEqual([]);
	});

	test('is asked for what came of the dashboards, and for figures in general', () => {
		const measured = report.tailoring.filter(({ rule }) => rule.startsWith('measure')).flatMap(({ lines }) => lines.map(({ text }) => text));
		expect(measured).toContain('Built dashboards in Tableau for the sales team');
		expect(tipsOf(report).figures).toContain('Tableau dashboards');
	});

	test('is told to show a routine it did away with, beside what comes round, not beside machine learning', () => {
		expect(tipsOf(report).automation).not.toContain('TensorFlow');
	});

	test('gives two duties in place of deeds', () => {
		expect(mistakesOf(report)).toEqual(['responsible-for']);
		expect(report.mistakes[0]?.count).toBe(2);
	});
});
