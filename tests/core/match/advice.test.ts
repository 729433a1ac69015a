import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../../src/core/match/advice.ts';
import { explainScore } from '../../../src/core/match/arithmetic.ts';
import { findGap } from '../../../src/core/match/gap.ts';
import { matchResume } from '../../../src/core/match/index.ts';
import { type Asked, knowledge, readingOf, resumeOf, type Written } from './cases.ts';

const MUST = ['a1', 'b1', 'c1', 'd1', 'e1'];

function advise(asked: Asked, written: Written) {
	const { reading, text } = readingOf(asked);
	return adviseOn(matchResume(reading, resumeOf(written), knowledge, text), reading, knowledge);
}

describe('the gap', () => {
	test('must-haves first, then by what could be gained, then in the posting’s order', () => {
		const { reading, text } = readingOf({ must: ['sql', 'java|pytorch', 'git', 'rust', 'communication'], nice: ['docker', 'spark'], mentioned: ['perl'] });
		const match = matchResume(reading, resumeOf({ experience: ['sql tensorflow'], skills: ['git'] }), knowledge, text);
		expect(findGap(match, reading).map(({ requirement, how, held, gain }) => [requirement, how, held, Math.round(gain)])).toEqual([
			['must:rust', 'absent', null, 20],
			['must:java|pytorch', 'rival', 'tensorflow', 12],
			['must:git', 'listed', 'git', 4],
			['nice:docker', 'absent', null, 10],
			['nice:spark', 'absent', null, 10],
		]);
	});
	test('a fourth nice-to-have gains nothing', () => {
		const { reading, text } = readingOf({ must: ['a1', 'b1', 'c1'], nice: ['w1', 'x1', 'y1', 'z1'] });
		const match = matchResume(reading, resumeOf({ experience: ['a1 b1 c1', 'w1 x1 y1'] }), knowledge, text);
		expect(findGap(match, reading)).toMatchObject([{ requirement: 'nice:z1', gain: 0 }]);
	});
});

describe('advice', () => {
	test('without a résumé: add one; a posting that can’t be rated comes first', () => {
		expect(adviseOn(null, readingOf({ must: MUST }).reading, knowledge).rule).toBe('no-resume');
		expect(adviseOn(null, readingOf({ must: MUST }, { notRated: 'no-text' }).reading, knowledge).rule).toBe('no-text');
	});
	test('not rated: why', () => {
		expect(advise({ must: ['a1'] }, { experience: ['a1'] })).toEqual({ rule: 'too-few-must-haves', params: { count: 1 } });
	});
	test('a long shot says what is missing', () => {
		expect(advise({ must: MUST }, { experience: ['a1'] })).toEqual({ rule: 'long-shot', params: { skill: 'B1', held: '', points: 20, count: 4 } });
	});
	test('a listed must-have is to be shown first', () => {
		expect(advise({ must: MUST }, { experience: ['a1 b1 c1'], skills: ['d1'] })).toMatchObject({ rule: 'show-listed', params: { skill: 'D1', held: 'D1', points: 4 } });
	});
	test('a stretch names its biggest gap', () => {
		expect(advise({ must: [...MUST.slice(0, 4), 'x1|y1|z1|w1'] }, { experience: ['a1 b1'] })).toMatchObject({ rule: 'biggest-gap', params: { skill: 'C1', points: 20 } });
	});
	test('alternatives are named, the first three of them', () => {
		expect(advise({ must: ['a1', 'b1', 'x1|y1|z1|w1'] }, { experience: ['a1 b1'] }).params).toMatchObject({ skill: 'X1 / Y1 / Z1 / …' });
	});
	test('worth applying, with one gap to know', () => {
		expect(advise({ must: MUST }, { experience: ['a1 b1 c1 d1'] })).toMatchObject({ rule: 'apply-know-gap', params: { skill: 'E1' } });
	});
	test('a rival is to be bridged', () => {
		expect(advise({ must: ['a1', 'b1', 'c1', 'pytorch'] }, { experience: ['a1 b1 c1 tensorflow'] })).toMatchObject({
			rule: 'bridge-rival',
			params: { skill: 'PYTORCH', held: 'TENSORFLOW' },
		});
	});
	test('all must-haves, no nice-to-have', () => {
		expect(advise({ must: ['a1', 'b1', 'c1'], nice: ['d1'] }, { experience: ['a1 b1 c1'] })).toMatchObject({ rule: 'apply-stand-out', params: { skill: 'D1' } });
	});
	test('everything', () => {
		expect(advise({ must: ['a1', 'b1', 'c1'] }, { experience: ['a1 b1 c1'] })).toEqual({ rule: 'apply', params: {} });
	});
	test('poor credit everywhere without anything missing still has an answer', () => {
		const { reading, text } = readingOf({ must: ['pytorch', 'aws', 'gcp'] });
		const poor = matchResume(reading, resumeOf({ experience: ['tensorflow azure'] }), knowledge, text);
		expect(poor.band).toBe('stretch');
		expect(adviseOn({ ...poor, band: 'long-shot' }, reading, knowledge).rule).toBe('biggest-gap');
		expect(adviseOn(poor, reading, knowledge).rule).toBe('bridge-rival');
	});
});

describe('the arithmetic', () => {
	test('adds up to the score', () => {
		const { reading, text } = readingOf({ must: MUST, nice: ['x1', 'y1', 'z1', 'w1'] });
		const match = matchResume(reading, resumeOf({ experience: ['a1 b1 c1 x1'] }), knowledge, text);
		const lines = explainScore(match);
		// N = min(20, 300 / 13) = 20; 80 · 3/5 = 48; 20 · 1/3 = 6.67
		expect(lines.map(({ rule, params }) => [rule, params.points, params.worth])).toEqual([
			['must-points', expect.closeTo(48), 80],
			['nice-points-capped', expect.closeTo(6.67, 2), 20],
			['total', undefined, undefined],
		]);
		expect(match.score).toBe(55);
	});
	test('says nothing when not rated', () => {
		const { reading, text } = readingOf({ must: ['a1'] });
		expect(explainScore(matchResume(reading, resumeOf({}), knowledge, text))).toEqual([]);
	});
});
