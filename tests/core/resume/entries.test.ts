import { describe, expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/index.ts';
import { findNothing } from './finder.ts';

function entriesOf(text: string): (readonly [string | null, string | null, number])[] {
	return readResume(text, findNothing, '1', '2025-06-15').sections.flatMap((section) =>
		section.entries.map((entry) => [entry.title, entry.organisation, entry.lines.length] as const),
	);
}

const TWO_JOBS = [
	['Senior Engineer', 'Acme', 4],
	['Analyst', 'Globex', 3],
];

describe('entries', () => {
	test('title, organisation and dates on lines of their own', () => {
		expect(entriesOf('Experience:\nSenior Engineer\nAcme\nJan 2020 – Present\n- a\nAnalyst, Globex\n2017-2019\n- b')).toEqual(TWO_JOBS);
	});
	test('organisation first', () => {
		expect(entriesOf('Experience:\nAcme\nSenior Engineer\nJan 2020 – Present\n- a\nGlobex | Analyst\n2017-2019\n- b')).toEqual(TWO_JOBS);
	});
	test('dates first', () => {
		expect(entriesOf('Experience:\nJan 2020 – Present\nSenior Engineer\nAcme\n- a\n2017-2019\nAnalyst, Globex\n- b')).toEqual(TWO_JOBS);
	});
	test('dates first, every line on its own', () => {
		expect(entriesOf('EXPERIENCE\n\n2020 – 2021\n\nSenior Engineer, Acme\n\n2017 – 2019\n\nAnalyst, Globex')).toEqual([
			['Senior Engineer', 'Acme', 2],
			['Analyst', 'Globex', 2],
		]);
	});
	test('all in one line', () => {
		expect(entriesOf('EXPERIENCE\nSenior Engineer, Acme, Berlin  Jan 2020 – Present\n- a\n- b\n- c\nAnalyst at Globex (2017-2019)\n- b\n- c')).toEqual(TWO_JOBS);
	});
	test('Markdown headings with a line of dates below', () => {
		expect(entriesOf('## Experience\n### Senior Engineer — Acme\n\n*Jan 2020 – Present · Berlin*\n- a\n- b\n### Analyst — Globex\n*2017-2019*\n- b')).toEqual(TWO_JOBS);
	});
	test('bullets that are entries', () => {
		expect(entriesOf('Education:\n- BSc Physics, TU Berlin, 2012–2016\n- Abitur, Gymnasium am See, 2012')).toEqual([
			['BSc Physics', 'TU Berlin', 1],
			['Abitur', 'Gymnasium am See', 1],
		]);
	});
	test('a school without a degree has no title', () => {
		expect(entriesOf('EDUCATION\nUniversity of Hull\n2016')).toEqual([[null, 'University of Hull', 2]]);
	});
	test('projects without dates', () => {
		expect(entriesOf('PROJECTS\nTidewatch — storm warnings\n- a\n- b\n\nRainy Days\n- c')).toEqual([
			['Tidewatch', 'storm warnings', 3],
			['Rainy Days', null, 2],
		]);
	});
	test('wrapped bullets, labels and prose stay with their job', () => {
		expect(
			entriesOf(
				'EXPERIENCE\nAnalyst, Globex, 2017-2019\nA maker of garden tools with shops in nine towns.\n- built one thing\n  and its other half\nStack: SQL\nKey results\n- more',
			),
		).toEqual([['Analyst', 'Globex', 7]]);
	});
	test('a sentence with years in it dates nothing', () => {
		expect(
			entriesOf('EXPERIENCE\nAnalyst, Globex, 2017-2019\n- a\nBetween 2017 and 2019 the shop moved twice, and the numbers for 2018-2019 had to be joined by hand.'),
		).toHaveLength(1);
	});
	test('a subheading among the bullets of a dated job opens none', () => {
		expect(entriesOf('EXPERIENCE\nAnalyst, Globex, 2017-2019\n- a\nKey results\n- b')).toEqual([['Analyst', 'Globex', 4]]);
	});
	test('a sentence over the next job belongs to the one before', () => {
		expect(entriesOf('EXPERIENCE\nSenior Engineer\nAcme, 2020-2021\n- a\nLeft when the shop closed.\nAnalyst\nGlobex, 2017-2019')).toEqual([
			['Senior Engineer', 'Acme', 4],
			['Analyst', 'Globex', 2],
		]);
	});
	test('German', () => {
		expect(entriesOf('Berufserfahrung\n01/2020 – heute  Softwareentwicklerin, Blaufink GmbH, Köln\n- a\n- b\n- c\n03.2016 - 12.2019\nTeamleiter\nRotdorn AG')).toEqual([
			['Softwareentwicklerin', 'Blaufink GmbH', 4],
			['Teamleiter', 'Rotdorn AG', 3],
		]);
	});
});
