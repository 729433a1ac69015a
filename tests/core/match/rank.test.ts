import { expect, test } from 'vitest';
import { rankResumes } from '../../../src/core/match/rank.ts';
import { type Asked, knowledge, readingOf, resumeFrom, resumeOf, type Written } from './cases.ts';

function rankingOf(asked: Asked, written: Readonly<Record<string, Written | null>>) {
	const { reading, text } = readingOf(asked);
	const resumes = Object.entries(written).map(([id, lines]) => ({ id, name: id.toUpperCase(), resume: lines ? resumeOf(lines) : resumeFrom('') }));
	return rankResumes(reading, text, resumes, knowledge);
}

test('the best score comes first', () => {
	const ranked = rankingOf({ must: ['a1', 'b1', 'c1'] }, { poor: { experience: ['a1'] }, best: { experience: ['a1 b1 c1'] }, good: { experience: ['a1 b1'] } });
	expect(ranked.map(({ id, name, match }) => [id, name, match.score])).toEqual([
		['best', 'BEST', 100],
		['good', 'GOOD', 67],
		['poor', 'POOR', 33],
	]);
});

test('of equal scores more must-haves met; else the order given', () => {
	const half: Asked = { must: ['a1', 'b1', 'c1', 'pytorch', 'aws'] };
	// Two rivals are worth 0.8, as much as one skill listed.
	const ranked = rankingOf(half, { one: { skills: ['a1'] }, two: { experience: ['tensorflow azure'] }, again: { experience: ['tensorflow gcp'] } });
	expect(ranked.map(({ id, match }) => [id, match.score, match.must.met])).toEqual([
		['two', 16, 2],
		['again', 16, 2],
		['one', 16, 1],
	]);
});

test('without a rating by must-haves met', () => {
	const ranked = rankingOf({ must: ['a1', 'b1'], nice: ['c1'] }, { none: null, nice: { experience: ['c1'] }, must: { experience: ['a1'] } });
	expect(ranked.map(({ id }) => id)).toEqual(['must', 'nice', 'none']);
});

test('no résumé, no ranking', () => {
	expect(rankingOf({ must: ['a1'] }, {})).toEqual([]);
});
