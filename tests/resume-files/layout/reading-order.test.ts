import { describe, expect, test } from 'vitest';
import { readLayout } from '../../../src/resume-files/layout/index.ts';
import { linesAt, pageOf, type Run } from './pages.ts';

const read = (...runs: readonly Run[]) => readLayout([pageOf(...runs)]);
const inOrder = (text: string, words: readonly string[]) => expect(words.map((word) => text.indexOf(word))).toEqual(words.map((word) => text.indexOf(word)).sort((a, b) => a - b));

const SIDE = ['SKILLS', 'Python', 'Kafka', 'Docker', '', 'LANGUAGES', 'English', 'Portuguese'];
const JOBS = ['EXPERIENCE', 'Data Engineer at Northwind', 'Wrote the loaders of a warehouse', 'Kept four services running', '', 'EDUCATION', 'BSc in Physics, Porto'];

describe('columns', () => {
	test('a sidebar on the left is read apart from what stands beside it', () => {
		const text = read(...linesAt(40, 100, SIDE), ...linesAt(220, 103, JOBS));
		inOrder(text, ['SKILLS', 'Docker', 'LANGUAGES', 'Portuguese', 'EXPERIENCE', 'Kept four', 'EDUCATION']);
	});
	test('a sidebar on the right comes after', () => {
		const text = read(...linesAt(40, 100, JOBS), ...linesAt(400, 104, SIDE));
		inOrder(text, ['EXPERIENCE', 'BSc', 'SKILLS', 'Docker', 'LANGUAGES']);
	});
	test('the side with the name comes first, wherever it is', () => {
		const text = read(...linesAt(40, 103, SIDE), [220, 60, 'Ada Moreira', 24], ...linesAt(220, 108, JOBS));
		inOrder(text, ['Ada Moreira', 'EXPERIENCE', 'EDUCATION', 'SKILLS', 'LANGUAGES']);
	});
	test('what stretches over both stands above or below them', () => {
		const wide = 'Engineer for data platforms who writes about what went wrong and what was learnt from it afterwards';
		const text = read([40, 60, wide], ...linesAt(40, 100, SIDE), ...linesAt(220, 103, JOBS), [40, 260, `Closing: ${wide}`]);
		inOrder(text, ['Engineer for data', 'SKILLS', 'Portuguese', 'EXPERIENCE', 'BSc', 'Closing']);
	});
	test('prose in two columns is read one after the other even where the lines stand side by side', () => {
		const left = [
			'The first column tells of the work done',
			'in the years of the warehouse and its',
			'slow but steady move away from it to a',
			'lake that nobody could see the end of',
		];
		const right = [
			'Another column tells of the time before',
			'that, when all data was kept on a single',
			'machine under a desk, which was watered',
			'once together with the plants around it',
		];
		const text = read(...linesAt(40, 100, left), ...linesAt(300, 100, right));
		inOrder(text, ['The first', 'slow but', 'lake that', 'Another', 'machine', 'once']);
	});
	test('a column goes on in the same column of the next page', () => {
		const pages = [pageOf(...linesAt(40, 100, SIDE), ...linesAt(220, 103, JOBS)), pageOf(...linesAt(220, 60, ['PROJECTS', 'Reader for notebooks']))];
		inOrder(readLayout(pages), ['SKILLS', 'Portuguese', 'EXPERIENCE', 'BSc', 'PROJECTS']);
		const mirrored = [pageOf(...linesAt(40, 100, JOBS), ...linesAt(400, 104, SIDE)), pageOf(...linesAt(40, 60, ['PROJECTS', 'Reader for notebooks']))];
		inOrder(readLayout(mirrored), ['EXPERIENCE', 'BSc', 'PROJECTS', 'SKILLS', 'LANGUAGES']);
	});
	test('a sidebar on the same lines as the text is one, if both hold headings', () => {
		const text = read(
			...linesAt(40, 100, ['Skills', 'Python, Go,', 'Docker', 'Awards', 'First prize']),
			...linesAt(180, 100, ['Summary', 'Engineer for platforms', 'Experience', 'Data Engineer', 'Northwind Labs', 'Wrote the loaders']),
		);
		inOrder(text, ['Skills', 'Docker', 'Awards', 'Summary', 'Experience', 'Wrote']);
	});
	test('addresses beside the name are no column of what follows below', () => {
		const text = read(
			[40, 60, 'Ada Moreira', 20],
			...linesAt(420, 50, ['ada@example.org', '+351 555 0101', 'Lisbon, Portugal']),
			[40, 110, 'SUMMARY'],
			[40, 124, 'Engineer for data platforms who writes about what went wrong and what was learnt from it afterwards'],
		);
		inOrder(text, ['+351', 'SUMMARY', 'Engineer for data']);
		inOrder(text, ['Ada', 'SUMMARY']);
	});
	test('a column of prose goes on at the head of the next, in the middle of an entry too', () => {
		const left = ['Engineer at Northwind, 2020 – 2022', 'Wrote all of the loaders there were', 'Kept the four services running well', 'Analyst'];
		const right = [
			'Company of the Analyst, Lisbon, Porto',
			'2018 – 2020, most of it in the office',
			'Counted what there was to be counted',
			'Told others what it was that counted',
		];
		expect(read(...linesAt(40, 100, left), ...linesAt(300, 103, right))).toContain('Analyst\nCompany of the Analyst');
	});
	test('the wide column comes last where the next page has one only', () => {
		const wide = 'PROJECTS that were done in one column over the whole width of the page, as the sidebar has ended by now';
		inOrder(readLayout([pageOf(...linesAt(40, 100, JOBS), ...linesAt(400, 104, SIDE)), pageOf([40, 60, wide])]), ['SKILLS', 'LANGUAGES', 'EXPERIENCE', 'BSc', 'PROJECTS']);
	});
});

describe('rows', () => {
	test('dates on the right stay on their line', () => {
		const text = read([40, 100, 'Data Engineer'], [480, 100, '2020 – 2023', 8], [40, 112, 'Northwind'], [500, 112, 'Lisbon'], [40, 124, 'Analyst'], [480, 124, '2018 – 2020', 8]);
		expect(text).toBe('Data Engineer\t2020 – 2023\nNorthwind\tLisbon\nAnalyst\t2018 – 2020');
	});
	test('dates on the left go with the title they stand beside', () => {
		const job = (y: number, when: string, title: string): Run[] => [
			[40, y, when],
			[180, y, title],
			[180, y + 12, `Company of the ${title}`],
			[180, y + 24, 'Wrote and kept up the loaders of the warehouse'],
		];
		const text = read(...job(100, '2020 – 2023', 'Engineer'), ...job(160, '2018 – 2020', 'Analyst'), ...job(220, '2016 – 2018', 'Intern'));
		expect(text.split('\n').filter((line) => line.includes('\t'))).toEqual(['2020 – 2023\tEngineer', '2018 – 2020\tAnalyst', '2016 – 2018\tIntern']);
		inOrder(text, ['Engineer', 'Company of the Engineer', '2018', 'Analyst', 'Company of the Analyst', '2016']);
	});
	test.each([9, 10])('a period broken in a narrow cell, in type of %s points, is joined', (size) => {
		const job = (y: number, from: string, to: string, title: string): Run[] => [
			[40, y, `${from} –`, size],
			[40, y + size + 2, to, size],
			...linesAt(180, y, [title, `Company of the ${title}`, 'Wrote and kept up the loaders of the warehouse']),
		];
		const text = read(...job(100, 'Mar 2020', 'Jun 2023', 'Engineer'), ...job(160, 'Apr 2018', 'Feb 2020', 'Analyst'));
		inOrder(text, ['Mar 2020 – Jun 2023', 'Engineer', 'Apr 2018 – Feb 2020', 'Analyst']);
		for (const period of ['Mar 2020 – Jun 2023', 'Apr 2018 – Feb 2020']) expect(text.split('\n')).toContain(period);
	});
	test('headings in the margin come before what stands beside them', () => {
		const part = (y: number, heading: string, lines: readonly string[]): Run[] => [[40, y + 2, heading, 13], ...linesAt(180, y, lines)];
		const text = read(
			...part(100, 'Experience', ['Data Engineer at Northwind', 'Wrote the loaders', 'Kept four services']),
			...part(160, 'Education', ['BSc in Physics', 'University of Porto']),
			...part(210, 'Skills', ['Python, Kafka', 'Docker']),
		);
		inOrder(text, ['Experience', 'Data Engineer', 'Kept four', 'Education', 'BSc', 'University', 'Skills', 'Python']);
		expect(text).not.toContain('\t');
	});
	test('a table of labels keeps each label with its values', () => {
		const text = read([40, 100, 'Languages:'], [140, 100, 'Python, Go'], [40, 112, 'Tools:'], [140, 112, 'Docker'], [40, 124, 'Clouds:'], [140, 124, 'AWS']);
		expect(text).toBe('Languages:\tPython, Go\nTools:\tDocker\nClouds:\tAWS');
	});
	test('a label called like a section is a label among labels', () => {
		const text = read([40, 100, 'Languages'], [140, 100, 'Python, Go'], [40, 112, 'Tools'], [140, 112, 'Docker'], [40, 124, 'Clouds'], [140, 124, 'AWS']);
		expect(text).toBe('Languages\tPython, Go\nTools\tDocker\nClouds\tAWS');
	});
	test('headings in the margin, in the type of their text, are lines of their own', () => {
		const part = (y: number, heading: string, lines: readonly string[]): Run[] => [[40, y, heading], ...linesAt(140, y, lines)];
		const text = read(
			...part(100, 'Experience', ['Engineer at Northwind', 'Wrote the loaders']),
			...part(140, 'Skills', ['Python, Go', 'Docker']),
			...part(180, 'Languages', ['English: fluent', 'Greek: some']),
		);
		for (const heading of ['Experience', 'Skills', 'Languages']) expect(text.split('\n')).toContain(heading);
	});
	test('dates set close to what they date are cells where they share an edge', () => {
		const job = (y: number, when: string, title: string): Run[] => [
			[45, y, when],
			[105, y, title],
			[105, y + 12, `Company of the ${title}`],
		];
		const text = read(...job(100, '2020 – 2023', 'Engineer'), ...job(140, '2018 – 2020', 'Analyst'), ...job(180, '2016 – 2018', 'Intern'), [40, 60, 'Ada Moreira']);
		expect(text.split('\n').filter((line) => line.includes('\t'))).toEqual(['2020 – 2023\tEngineer', '2018 – 2020\tAnalyst', '2016 – 2018\tIntern']);
	});
	test('dates and places at the right end of lines stay with them', () => {
		const job = (y: number, when: string, title: string): Run[] => [
			[40, y, title],
			[540 - when.length * 4.5, y + 1, when, 9],
			[40, y + 12, `Company of the ${title}`],
			[540 - 6 * 4.5, y + 14, 'Lisbon', 9],
			...linesAt(50, y + 24, ['• Wrote the loaders of the warehouse', '• Kept up four of them']),
		];
		const text = read(...job(100, '2020 – 2023', 'Engineer'), ...job(160, '2018 – 2020', 'Analyst'), ...job(220, '2016 – 2018', 'Intern'));
		inOrder(text, ['Engineer', '2020 – 2023', 'Company of the Engineer', 'Analyst', '2018 – 2020', 'Company of the Analyst', 'Intern', '2016 – 2018']);
	});
	test('a period whose cell and whose line are both wrapped', () => {
		const text = read([40, 100, 'Northwind Labs, Hamburg,'], [240, 100, 'May 2018 – Dec'], [40, 112, 'Germany'], [240, 112, '2020'], [40, 124, 'Data Engineer']);
		expect(text).toBe('Northwind Labs, Hamburg, Germany\tMay 2018 – Dec 2020\nData Engineer');
	});
	test('two cards side by side, each with its period', () => {
		const card = (x: number, title: string, school: string, when: string): Run[] => linesAt(x, 100, [title, school, when]);
		const text = read(...card(40, 'MSc Physics', 'University of Porto', '2018 – 2020'), ...card(320, 'BSc Physics', 'University of Hull', '2015 – 2018'));
		inOrder(text, ['MSc', 'Porto', '2018 – 2020', 'BSc', 'Hull', '2015 – 2018']);
	});
	test('marks out of five say nothing', () => {
		expect(read([40, 100, 'English: fluent'], [200, 100, '●●●●○'], [40, 112, 'Greek: some'], [200, 112, '●●'], [212, 112, '○○○'])).toBe('English: fluent\nGreek: some');
	});
	test('a list in several columns keeps an item a line', () => {
		const text = read([40, 100, '• Python'], [200, 100, '• Kafka'], [360, 100, '• Docker'], [40, 112, '• SQL'], [200, 112, '• Go'], [360, 112, '• Rust']);
		expect(text.split('\n').toSorted()).toEqual(['• Docker', '• Go', '• Kafka', '• Python', '• Rust', '• SQL']);
	});
	test('a cloud of words becomes a list, those of several words kept together', () => {
		const text = read([40, 100, 'Go'], [70, 100, 'REST'], [95, 100, 'APIs'], [140, 100, 'Kafka'], [40, 116, 'Docker'], [100, 116, 'Python'], [40, 132, 'SQL'], [75, 132, 'Rust']);
		expect(text.split('\n').filter(Boolean)).toEqual(['Go, REST APIs, Kafka', 'Docker, Python', 'SQL, Rust']);
	});
});

describe('what runs through the pages', () => {
	const body = (name: string) => linesAt(40, 200, [`${name} began here`, `${name} ended here`]);
	test('headers are read once, footers and page numbers not at all where they count', () => {
		const pages = ['Alpha', 'Beta', 'Gamma'].map((name, at) => pageOf([40, 30, 'Ada Moreira'], ...body(name), [250, 820, `Page ${at + 1} of 3`]));
		const text = readLayout(pages);
		expect(text.match(/Ada Moreira/g)).toHaveLength(1);
		expect(text).not.toContain('Page');
		inOrder(text, ['Ada Moreira', 'Alpha', 'Beta', 'Gamma']);
	});
	test('text in the middle of a page stays, however often it is repeated', () => {
		const text = readLayout([pageOf([40, 400, 'Reference on request']), pageOf([40, 400, 'Reference on request'])]);
		expect(text.match(/Reference/g)).toHaveLength(2);
	});
	test('a single page keeps its figures', () => {
		expect(read([40, 30, '12'], [40, 200, 'Lines of text'])).toContain('12');
	});
});

describe('bounds', () => {
	test('a page full of scattered text is read in the end, and all of it', () => {
		const runs = Array.from({ length: 3000 }, (_, at): Run => [(at * 7919) % 560, 20 + ((at * 104_729) % 800), `w${at}`, 6]);
		const text = read(...runs);
		for (const at of [0, 1500, 2999]) expect(text).toContain(`w${at}`);
	});
	test('no page at all, and an empty one, give nothing', () => {
		expect(readLayout([])).toBe('');
		expect(read()).toBe('');
	});
});
