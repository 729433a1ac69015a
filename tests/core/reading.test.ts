import { describe, expect, test } from 'vitest';
import { isShown, marksOf } from '../../src/core/marks.ts';
import { overlaps } from '../../src/core/posting.ts';
import { readPosting } from '../../src/core/reading.ts';
import { LEXICON } from '../../src/lexicon/index.ts';
import { postingOfLines } from './demands-of.ts';

const POSTING = `# Data engineer at Harbour Lights
Harbour Lights runs lighthouses for the whole coast. You will join four data engineers and report to the head of data.
# What you will do
- Build pipelines in Airflow and keep them healthy in production
# What you need
- 3+ years of Python and strong SQL
- Experience with AWS or Google Cloud
- A bachelor's degree or equivalent experience
# Nice to have
- Kafka
# What we offer
- A salary of $80,000 to $170,000 a year
- A fast-paced place where work hard play hard is the rule`;

const read = (lines: string) => {
	const posting = postingOfLines(lines);
	return { posting, reading: readPosting(posting, LEXICON) };
};

describe('a posting as a whole', () => {
	const { posting, reading } = read(POSTING);
	const quote = ({ start, end }: { start: number; end: number }) => posting.text.slice(start, end);

	test('demands, facts and flags are told apart', () => {
		expect(reading.requirements.filter(({ tier }) => tier !== 'mentioned').map(({ id }) => id)).toEqual(['must:python', 'must:sql', 'must:aws|google-cloud', 'nice:kafka']);
		expect(reading.facts.years.map(({ min, skill }) => [min, skill])).toEqual([[3, 'Python']]);
		expect(reading.facts.degree).toMatchObject({ level: 'bachelor', equivalent: true });
		expect(reading.facts.pay).toMatchObject({ min: 80_000, max: 170_000, currency: 'USD', period: 'year' });
		expect(reading.redFlags.filter(isShown).map(({ kind }) => kind)).toContain('wide-pay-range');
		expect(reading.silences.map(({ kind }) => kind)).not.toContain('pay');
		expect(reading.notRated).toBeNull();
	});

	test('every finding lies in the text', () => {
		for (const finding of [...reading.redFlags, ...reading.gates, ...reading.greenFlags, ...reading.facts.years, ...reading.skills.flatMap((skill) => skill.mentions)]) {
			expect(finding.start).toBeGreaterThanOrEqual(0);
			expect(finding.end).toBeLessThanOrEqual(posting.text.length);
		}
	});

	test('marks never overlap, stand in order, and leave quiet flags and soft skills out', () => {
		const marks = marksOf(reading);
		marks.forEach((mark, i) => {
			const next = marks[i + 1];
			if (next) expect(mark.end <= next.start && !overlaps(mark, next)).toBe(true);
		});
		expect(marks.filter(({ kind }) => kind === 'flag').map(quote)).toEqual(['$80,000 to $170,000 a year']);
		expect(marks.filter(({ kind }) => kind === 'nice').map(quote)).toEqual(['Kafka']);
		expect(marks.filter(({ kind }) => kind === 'must').map(quote)).toEqual(expect.arrayContaining(['SQL', 'AWS', 'Google Cloud']));
	});

	test('the same posting reads the same', () => {
		expect(readPosting(posting, LEXICON)).toEqual(reading);
	});
});

describe('what can’t be rated is said so', () => {
	test.each([
		['no-text', ''],
		['too-short', 'Python and SQL.'],
		[
			'other-language',
			`# Ihr Profil\n- Sehr gute Kenntnisse in Python und SQL\n- Erfahrung mit AWS oder Google Cloud von Vorteil\n# Wir bieten\n- Eine Stelle in unserem Team mit vielen Freiheiten und einem Gehalt, das sich sehen lassen kann`,
		],
	])('%s', (reason, lines) => {
		expect(read(lines).reading.notRated).toBe(reason);
	});

	test('a doubtful extraction', () => {
		expect(readPosting({ ...postingOfLines(POSTING), extraction: 'doubtful' }, LEXICON).notRated).toBe('doubtful-extraction');
	});

	test('in another language, known skills are marked all the same', () => {
		expect(
			read('# Ihr Profil\n- Sehr gute Kenntnisse in Python und SQL sowie Erfahrung mit AWS, die wir für unsere Arbeit und das Team brauchen').reading.skills.map(
				({ name, tier }) => `${name} ${tier}`,
			),
		).toEqual(['Python must', 'SQL must', 'AWS must']);
	});

	test('of a language whose words are not known, nobody says what is left out', () => {
		const line = 'Buscamos una persona con experiencia en Python para el equipo de datos, que trabaja con los puertos y las líneas del norte y no tiene miedo al mar. ';
		const { reading } = read(line.repeat(8));
		expect(reading.language).toBe('es');
		expect(reading.silences).toEqual([]);
		expect(read('We look for somebody who knows Python and the ports of the coast, for the data team of our firm in the north. '.repeat(8)).reading.silences).not.toEqual([]);
	});
});
