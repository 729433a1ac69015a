import { describe, expect, test } from 'vitest';
import { readLayout } from '../../../src/resume-files/layout/index.ts';
import { LETTER_WIDTH, linesAt, pageOf, type Run } from './pages.ts';

const read = (...runs: readonly Run[]) => readLayout([pageOf(...runs)]);
/** Words of a line set out to a width. */
function justify(y: number, words: readonly string[], width: number, size = 10): Run[] {
	const letters = words.join('').length * size * LETTER_WIDTH;
	const gap = (width - letters) / (words.length - 1);
	let x = 40;
	return words.map((word) => {
		const run: Run = [x, y, word, size];
		x += word.length * size * LETTER_WIDTH + gap;
		return run;
	});
}

describe('a line', () => {
	test('is joined by its gaps: none, a space, a tab', () => {
		expect(read([40, 100, 'Type'], [60, 100, 'Script'], [93, 100, 'and'], [200, 100, 'Rust'])).toBe('TypeScript and\tRust');
	});
	test('takes superscripts in', () => {
		expect(read([40, 100, 'the 1'], [65, 96, 'st', 6], [75, 100, 'place'])).toBe('the 1st place');
	});
	test('printed twice to look bold is read once', () => {
		expect(read([40, 100, 'Experience'], [40.4, 100, 'Experience'])).toBe('Experience');
	});
	test('of justified words has no tabs, however wide its gaps', () => {
		const text = read(...justify(100, ['distributed', 'computing', 'estates'], 230), ...justify(112, ['multidisciplinary', 'stakeholder', 'talks'], 230), [40, 124, 'everywhere.']);
		expect(text).not.toContain('\t');
		expect(text).toContain('distributed computing');
	});
});

describe('letters', () => {
	test.each([
		['in one run', [[40, 100, 'E X P E R I E N C E']] as Run[], 'EXPERIENCE'],
		['in one run, with wider gaps between words', [[40, 100, 'W O R K   H I S T O R Y']] as Run[], 'WORK HISTORY'],
		['one by one', [...'SKILLS'].map((letter, at): Run => [40 + at * 18, 100, letter]), 'SKILLS'],
		[
			'one by one, in two words',
			[...'MY'].map((letter, at): Run => [40 + at * 14, 100, letter]).concat([...'TOOLS'].map((letter, at): Run => [90 + at * 14, 100, letter])),
			'MY TOOLS',
		],
	])('spaced out, %s, are joined', (_, runs, joined) => {
		expect(read(...runs)).toBe(joined);
	});
	test('of a short list are left alone', () => {
		expect(read([40, 100, 'C R D'])).toBe('C R D');
	});
	test('set as ligatures come out as letters', () => {
		expect(read([40, 100, 'e\ufb03cient work\ufb02ows, o\ufb00ers'])).toBe('efficient workflows, offers');
	});
	test('of icon fonts are dropped, and the words beside them kept', () => {
		expect(read([40, 100, '\uf095'], [56, 100, '+351 555 0101'], [40, 112, '\uf0e1 ada-moreira'])).toBe('+351 555 0101\nada-moreira');
	});
});

describe('bullets', () => {
	test.each([...'•◦▪‣●○■□◆◇➢➤✓★▶►⋄∗❖»\uf0b7\uf0a7\uf0d8'])('%s is one', (glyph) => {
		expect(read([40, 100, glyph], [52, 100, 'Wrote loaders'], [40, 112, `${glyph} Kept services`])).toBe('• Wrote loaders\n• Kept services');
	});
	test('dashes stay dashes, the letter o becomes one', () => {
		expect(read([40, 100, '– Wrote loaders'], [40, 112, 'o Kept services'])).toBe('- Wrote loaders\n• Kept services');
	});
	test('drawn instead of set are told by the indent', () => {
		const text = read(
			[40, 100, 'Engineer'],
			[400, 100, '2020 – 2023'],
			[55, 112, 'Wrote loaders'],
			[55, 124, 'Kept services'],
			[40, 136, 'Analyst'],
			[400, 136, '2018 – 2020'],
			[55, 148, 'Drew charts'],
		);
		expect(text.split('\n').filter((line) => line.startsWith('• '))).toEqual(['• Wrote loaders', '• Kept services', '• Drew charts']);
	});
	test('are not made of entries that are indented as a whole', () => {
		const text = read(
			[40, 100, 'EXPERIENCE'],
			[55, 112, 'Engineer'],
			[400, 112, '2020 – 2023'],
			[55, 124, 'Northwind'],
			[40, 148, 'EDUCATION'],
			[55, 160, 'BSc'],
			[400, 160, '2016 – 2019'],
		);
		expect(text).not.toContain('•');
	});
});

describe('wrapped lines', () => {
	const WIDE = 'that stretches over all the width there is on this page of ours';
	test('of a bullet are joined, those of the next are not', () => {
		const text = read([40, 100, `• Wrote a loader ${WIDE}`], [48, 112, 'and one more that is short'], [40, 124, '• Kept services'], [40, 136, '• Drew charts']);
		expect(text).toBe(`• Wrote a loader ${WIDE} and one more that is short\n• Kept services\n• Drew charts`);
	});
	test('of prose are joined', () => {
		expect(read(...linesAt(40, 100, [`An engineer ${WIDE} and`, `writes of it ${WIDE} too,`, 'but not for long.'])).split('\n')).toHaveLength(1);
	});
	test('are told from lines ended on purpose: the next word would have fitted', () => {
		expect(
			read(...linesAt(40, 100, [`Wide enough ${WIDE}`, '', 'Python', 'Docker', 'Kafka']))
				.split('\n')
				.filter(Boolean),
		).toHaveLength(4);
	});
	test('of a label’s values are joined', () => {
		const text = read([40, 100, 'Skills:'], [120, 100, `Python, Kafka, words ${WIDE}`], [120, 112, 'Docker, Rust']);
		expect(text).toBe(`Skills:\tPython, Kafka, words ${WIDE} Docker, Rust`);
	});
	test('over a page are joined', () => {
		const pages = [pageOf([40, 780, `• Wrote a loader ${WIDE}`]), pageOf([48, 40, 'and kept it running'], [40, 52, '• Drew charts'])];
		expect(readLayout(pages)).toContain(`${WIDE} and kept it running\n`);
	});
	test.each([
		['infra-', 'structure for the team', 'infrastructure for'],
		['event-', 'driven services', 'event-driven services'],
		['a K8s-', 'based platform', 'K8s-based platform'],
		['the front- ', 'und Backend', 'front- und Backend'],
		['the Front-', 'und Backends', 'Front- und Backends'],
		['a state-of-the-', 'art system', 'state-of-the-art system'],
		['the exper\u00ad', 'iment of the year', 'experiment of the year'],
		['the Anglo-', 'American branch', 'Anglo-American branch'],
	])('with a broken word: %s %s', (first, second, joined) => {
		expect(read([40, 100, `• ${WIDE} ${first}`], [48, 112, second])).toContain(joined);
	});
	test('with a broken word that stands elsewhere follow that', () => {
		const text = read([40, 88, '• The counter-measure held'], [40, 100, `• ${WIDE} counter-`], [48, 112, 'measure of theirs']);
		expect(text).toContain('counter-measure of theirs');
		expect(read([40, 88, '• The opening went well'], [40, 100, `• ${WIDE} open-`], [48, 112, 'ing of theirs'])).toContain('opening of theirs');
	});
});

describe('gaps', () => {
	test('between paragraphs are empty lines, and so is the room above a heading', () => {
		const text = read(...linesAt(40, 100, ['• One', '• Two', '• Three', '• Four']), [40, 152, 'Education', 13], [40, 165, '• Five'], [40, 195, '• Six']);
		expect(text).toBe('• One\n• Two\n• Three\n• Four\n\nEducation\n• Five\n\n• Six');
	});
	test('a heading that lost its line break gets it back', () => {
		expect(read([40, 100, 'Northwind, Lisbon'], [40, 112, 'WORK EXPERIENCESoftware Engineer'])).toBe('Northwind, Lisbon\n\nWORK EXPERIENCE\nSoftware Engineer');
		expect(read([40, 100, 'JSONSchema and RESTful'])).toBe('JSONSchema and RESTful');
	});
});

describe('marks and capitals', () => {
	test('accents that stand before their letters go over them', () => {
		expect(read([40, 100, 'J¨org M¨uller, Krak´ow, Zo¨e'])).toBe('Jörg Müller, Kraków, Zoë');
	});
	test('a change of font in a line of capitals parts two things', () => {
		const inFonts = (...runs: readonly (readonly [number, string, string])[]) =>
			readLayout([{ ...pageOf(), items: runs.map(([x, text, font]) => ({ text, x, y: 100, width: text.length * 5, size: 10, font, spaceBefore: true })) }]);
		expect(inFonts([40, 'DATA ANALYST', 'bold'], [103, 'ACME LTD', 'plain'])).toBe('DATA ANALYST\tACME LTD');
		expect(inFonts([40, 'Data Analyst', 'bold'], [103, 'Acme Ltd', 'plain'])).toBe('Data Analyst Acme Ltd');
	});
	test('a heading that is wrapped in a narrow column is one', () => {
		expect(read([40, 100, 'HOBBIES &'], [40, 112, 'INTERESTS'], [40, 124, 'Chess'])).toBe('HOBBIES & INTERESTS\nChess');
	});
	test('items of a narrow list end in their years', () => {
		expect(read([40, 100, 'Best Young Editor, 2021'], [40, 112, 'Second in the Harbour Prize'])).toBe('Best Young Editor, 2021\nSecond in the Harbour Prize');
	});
});

test('a range of pages that is broken after its dash is whole again', () => {
	expect(read([40, 100, 'Poe, A. (2020). On rain in harbour towns, 101–'], [40, 112, '120. Second edition of the year'])).toContain('101–120.');
});

test('what ends one page and begins the next is no running line', () => {
	const page = (y: number, ...more: readonly Run[]) => pageOf([40, y, 'Pine University'], ...more);
	const text = readLayout([
		page(830, ...linesAt(40, 100, ['One line', 'Another line', 'A third', 'A fourth'])),
		page(40, ...linesAt(40, 100, ['MSc Physics', 'Fifth', 'Sixth', 'Seventh'])),
	]);
	expect(text.split('Pine University')).toHaveLength(3);
});
