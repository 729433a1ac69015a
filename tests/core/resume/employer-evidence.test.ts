import { expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/index.ts';
import { findBy } from './finder.ts';

const FIND = findBy({ figma: ['Figma'], snowflake: ['Snowflake'] });
const linesShowing = (text: string) => {
	const resume = readResume(text, FIND, '1', '2025-06-15');
	return resume.evidence.map(({ line }) => resume.lines[line]?.text);
};

test.each([
	['in one line with the title', 'Designer, Figma, 2019 – 2020\n- Drew icons'],
	['on a line of its own', 'Figma\nDesigner\n2019 – 2020\n- Drew icons'],
	['with its place', 'Figma, San Francisco, CA\tJan 2019 – Jan 2020\nDesigner\n- Drew icons'],
	['behind a label', 'Job Title: Designer\nCompany: Figma\nDates: 2019 – 2020\n- Drew icons'],
])('an employer that is called like a tool shows no skill in it: %s', (_, job) => {
	expect(linesShowing(`EXPERIENCE\n${job}`)).toEqual([]);
});

test('what was used there does', () => {
	expect(linesShowing('EXPERIENCE\nDesigner, Figma, 2019 – 2020\n- Drew icons in Figma')).toEqual(['Drew icons in Figma']);
});

test('a title that names the tool shows it', () => {
	expect(linesShowing('EXPERIENCE\nSnowflake Developer, Snowflake, 2019 – 2020\n- Tables')).toEqual(['Snowflake Developer, Snowflake, 2019 – 2020']);
	expect(linesShowing('EXPERIENCE\nSnowflake Developer, Acme, 2019 – 2020\n- Tables')).toHaveLength(1);
});
