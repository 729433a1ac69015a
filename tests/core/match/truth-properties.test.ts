import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { potentialScore } from '../../../src/core/match/index.ts';
import { rankResumes } from '../../../src/core/match/rank.ts';
import { TRUTHS, type Truth, type TruthAnswer } from '../../../src/core/match/truth.ts';
import { asked, skill, written } from './arbitraries.ts';
import { type Asked, knowledge, matchOf, readingOf, resumeOf, type Written } from './cases.ts';

describe('the reader’s word', () => {
	const said = fc.uniqueArray(fc.tuple(skill, fc.constantFrom(...TRUTHS)), { maxLength: 5, selector: ([id]) => id });
	const answersOf = (pairs: readonly (readonly [string, Truth])[]): TruthAnswer[] => pairs.map(([id, truth]) => ({ skill: id, truth, where: '', saidAt: '2025-01-01T00:00:00Z' }));
	const potentialOf = (posting: Asked, resume: Written, pairs: readonly (readonly [string, Truth])[]) => {
		const { reading, text } = readingOf(posting);
		return potentialScore(reading, resumeOf(resume), knowledge, text, answersOf(pairs));
	};

	test('"have" is worth as much as a job’s line that shows it', () => {
		fc.assert(
			fc.property(asked, written, fc.uniqueArray(skill, { maxLength: 4 }), (posting, resume, ids) => {
				const shown = { ...resume, experience: [...(resume.experience ?? []), ...ids] };
				expect(
					potentialOf(
						posting,
						resume,
						ids.map((id) => [id, 'have'] as const),
					),
				).toBe(matchOf(posting, shown).score);
			}),
		);
	});

	test('no answer takes anything away, and "learning" and "no" add nothing', () => {
		fc.assert(
			fc.property(asked, written, said, (posting, resume, pairs) => {
				const { score } = matchOf(posting, resume);
				const idle = pairs.filter(([, truth]) => truth === 'learning' || truth === 'no');
				expect(potentialOf(posting, resume, idle)).toBe(score);
				if (score !== null) expect(potentialOf(posting, resume, pairs)).toBeGreaterThanOrEqual(score);
			}),
		);
	});

	test('the order in which it was given makes no difference', () => {
		fc.assert(
			fc.property(asked, written, said, (posting, resume, pairs) => {
				expect(potentialOf(posting, resume, [...pairs].reverse())).toBe(potentialOf(posting, resume, pairs));
			}),
		);
	});
});

describe('a ranking', () => {
	test('holds every résumé once, best first, and doesn’t hang on the order given but for equals', () => {
		fc.assert(
			fc.property(asked, fc.array(written, { maxLength: 4 }), (posting, several) => {
				const { reading, text } = readingOf(posting);
				const resumes = several.map((one, index) => ({ id: String(index), name: '', resume: resumeOf(one) }));
				const rank = (list: typeof resumes) => rankResumes(reading, text, list, knowledge);
				const ranked = rank(resumes);
				expect(ranked.map(({ id }) => id).sort()).toEqual(resumes.map(({ id }) => id).sort());
				const scores = ranked.map(({ match }) => match.score ?? -1);
				expect(scores).toEqual([...scores].sort((a, b) => b - a));
				expect(rank([...resumes].reverse()).map(({ match }) => [match.score, match.must.met, match.nice.met])).toEqual(
					ranked.map(({ match }) => [match.score, match.must.met, match.nice.met]),
				);
			}),
			{ numRuns: 50 },
		);
	});
});
