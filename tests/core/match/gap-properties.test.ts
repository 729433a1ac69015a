import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGap } from '../../../src/core/match/gap.ts';
import { matchResume } from '../../../src/core/match/index.ts';
import { computeScore } from '../../../src/core/match/score.ts';
import { asked, POOL, written } from './arbitraries.ts';
import { type Asked, knowledge, readingOf, resumeOf, type Written } from './cases.ts';

describe('what a gap is worth', () => {
	const own = Array.from({ length: 14 }, (_, index) => `s${index}`);
	const apart: fc.Arbitrary<Asked> = fc
		.tuple(fc.shuffledSubarray(own, { minLength: 14 }), fc.integer({ min: 3, max: 8 }), fc.integer({ min: 0, max: 6 }))
		.map(([ids, must, nice]) => ({ must: ids.slice(0, must), nice: ids.slice(must, must + nice) }));
	const held: fc.Arbitrary<Written> = fc.record({
		experience: fc.array(
			fc.subarray(own, { minLength: 1, maxLength: 3 }).map((ids) => ids.join(' ')),
			{ maxLength: 4 },
		),
		skills: fc.array(fc.constantFrom(...own), { maxLength: 5 }),
	});
	const scoresOf = (posting: Asked, resume: Written) => {
		const { reading, text } = readingOf(posting);
		const match = matchResume(reading, resumeOf(resume), knowledge, text);
		return { match, gap: findGap(match, reading) };
	};
	const withLine = (resume: Written, skill: string): Written => ({ ...resume, experience: [...(resume.experience ?? []), skill] });

	test('a job’s line that shows it brings just that, and takes it off the gap', () => {
		fc.assert(
			fc.property(apart, held, (posting, resume) => {
				const { match, gap } = scoresOf(posting, resume);
				for (const item of gap) {
					const after = scoresOf(posting, withLine(resume, item.skills[0] as string));
					expect(computeScore(after.match.parts) - computeScore(match.parts)).toBeCloseTo(item.gain, 9);
					expect(Math.abs((after.match.score ?? 0) - (match.score ?? 0) - item.gain)).toBeLessThanOrEqual(1 + 1e-9);
					expect(after.gap.map((one) => one.requirement)).not.toContain(item.requirement);
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('never less than that, where one skill bears on several requirements', () => {
		fc.assert(
			fc.property(asked, written, (posting, resume) => {
				const { match, gap } = scoresOf(posting, resume);
				for (const item of gap) {
					const after = scoresOf(posting, withLine(resume, item.skills[0] as string));
					expect(computeScore(after.match.parts) - computeScore(match.parts)).toBeGreaterThanOrEqual(item.gain - 1e-9);
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe('copying', () => {
	const WORK = 'OUR TEAM IN THE NORTHERN HARBOUR OFFICE EXPECTS LONG EXPERIENCE WITH';
	test('lines of the posting in a job, in any order of their words, earn what a list earns', () => {
		const line = fc.subarray(POOL, { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(asked, fc.array(line, { minLength: 1, maxLength: 5 }), fc.boolean(), (posting, lines, reversed) => {
				const { reading } = readingOf(posting);
				const sentences = lines.map((ids) => `${WORK} ${ids.join(' ')}`);
				const text = sentences.join('\n');
				const pasted = sentences.map((sentence) => (reversed ? sentence.split(' ').reverse().join(' ') : sentence));
				const score = (resume: Written) => matchResume(reading, resumeOf(resume), knowledge, text).score;
				expect(score({ experience: pasted })).toBe(score({ skills: lines.map((ids) => ids.join(' ')) }));
			}),
		);
	});
});
