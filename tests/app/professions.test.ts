import { describe, expect, it } from 'vitest';
import { compiledLexicon, readResume } from '../../src/app/knowledge.ts';
import { PROFESSIONS } from '../../src/lexicon/professions.ts';

const evidenceOf = (text: string, skill: string) => readResume(text, '2026-11-01').evidence.filter((one) => one.skill === skill);
const shown = (text: string, skill: string) => evidenceOf(text, skill).map(({ start, end, place }) => `${place}: ${text.slice(start, end)}`);

describe('what a title shows', () => {
	it.each([
		['Data Analyst', 'data-analysis', 'Data Analyst'],
		['Senior Back-End Engineer', 'software-development', 'Back-End Engineer'],
		['Lead Data Scientist', 'data-science', 'Data Scientist'],
		['Staff ML Platform Engineer', 'mlops', 'ML Platform Engineer'],
	])('the title %s shows %s', (title, skill, words) => {
		expect(shown(`Ada Vance\n\nExperience\n${title}, Northwind Dairy\n2021 – 2024\n- Weighed milk every morning`, skill)).toEqual([`experience: ${words}`]);
	});

	it('is not shown by those the reader worked with, aimed at or taught', () => {
		const text =
			'Ada Vance\n\nSummary\nWants to be a Data Analyst\n\nExperience\nClerk, Northwind Dairy\n2021 – 2024\n- Brought the Data Analyst her coffee\n\nInterests\nData Scientist meetups';
		expect([...evidenceOf(text, 'data-analysis'), ...evidenceOf(text, 'data-science')]).toEqual([]);
	});
});

it('a list of publications shows publications, by its first line', () => {
	expect(shown('Ada Vance\n\nPublications\nMilk and its forecasts, Journal of Dairy, 2022', 'publications')).toEqual([
		'publication: Milk and its forecasts, Journal of Dairy, 2022',
	]);
	expect(shown('Ada Vance\n\nPublications\n\nExperience\nClerk, Northwind Dairy', 'publications')).toEqual([]);
});

it('every profession shows a skill of the lexicon, once', () => {
	const { skill } = compiledLexicon();
	expect(PROFESSIONS.filter((one) => !skill(one.skill)).map((one) => one.skill)).toEqual([]);
	expect(PROFESSIONS.map((one) => one.skill)).toEqual([...new Set(PROFESSIONS.map((one) => one.skill))].sort());
});
