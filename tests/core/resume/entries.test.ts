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
	test('places belong to neither title nor organisation', () => {
		expect(
			entriesOf(
				'EXPERIENCE\nSenior Engineer, Acme, Kleinstadt, Germany\n2020-2021\n- a\nAnalyst\tMay 2018 – Jun 2019\nGlobex, Inc.\tChicago, IL\n- b\nIntern, Merlion Labs, Singapore (2017-2018)\n- c',
			),
		).toEqual([
			['Senior Engineer', 'Acme', 3],
			['Analyst', 'Globex, Inc.', 3],
			['Intern', 'Merlion Labs', 2],
		]);
	});
	test('a place behind a dash, and a point at the end', () => {
		expect(entriesOf('EXPERIENCE\nEngineer\nAcme - Leeds, UK.\nDecember 2015 to Present\n- a')).toEqual([['Engineer', 'Acme', 4]]);
	});
	test('commas that belong to a title or a name stay', () => {
		expect(
			entriesOf('EXPERIENCE\nManager, Taxation\nYamuna Textiles Pvt. Ltd., New Delhi, India\n2019-2021\n- a\nParalegal, Thornbury, Finch & Co, London, UK\n2017-2018\n- b'),
		).toEqual([
			['Manager, Taxation', 'Yamuna Textiles Pvt. Ltd.', 4],
			['Paralegal', 'Thornbury, Finch & Co', 3],
		]);
		expect(entriesOf('EDUCATION\nUniversity of Hull | 2016\nBachelor of Science, Computer Science')).toEqual([['Bachelor of Science, Computer Science', 'University of Hull', 2]]);
	});
	test('the order of the entries that words tell is that of those they don’t', () => {
		expect(entriesOf('EXPERIENCE\nGlobex Ltd\nAnalyst\n2019-2021\n- a\nOakmere\nChef de Rang\n2017-2018\n- b\nAcme Group\nSenior Engineer\n2015-2016\n- c')).toEqual([
			['Analyst', 'Globex Ltd', 4],
			['Chef de Rang', 'Oakmere', 4],
			['Senior Engineer', 'Acme Group', 4],
		]);
	});
	test('several roles under one employer', () => {
		const expected = [
			['Senior Engineer', 'Acme', { from: 2018, to: 'present' }],
			['Engineer', 'Acme', { from: 2015, to: 2018 }],
			['Analyst', 'Globex', { from: 2012, to: 2014 }],
		];
		const read = (text: string) =>
			readResume(text, findNothing, '1', '2025-06-15').sections.flatMap(({ entries }) =>
				entries.map(({ title, organisation, from, to }) => [title, organisation, { from: from?.year, to: to === 'present' ? to : to?.year }]),
			);
		const last = 'Globex, Leeds, UK\nAnalyst   2012 – 2014\n- c';
		expect(read(`EXPERIENCE\nAcme, Berlin, Germany\nSenior Engineer   2018 – Present\n- a\nEngineer   2015 – 2018\n- b\n${last}`)).toEqual(expected);
		expect(read(`EXPERIENCE\nAcme   2015 – Present\nSenior Engineer   2018 – Present\n- a\nEngineer   2015 – 2018\n- b\n${last}`)).toEqual(expected);
	});
	test('work on one’s own is not for the employer before', () => {
		expect(entriesOf('EXPERIENCE\nAcme, Berlin, Germany\nEngineer   2018 – 2020\n- a\nFreelance Developer   2015 – 2018\n- b').at(-1)).toEqual(['Freelance Developer', null, 2]);
	});
	test('a whole head in one sentence behind its period', () => {
		expect(entriesOf('EXPERIENCE\nSince Sep 2021 Data Analyst, Sokol Freight, Kraków, Poland.\n- a')).toEqual([['Data Analyst', 'Sokol Freight', 2]]);
	});
	test('projects in small letters, with a role, with and without a date', () => {
		expect(entriesOf('PROJECTS\ntamil-ocr\n- a\nDevFlow\nCreator & Maintainer\n- b\nTransit App   2022\nCreator\n- c\n  and the rest of it\n- d')).toEqual([
			['tamil-ocr', null, 2],
			['DevFlow', null, 3],
			['Transit App', null, 5],
		]);
	});
	test('certificates, publications, awards and languages are entries of a line', () => {
		const { sections } = readResume(
			'CERTIFICATIONS\n- Data Engineer Associate, 2021\n- Cloud Practitioner, Cumulus Academy, Mar 2020\nPUBLICATIONS\n- Poe, A. "On rain",\n  Proceedings of RainConf, 2019\nLANGUAGES\nEnglish: native\nGerman (B2)\nAWARDS\n- First prize, 2018',
			findNothing,
			'1',
			'2025-06-15',
		);
		expect(sections.flatMap(({ entries }) => entries.map(({ title, organisation, to, lines }) => [title, organisation, to === 'present' ? to : to?.year, lines.length]))).toEqual([
			['Data Engineer Associate', null, 2021, 1],
			['Cloud Practitioner', 'Cumulus Academy', 2020, 1],
			['On rain', 'Proceedings of RainConf', 2019, 2],
			['English', null, undefined, 1],
			['German', null, undefined, 1],
			['First prize', null, 2018, 1],
		]);
	});
	test('languages in one line are none of them an entry', () => {
		expect(entriesOf('LANGUAGES\nEnglish (native), German (B2), Greek')).toEqual([]);
	});
	test('German', () => {
		expect(entriesOf('Berufserfahrung\n01/2020 – heute  Softwareentwicklerin, Blaufink GmbH, Köln\n- a\n- b\n- c\n03.2016 - 12.2019\nTeamleiter\nRotdorn AG')).toEqual([
			['Softwareentwicklerin', 'Blaufink GmbH', 4],
			['Teamleiter', 'Rotdorn AG', 3],
		]);
	});
});

describe('heads that say what they are', () => {
	test('by labels, as forms print them', () => {
		expect(
			entriesOf(
				'EXPERIENCE\nJob Title: Senior Engineer\nCompany: Acme\nDates: Jan 2020 – Present\nDescription:\n- a\n\nPosition: Analyst\nEmployer: Globex\nDates: 2017-2019\n- b',
			),
		).toEqual([
			['Senior Engineer', 'Acme', 5],
			['Analyst', 'Globex', 4],
		]);
	});
	test.each(['Technologies: Go, SQL', 'Hours per week: 40', 'Supervisor: Ann Poe'])('%s is told about a job, and no part of who it was for', (detail) => {
		expect(entriesOf(`EXPERIENCE\nSenior Engineer, Acme\nJan 2020 – Present\n${detail}\n- a\nAnalyst, Globex\n2017-2019\n${detail}\n- b`)).toEqual([
			['Senior Engineer', 'Acme', 4],
			['Analyst', 'Globex', 4],
		]);
	});
	test('a project’s tools are not whom it was for', () => {
		expect(entriesOf('PROJECTS\nTide | Next.js, Prisma\t2023\n- a')).toEqual([['Tide', null, 2]]);
	});
	test('"at" parts a role from its employer, and nothing inside a school’s name', () => {
		expect(entriesOf('EXPERIENCE\nEngineer at Acme, Ulm\n2019 – 2020\n- a')).toEqual([['Engineer', 'Acme', 3]]);
		expect(entriesOf('EDUCATION\nB.S. in Physics, University of Texas at Dallas\t2014 – 2018')).toEqual([['B.S. in Physics', 'University of Texas at Dallas', 1]]);
	});
});

describe('heads in pieces', () => {
	test('a time line’s dots are no bullets', () => {
		expect(entriesOf('EXPERIENCE\n• Senior Engineer\nAcme | Berlin, Germany\n2020 – now\n• a\n• Analyst\nGlobex | Ulm, Germany\n2017 – 2019\n• b')).toEqual([
			['Senior Engineer', 'Acme', 4],
			['Analyst', 'Globex', 4],
		]);
	});
	test('several roles under one employer and the time spent there', () => {
		expect(
			entriesOf(
				'Experience\nAcme\n6 years 2 months\n\nSenior Engineer\nJanuary 2020 - Present (3 years)\nBerlin, Germany\n- a\nEngineer\nMarch 2017 - December 2019 (2 years 10 months)\n- b\n\nGlobex\nAnalyst\n2015 - 2016\n- c',
			),
		).toEqual([
			['Senior Engineer', 'Acme', 6],
			['Engineer', 'Acme', 3],
			['Analyst', 'Globex', 4],
		]);
	});
	test('a degree below its school and dates, line by line', () => {
		expect(entriesOf('EDUCATION\n\nUniversity of Hull, Hull, UK\t2016 to 2018\n\nM.Sc. Economics\n\nCovent University, Leeds, UK\t2011 to 2015\n\nB.Sc. Economics')).toEqual([
			['M.Sc. Economics', 'University of Hull', 2],
			['B.Sc. Economics', 'Covent University', 2],
		]);
	});
	test('a year alone, in a cell of its own or before its place', () => {
		expect(entriesOf('EXPERIENCE\nEngineer, Acme\t2020 – present\n- a\nVisiting Scholar, Pine University\t2019\n- b')).toHaveLength(2);
		expect(entriesOf('## Experience\n### Visiting Scholar @ Pine University\n*2019 · Toronto, Canada*\n- a')).toEqual([['Visiting Scholar', 'Pine University', 3]]);
		expect(entriesOf('EDUCATION\nB.Tech\tPine College\t2020 - 2024\t8.4\nHigher Secondary\tPine School\t2020\t91%')).toHaveLength(2);
	});
});
