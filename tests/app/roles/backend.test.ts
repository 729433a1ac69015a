import { describe, expect, test } from 'vitest';
import { backend } from './backend.ts';
import { advisedOn, answerTo, mistakesOf, raisedBy, reportOf, unusualIn, warnedOf } from './report-of.ts';

const report = reportOf(backend);

describe('a backend posting that wants the front end too', () => {
	test('is a back-end engineer’s; title and years agree', () => {
		expect(report.guide?.role).toBe('backend');
		expect(report.guide?.shape.shares[0]?.area).toBe('software');
		expect(report.guide?.shapeSays?.rule).toBe('shape-fits');
		expect(report.guide?.level.agree).toBe(true);
		expect(unusualIn(report)).toEqual([]);
	});

	test('is warned of the screens, and not of a rota that is told and paid', () => {
		expect(warnedOf(report)).toEqual(['full-stack-in-disguise']);
		expect(raisedBy(report)).toEqual(expect.arrayContaining(['front-end-share', 'who-is-paged', 'other-language']));
	});
});

describe('the résumé of a Java developer', () => {
	test.each([
		['Design, build and run microservices', 'Split the billing monolith'],
		['Build REST and gRPC APIs', 'Designed REST APIs'],
		['Model data in PostgreSQL', 'Tuned PostgreSQL queries'],
		['Publish ticket events', 'Published invoice events'],
		['Improve observability', 'Added tracing and dashboards'],
		['Mentor two junior engineers', 'Mentored a graduate engineer'],
	])('answers “%s …” with “%s …”', (duty, line) => {
		expect(answerTo(report, duty)?.startsWith(line)).toBe(true);
	});

	test('has built no screens and joined no rota', () => {
		expect([answerTo(report, 'Build screens in React'), answerTo(report, 'Join the on-call')]).toEqual([null, null]);
	});

	test('is asked about React, and told to show what it only lists', () => {
		expect([advisedOn(report, 'react'), advisedOn(report, 'aws'), advisedOn(report, 'kafka')]).toEqual(['open-gap', 'show-somewhere', undefined]);
	});

	test('is not asked for a figure where releases went from monthly to daily', () => {
		const measured = report.tailoring.filter(({ rule }) => rule.startsWith('measure')).flatMap(({ lines }) => lines.map(({ text }) => text));
		expect(measured.filter((text) => text.startsWith('Split the billing'))).toEqual([]);
	});

	test('has one line of duty in place of deed, and makes no other mistake', () => {
		expect(mistakesOf(report)).toEqual(['responsible-for']);
	});
});
