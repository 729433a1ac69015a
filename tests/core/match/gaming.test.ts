import { describe, expect, test } from 'vitest';
import { findGaming } from '../../../src/core/match/gaming.ts';
import { readingOf, resumeFrom } from './cases.ts';

const POSTING = `Duties
You have shipped services in python and java for years
Maintain and improve batch ingestion jobs feeding the regional claims warehouse with python and sql.`;
const { reading } = readingOf({ must: ['python', 'java', 'sql', 'unlisted:Zorbl'] });

function notesOf(text: string) {
	const resume = resumeFrom(text);
	return findGaming(reading, resume, POSTING).map(({ rule, params, lines }) => [rule, params, lines.map((line) => resume.lines[line]?.text)]);
}

describe('what is written for the machine', () => {
	test('lines copied from the posting, word for word or reworded, are named', () => {
		const copied = 'You have shipped services in python and java for years';
		const reworded = 'Improved and maintained batch ingestion jobs to feed the regional claims warehouse with sql and python';
		expect(notesOf(`EXPERIENCE\nDev, Acme, 2019-2020\n- ${copied}.\n- ${reworded}\n- Baked bread`)).toEqual([['copied', { count: 2 }, [`${copied}.`, reworded]]]);
	});
	test('so is a bare list in a job, and only there', () => {
		const list = 'python, java, sql, git, docker, Zorbl, kafka';
		expect(notesOf(`EXPERIENCE\nDev, Acme, 2019-2020\n- ${list}\n\nSKILLS\n${list}`)).toEqual([['bare-list', { count: 1 }, [list]]]);
	});
	test('so is a line that stands there three times', () => {
		expect(notesOf('SKILLS\npython, sql\njava\nPython, SQL\npython, sql.\npython, sql')).toEqual([
			['repeated-line', { count: 3, words: 'python, sql' }, ['python, sql', 'python, sql.', 'python, sql']],
		]);
	});
	test('so is a name listed over and over', () => {
		expect(notesOf('SKILLS\npython, python, sql, python\njava')).toEqual([['repeated-word', { count: 3, words: 'python' }, ['python, python, sql, python']]]);
		expect(notesOf(`SKILLS\n${['a1', 'b1', 'c1', 'd1', 'e1'].map((other) => `python, ${other}`).join('\n')}`)).toMatchObject([
			['repeated-word', { count: 5, words: 'python' }, { length: 5 }],
		]);
	});
	test('an ordinary résumé is left alone', () => {
		const jobs = ['Wrote a parser in python', 'Moved python services to java', 'Taught python, sql and git to new people', 'Ran python at night'];
		expect(notesOf(`SUMMARY\nTen years of python\n\nEXPERIENCE\nDev, Acme, 2019-2020\n${jobs.map((job) => `- ${job}`).join('\n')}\n\nSKILLS\npython, sql\njava, python`)).toEqual(
			[],
		);
	});
	test('an empty résumé and an empty posting have nothing to tell', () => {
		expect(findGaming(reading, resumeFrom(''), '')).toEqual([]);
	});
});
