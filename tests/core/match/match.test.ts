import { describe, expect, test } from 'vitest';
import { matchResume } from '../../../src/core/match/index.ts';
import type { Match } from '../../../src/core/match/types.ts';
import { knowledge, matchOf, readingOf, resumeFrom, resumeOf } from './cases.ts';

const creditsOf = (match: Match) => match.credits.map(({ credit, how, skill, through }) => [credit, how, skill, through]);
const only = (must: string, written: Parameters<typeof matchOf>[1]) => creditsOf(matchOf({ must: [must] }, written))[0];

describe('credit for a requirement', () => {
	test('in full where a job shows it', () => {
		expect(only('sql', { experience: ['wrote sql'] })).toEqual([1, 'shown', 'sql', null]);
	});
	test('in part where it is only listed', () => {
		expect(only('sql', { skills: ['sql'] })).toEqual([0.8, 'listed', 'sql', null]);
	});
	test('in full where it is both', () => {
		expect(only('sql', { experience: ['sql'], skills: ['sql'] })).toEqual([1, 'shown', 'sql', null]);
	});
	test('as much as what implies it', () => {
		expect(only('ml', { experience: ['pytorch'] })).toEqual([1, 'implied', 'ml', 'pytorch']);
		expect(only('ml', { skills: ['pytorch'] })).toEqual([0.8, 'implied', 'ml', 'pytorch']);
	});
	test('by what implies it, where that is shown and itself only listed', () => {
		expect(only('kubernetes', { experience: ['gke'], skills: ['kubernetes'] })).toEqual([1, 'implied', 'kubernetes', 'gke']);
		expect(only('kubernetes', { skills: ['gke', 'kubernetes'] })).toEqual([0.8, 'listed', 'kubernetes', null]);
	});
	test('for a rival', () => {
		expect(only('pytorch', { experience: ['tensorflow'] })).toEqual([0.4, 'rival', 'pytorch', 'tensorflow']);
	});
	test('none where it is absent', () => {
		expect(only('sql', { experience: ['python'] })).toEqual([0, 'absent', null, null]);
	});
	test('none where it is denied, whatever would imply it; the denial is kept to be shown', () => {
		const [credit] = matchOf({ must: ['kubernetes'] }, { experience: ['!kubernetes', 'gke'] }).credits;
		expect(credit).toMatchObject({ credit: 0, how: 'absent', skill: null, evidence: [{ negated: true }] });
	});
	test('by a mention that is no denial, if there is one', () => {
		expect(only('sql', { experience: ['!sql'], skills: ['sql'] })).toEqual([0.8, 'listed', 'sql', null]);
	});
	test('of the best alternative', () => {
		expect(only('java|sql|python', { experience: ['python'], skills: ['sql'] })).toEqual([1, 'shown', 'python', null]);
		expect(only('ml|sql', { experience: ['pytorch sql'] })).toEqual([1, 'shown', 'sql', null]);
		expect(only('tensorflow|pytorch', { experience: ['pytorch'] })).toEqual([1, 'shown', 'pytorch', null]);
	});
	test('comes with the lines it was earned with', () => {
		const resume = resumeOf({ experience: ['wrote sql', 'more sql'], skills: ['sql'] });
		const { reading, text } = readingOf({ must: ['sql'] });
		const [credit] = matchResume(reading, resume, knowledge, text).credits;
		expect(credit?.evidence.map((piece) => resume.lines[piece.line]?.text)).toEqual(['wrote sql', 'more sql']);
	});
});

describe('skills the lexicon does not know', () => {
	test('are found by their letters, as whole words', () => {
		const { reading, text } = readingOf({ must: ['unlisted:Zorbl+ (x)', 'unlisted:Quux'] });
		const match = matchResume(reading, resumeFrom('EXPERIENCE\nDev, Acme, 2019-2020\n- Ran ZORBL+ (X) at scale\n- Quuxes\n\nSKILLS\nQUUX'), knowledge, text);
		expect(creditsOf(match).map(([credit, how]) => [credit, how])).toEqual([
			[1, 'shown'],
			[0.8, 'listed'],
		]);
	});
	test('are no patterns', () => {
		const { reading, text } = readingOf({ must: ['unlisted:.*', 'unlisted:('] });
		expect(creditsOf(matchResume(reading, resumeOf({ experience: ['anything'] }), knowledge, text)).map(([credit]) => credit)).toEqual([0, 0]);
	});
});

describe('the score', () => {
	test('with must-haves alone: their mean', () => {
		// (1 + 0.8 + 0.4 + 0) / 4 = 0.55
		const match = matchOf({ must: ['sql', 'python', 'pytorch', 'java'] }, { experience: ['sql', 'tensorflow'], skills: ['python'] });
		expect(match).toMatchObject({ score: 55, band: 'stretch', must: { met: 3, total: 4 }, nice: { met: 0, total: 0 } });
		expect(match.parts).toEqual({ m: expect.closeTo(0.55), q: 0, n: 0 });
	});
	test('with one nice-to-have beside four must-haves', () => {
		// N = min(20, 100·1 / (8 + 1)) = 11.11; M = 3/4, Q = 0.8: 88.89 · 0.75 + 11.11 · 0.8 = 66.67 + 8.89 = 75.56
		const match = matchOf({ must: ['sql', 'python', 'git', 'java'], nice: ['docker'] }, { experience: ['sql python git'], skills: ['docker'] });
		expect(match.score).toBe(76);
		expect(match.credits.map(({ points }) => points)).toEqual([22.22, 22.22, 22.22, 0, 8.89].map((points) => expect.closeTo(points, 2)));
		expect(match.credits.map(({ worth }) => worth)).toEqual([22.22, 22.22, 22.22, 22.22, 11.11].map((worth) => expect.closeTo(worth, 2)));
	});
	test('with five nice-to-haves, of which three are enough', () => {
		// N = min(20, 300 / (6 + 3)) = 20; M = 1; credits 1 + 1 + 0.8 + 0.8 + 0 = 3.6, capped at 3: Q = 1. 80 + 20 = 100
		const match = matchOf({ must: ['sql', 'python', 'git'], nice: ['a1', 'b1', 'c1', 'd1', 'e1'] }, { experience: ['sql python git a1 b1'], skills: ['c1', 'd1'] });
		expect(match).toMatchObject({ score: 100, nice: { met: 4, total: 5 } });
		// 20 points shared as 1 : 1 : 0.8 : 0.8 : 0; each could have earned 20/3.
		expect(match.credits.slice(3).map(({ points }) => points)).toEqual([5.56, 5.56, 4.44, 4.44, 0].map((points) => expect.closeTo(points, 2)));
		expect(match.credits.slice(3).every(({ worth }) => Math.abs(worth - 20 / 3) < 1e-9)).toBe(true);
	});
	test('what is only mentioned, soft skills and spoken languages weigh nothing', () => {
		const asked = { must: ['sql', 'python', 'git'], mentioned: ['java'] };
		const plain = matchOf(asked, { experience: ['sql python'] });
		const soft = matchOf({ ...asked, must: [...asked.must, 'communication', 'english|teamwork'] }, { experience: ['sql python'] });
		expect(soft.score).toBe(plain.score);
		expect(soft.must).toEqual({ met: 2, total: 3 });
		expect(soft.credits.map(({ worth }) => Math.round(worth))).toEqual([33, 33, 33, 0, 0, 0]);
	});
	test('a soft alternative to a hard skill earns nothing', () => {
		const match = matchOf({ must: ['sql', 'python', 'java|communication'] }, { experience: ['sql python communication'] });
		expect(match.must).toEqual({ met: 2, total: 3 });
	});
	test.each([
		[3, 'worth-applying'],
		[2, 'stretch'],
		[1, 'long-shot'],
	])('%i of five must-haves: %s', (have, band) => {
		const must = ['a1', 'b1', 'c1', 'd1', 'e1'];
		expect(matchOf({ must }, { experience: must.slice(0, have) }).band).toBe(band);
	});
});

describe('not rated', () => {
	const empty = { score: null, band: null, parts: { m: 0, q: 0, n: 0 } };
	test('with fewer than three must-haves; the counts stay', () => {
		const match = matchOf({ must: ['sql', 'python', 'communication'], nice: ['git'] }, { experience: ['sql'] });
		expect(match).toMatchObject({ ...empty, notRated: 'too-few-must-haves', must: { met: 1, total: 2 }, nice: { met: 0, total: 1 } });
		expect(match.credits[0]).toMatchObject({ credit: 1, points: 0, worth: 0 });
	});
	test('where the posting can’t be', () => {
		expect(matchOf({ must: ['a1', 'b1', 'c1'] }, { experience: ['a1'] }, { notRated: 'doubtful-extraction' })).toMatchObject({ ...empty, notRated: 'doubtful-extraction' });
	});
	test('where the résumé is empty', () => {
		const { reading, text } = readingOf({ must: ['a1', 'b1', 'c1'] });
		expect(matchResume(reading, resumeFrom(' '), knowledge, text)).toMatchObject({ ...empty, notRated: 'no-resume' });
	});
});

describe('years', () => {
	const years = (min: number, tier: 'must' | 'nice', overall: boolean) => ({ min, max: null, tier, overall, rule: 'years', start: 0, end: 1 });
	test('asked overall beside years had; those for one skill are left out', () => {
		const { reading } = readingOf({});
		const facts = { ...reading.facts, years: [years(3, 'must', true), years(5, 'must', true), years(8, 'nice', true), years(9, 'must', false)] };
		expect(matchOf({}, { experience: ['sql'] }, { facts }).years).toEqual({ asked: 5, have: 3 });
	});
	test('null where not said', () => {
		const { reading, text } = readingOf({});
		expect(matchResume(reading, resumeFrom('SKILLS\nsql'), knowledge, text).years).toEqual({ asked: null, have: null });
	});
});
