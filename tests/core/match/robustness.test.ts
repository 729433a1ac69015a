import { describe, expect, test } from 'vitest';
import { matchResume } from '../../../src/core/match/index.ts';
import { knowledge, readingOf, resumeFrom } from './cases.ts';

const LINES = ['You have shipped services in python and java for years', 'You know sql and git well enough to teach both of them'];
const { reading } = readingOf({ must: ['python', 'java', 'sql', 'git'] });
const POSTING = `Requirements\n${LINES.join('\n')}`;
const scoreOf = (text: string) => matchResume(reading, resumeFrom(text), knowledge, POSTING).score;

describe('a résumé written for the machine', () => {
	const listed = scoreOf('SKILLS\npython, java, sql, git');
	test('a plain list is worth 80', () => {
		expect(listed).toBe(80);
	});
	test.each([
		['at its end', `SKILLS\nknitting\n\n${POSTING}`],
		['into a job, glyphs or not', `EXPERIENCE\nDev, Acme, 2019-2020\n- ${LINES[0]}.\n${LINES[1]}`],
		['in capitals', `EXPERIENCE\nDev, Acme, 2019-2020\n- ${LINES[0]}\n- ${LINES[1]}`.replace('You', 'YOU')],
	])('the posting copied %s gains no more', (_, text) => {
		expect(scoreOf(text)).toBe(listed);
	});
	test('a list repeated gains nothing', () => {
		expect(scoreOf(`SKILLS\n${'python, java, sql, git\n'.repeat(50)}`)).toBe(listed);
	});
	test('one’s own line that is short, and happens to stand in the posting, is not held to be copied', () => {
		const short = matchResume(reading, resumeFrom('EXPERIENCE\nDev, Acme, 2019-2020\n- python, sql'), knowledge, 'python, sql');
		expect(short.credits.map(({ how }) => how)).toEqual(['shown', 'absent', 'shown', 'absent']);
	});
});
