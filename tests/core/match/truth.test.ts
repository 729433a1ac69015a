import { describe, expect, test } from 'vitest';
import { findGap } from '../../../src/core/match/gap.ts';
import { matchResume, potentialScore } from '../../../src/core/match/index.ts';
import { applyTruth, type Truth, type TruthAnswer } from '../../../src/core/match/truth.ts';
import { type Asked, knowledge, readingOf, resumeOf, type Written } from './cases.ts';

function answersOf(said: Readonly<Record<string, Truth>>, saidAt = '2025-01-01T00:00:00Z'): TruthAnswer[] {
	return Object.entries(said).map(([skill, truth]) => ({ skill, truth, where: '', saidAt }));
}

function potentialOf(asked: Asked, written: Written, said: Readonly<Record<string, Truth>>) {
	const { reading, text } = readingOf(asked);
	return potentialScore(reading, resumeOf(written), knowledge, text, answersOf(said));
}

const FIVE: Asked = { must: ['a1', 'b1', 'c1', 'd1', 'e1'] };

describe('the potential score', () => {
	test.each<[Truth, number]>([
		['have', 40],
		['adjacent', 28],
		['learning', 20],
		['no', 20],
	])('one of five shown, one answered "%s": %i', (truth, score) => {
		expect(potentialOf(FIVE, { experience: ['a1'] }, { b1: truth })).toBe(score);
	});
	test('the match itself counts no answer', () => {
		const { reading, text } = readingOf(FIVE);
		expect(matchResume(reading, resumeOf({ experience: ['a1'] }), knowledge, text).score).toBe(20);
		expect(potentialOf(FIVE, { experience: ['a1'] }, {})).toBe(20);
	});
	test('a skill that is listed would be shown', () => {
		expect(potentialOf(FIVE, { skills: ['a1'] }, { a1: 'have' })).toBe(20);
	});
	test('no answer takes away what the résumé shows', () => {
		expect(potentialOf(FIVE, { experience: ['a1'] }, { a1: 'no' })).toBe(20);
	});
	test('a skill one has shows what it implies, and stands in for its rival', () => {
		const asked: Asked = { must: ['pytorch', 'ml', 'sql', 'git', 'java'] };
		// ml 1, pytorch 0.4
		expect(potentialOf(asked, {}, { tensorflow: 'have' })).toBe(28);
		expect(potentialOf(asked, {}, { tensorflow: 'have', ml: 'learning' })).toBe(8);
	});
	test('what the résumé denies takes the reader’s own word', () => {
		const asked: Asked = { must: ['kubernetes', 'a1', 'b1', 'c1'] };
		expect(potentialOf(asked, { experience: ['!kubernetes'] }, { gke: 'have' })).toBe(0);
		expect(potentialOf(asked, { experience: ['!kubernetes nomad'] }, { gke: 'have' })).toBe(10);
		expect(potentialOf(asked, { experience: ['!kubernetes'] }, { nomad: 'have' })).toBe(10);
		expect(potentialOf(asked, { experience: ['!kubernetes'] }, { kubernetes: 'have' })).toBe(25);
	});
	test('is none where the match isn’t rated', () => {
		expect(potentialOf({ must: ['a1'] }, { experience: ['a1'] }, { a1: 'have' })).toBeNull();
	});
});

describe('the gap with the reader’s word', () => {
	function toldOf(asked: Asked, answers: readonly TruthAnswer[]) {
		const { reading, text } = readingOf(asked);
		return applyTruth(findGap(matchResume(reading, resumeOf({}), knowledge, text), reading), answers).map(({ requirement, truth, answer }) => [
			requirement,
			truth,
			answer?.skill ?? null,
		]);
	}
	test('the best of the alternatives counts; a no takes a no to each', () => {
		expect(toldOf({ must: ['a1|b1', 'c1|d1', 'e1|f1', 'g1'] }, answersOf({ a1: 'no', b1: 'learning', c1: 'no', e1: 'no', f1: 'no' }))).toEqual([
			['must:a1|b1', 'learning', 'b1'],
			['must:c1|d1', null, null],
			['must:e1|f1', 'no', 'e1'],
			['must:g1', null, null],
		]);
	});
	test('the last answer counts, wherever it stands', () => {
		const answers = [...answersOf({ a1: 'have' }, '2025-03-01T00:00:00Z'), ...answersOf({ a1: 'no' }, '2025-02-01T00:00:00Z')];
		expect(toldOf({ must: ['a1', 'b1', 'c1'] }, answers)[0]).toEqual(['must:a1', 'have', 'a1']);
	});
});
