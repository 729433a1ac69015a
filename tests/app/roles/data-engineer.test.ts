import { describe, expect, test } from 'vitest';
import { dataEngineer } from './data-engineer.ts';
import { advisedOn, answerTo, mistakesOf, reportOf, tipsOf, warnedOf } from './report-of.ts';

const report = reportOf(dataEngineer);

describe('a posting for the only data person of a firm', () => {
	test('is a data engineer’s by its duties; title, years and pay agree', () => {
		expect(report.guide?.role).toBe('data-engineer');
		expect(report.guide?.shapeSays?.rule).toBe('shape-fits');
		expect(report.guide?.level.agree).toBe(true);
		expect(report.guide?.pay?.statements).toMatchObject([{ rule: 'pay-in-range' }]);
	});

	test('is warned of: the first data hire, with dashboards and models as well', () => {
		expect(warnedOf(report).sort()).toEqual(['first-data-engineer', 'whole-data-team']);
	});
});

describe('a résumé from another cloud', () => {
	test.each([
		['Design and build batch', 'Built batch pipelines in Airflow'],
		['Model the warehouse', 'Modelled orders, returns and stock'],
		['Orchestrate everything', 'Built batch pipelines in Airflow'],
		['Keep an eye on the cost', 'Cut the warehouse bill by 35 %'],
		['Define what good data quality', 'Added 210 data quality tests'],
	])('answers “%s …” with “%s …”', (duty, line) => {
		expect(answerTo(report, duty)?.startsWith(line)).toBe(true);
	});

	test('answers neither the dashboards nor the models', () => {
		expect([answerTo(report, 'Build the dashboards'), answerTo(report, 'Train the models')]).toEqual([null, null]);
	});

	test('bridges to warehouse, stream and cloud, and claims none of them', () => {
		expect(['snowflake', 'kafka', 'aws'].map((skill) => advisedOn(report, skill))).toEqual(['bridge-rival', 'bridge-rival', 'bridge-rival']);
		expect(advisedOn(report, 'looker')).toBe('open-gap');
		expect(advisedOn(report, 'terraform')).toBe('show-somewhere');
	});

	test('is told to say how reliably it ran, beside the duty of running it', () => {
		expect(tipsOf(report).reliability).toContain('Orchestrate everything in Airflow');
	});

	test('has one line of duty in place of deed', () => {
		expect(mistakesOf(report)).toEqual(['responsible-for']);
		expect(report.mistakes[0]?.lines.map(({ text }) => text)).toEqual(['Responsible for the nightly export to the accountants']);
	});
});
