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
	test('a line reworded is still the posting’s', () => {
		const line = 'Maintain and improve batch ingestion jobs feeding the regional claims warehouse with python, java, sql and git.';
		const ownText = 'Improved and maintained batch ingestion jobs for the regional claims warehouse, fed with git, java, python and sql';
		const resume = resumeFrom(`EXPERIENCE\nDev, Acme, 2019-2020\n- ${ownText}`);
		expect(matchResume(reading, resume, knowledge, `Duties\n${line}`).score).toBe(listed);
		expect(matchResume(reading, resume, knowledge, 'Duties\nSomething else entirely').score).toBe(100);
	});
	test('one’s own work in some of the posting’s words is not', () => {
		const line = 'Maintain and improve batch ingestion jobs feeding the regional claims warehouse with python, java, sql and git.';
		const own = 'Cut nightly ingestion of claims from six hours to forty minutes by moving batch jobs from java to python, sql and git hooks';
		expect(matchResume(reading, resumeFrom(`EXPERIENCE\nDev, Acme, 2019-2020\n- ${own}`), knowledge, line).score).toBe(100);
	});
	test.each([
		['alone', '- python, java, sql, git, docker, kafka'],
		['with a label', '- TECH STACK: python / java / sql / git / docker / kafka'],
		['with a name nobody knows', '- python, java, Zorbl, sql, git, docker and kafka'],
		['without commas', '- python java sql git docker kafka'],
	])('a bare list in a job, %s, is worth a list', (_, line) => {
		expect(scoreOf(`EXPERIENCE\nDev, Acme, 2019-2020\n${line}`)).toBe(listed);
	});
	test.each([
		['five names', '- python, java, sql, git, docker'],
		['a sentence', '- BUILT pipelines with python, java, sql, git, docker and kafka'],
	])('%s in a job are no bare list', (_, line) => {
		expect(scoreOf(`EXPERIENCE\nDev, Acme, 2019-2020\n${line}`)).toBe(100);
	});
	test('a posting and a résumé made to be slow are read all the same', () => {
		const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
		const lines = Array.from({ length: 4000 }, (_, at) => [...words.slice(at % 380, (at % 380) + 12), 'python', `mark${at}`].join(' '));
		const started = performance.now();
		matchResume(
			reading,
			resumeFrom(
				`EXPERIENCE\nDev, Acme, 2019-2020\n${lines
					.slice(0, 1500)
					.map((line) => `- Did ${line} OTHER THINGS AS WELL`)
					.join('\n')}`,
			),
			knowledge,
			lines.join('\n'),
		);
		expect(performance.now() - started).toBeLessThan(5000);
	});
	test('one’s own line that is short, and happens to stand in the posting, is not held to be copied', () => {
		const short = matchResume(reading, resumeFrom('EXPERIENCE\nDev, Acme, 2019-2020\n- python, sql'), knowledge, 'python, sql');
		expect(short.credits.map(({ how }) => how)).toEqual(['shown', 'absent', 'shown', 'absent']);
	});
});
