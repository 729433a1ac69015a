import { describe, expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/index.ts';
import { findBy } from './finder.ts';

const find = findBy({ python: ['Python'], sql: ['SQL'] });
const warningsOf = (text: string) => readResume(text, find, '1', '2025-06-15').warnings;
const PROSE = Array.from({ length: 30 }, (_, index) => `Kept the ledger of shop ${index}.`).join('\n');
const SOUND = `Ann\n\nEXPERIENCE\nAnalyst, Acme, 2019-2021\n${PROSE}\n\nSKILLS\nSQL`;

describe('warnings', () => {
	test('a sound résumé has none', () => {
		expect(warningsOf(SOUND)).toEqual([]);
	});
	test.each([
		['very-short', 'EXPERIENCE\nAnalyst, Acme, 2019-2021\n- SQL'],
		['very-long', SOUND.replace(PROSE, `${PROSE}\n`.repeat(20))],
		['no-sections', `Ann\n${PROSE}\nSQL`],
		['no-experience', `Ann\n\nPROFILE\n${PROSE}\n\nSKILLS\nSQL`],
		['no-dates', SOUND.replace(', 2019-2021', '')],
		['dates-reversed', SOUND.replace('2019-2021', '05/2021 - 03/2019')],
		['dates-ahead', SOUND.replace('2019-2021', '2019-2031')],
		['no-skills-found', SOUND.replace('SQL', 'Knitting')],
		['keyword-stuffing', SOUND.replace('SQL', 'SQL SQL SQL SQL')],
		['keyword-stuffing', SOUND.replace('SQL', 'SQL\n'.repeat(13))],
		['few-figures', SOUND.replace(PROSE, PROSE.replace(/\d+/g, 'x').replace(/^/gm, '- '))],
	])('%s', (rule, text) => {
		expect(warningsOf(text)).toContain(rule);
	});
	test('a title repeated in every job is no stuffing', () => {
		expect(
			warningsOf(SOUND.replace('Analyst, Acme, 2019-2021', Array.from({ length: 6 }, (_, job) => `SQL Analyst, Acme, ${2010 + job}-${2011 + job}\n- kept 1 ledger`).join('\n'))),
		).toEqual([]);
	});
});
