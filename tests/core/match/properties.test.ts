import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGap } from '../../../src/core/match/gap.ts';
import { matchResume } from '../../../src/core/match/index.ts';
import { computeParts, computeScore, sharePoints, type Weighed } from '../../../src/core/match/score.ts';
import type { Match } from '../../../src/core/match/types.ts';
import { asked, skill, written } from './arbitraries.ts';
import { knowledge, matchOf, readingOf, resumeOf } from './cases.ts';

/** What a match says, without where in the résumé it was found. */
function gist(match: Match) {
	return { ...match, keywords: match.keywords.map(({ skill, found }) => [skill, found]), credits: match.credits.map(({ evidence, ...credit }) => credit) };
}

describe('on any posting and résumé', () => {
	test('the score lies between 0 and 100, and its points add up to it', () => {
		fc.assert(
			fc.property(asked, written, (posting, resume) => {
				const match = matchOf(posting, resume);
				if (match.score === null) {
					expect(match.must.total).toBeLessThan(3);
					return;
				}
				expect(match.score).toBeGreaterThanOrEqual(0);
				expect(match.score).toBeLessThanOrEqual(100);
				const points = match.credits.reduce((sum, credit) => sum + credit.points, 0);
				expect(points).toBeCloseTo(computeScore(match.parts), 9);
				for (const tier of ['must', 'nice'] as const) {
					const ofTier = match.credits.filter((credit) => credit.tier === tier).reduce((sum, credit) => sum + credit.points, 0);
					expect(ofTier).toBeCloseTo(tier === 'must' ? (100 - match.parts.n) * match.parts.m : match.parts.n * match.parts.q, 9);
				}
				expect(Math.abs(points - match.score)).toBeLessThanOrEqual(0.5 + 1e-9);
			}),
		);
	});

	test('must-haves and the three best nice-to-haves are worth 100; no one earns more than its worth', () => {
		fc.assert(
			fc.property(asked, written, (posting, resume) => {
				const match = matchOf(posting, resume);
				if (match.score === null) return;
				const must = match.credits.filter((credit) => credit.tier === 'must').reduce((sum, credit) => sum + credit.worth, 0);
				const nice = match.credits.filter((credit) => credit.tier === 'nice' && credit.worth > 0).slice(0, 3);
				expect(must + nice.reduce((sum, credit) => sum + credit.worth, 0)).toBeCloseTo(100, 9);
				for (const credit of match.credits) expect(credit.points).toBeLessThanOrEqual(credit.worth + 1e-9);
			}),
		);
	});

	test('one more line in the résumé, one skill or a list of them, never lowers the score', () => {
		const names = fc.array(skill, { minLength: 1, maxLength: 9 }).map((ids) => ids.join(', '));
		fc.assert(
			fc.property(asked, written, names, fc.boolean(), (posting, resume, extra, shown) => {
				const more = shown ? { ...resume, experience: [...(resume.experience ?? []), extra] } : { ...resume, skills: [...(resume.skills ?? []), extra] };
				const before = matchOf(posting, resume).score;
				const after = matchOf(posting, more).score;
				if (before === null) expect(after).toBeNull();
				else expect(after).toBeGreaterThanOrEqual(before);
			}),
		);
	});

	test('a skill that has nothing to do with the posting changes nothing', () => {
		fc.assert(
			fc.property(asked, written, (posting, resume) => {
				const more = { experience: [...(resume.experience ?? []), 'weaving'], skills: [...(resume.skills ?? []), 'pottery !smithing'] };
				expect(gist(matchOf(posting, more))).toEqual(gist(matchOf(posting, resume)));
			}),
		);
	});

	test('repeating a line changes nothing', () => {
		fc.assert(
			fc.property(asked, written, fc.integer({ min: 2, max: 9 }), (posting, resume, times) => {
				const repeat = (lines: readonly string[] = []) => lines.flatMap((one) => Array.from({ length: times }, () => `${one} ${one}`));
				const repeated = { experience: repeat(resume.experience), skills: repeat(resume.skills) };
				expect(gist(matchOf(posting, repeated))).toEqual(gist(matchOf(posting, resume)));
			}),
		);
	});

	test('the order of lines changes nothing', () => {
		const shuffled = written.chain((resume) =>
			fc.tuple(
				fc.constant(resume),
				fc.record({
					experience: fc.shuffledSubarray([...(resume.experience ?? [])], { minLength: resume.experience?.length ?? 0 }),
					skills: fc.shuffledSubarray([...(resume.skills ?? [])], { minLength: resume.skills?.length ?? 0 }),
				}),
			),
		);
		fc.assert(
			fc.property(asked, shuffled, (posting, [resume, reordered]) => {
				expect(gist(matchOf(posting, reordered))).toEqual(gist(matchOf(posting, resume)));
			}),
		);
	});

	test('what the gap promises is what full credit brings', () => {
		fc.assert(
			fc.property(asked, written, (posting, resume) => {
				const { reading, text } = readingOf(posting);
				const match = matchResume(reading, resumeOf(resume), knowledge, text);
				if (match.score === null) return;
				const weighed = match.credits.filter((credit) => credit.worth > 0);
				for (const item of findGap(match, reading)) {
					const full = weighed.map((credit): Weighed => (credit.requirement === item.requirement ? { tier: credit.tier, credit: 1 } : credit));
					expect(computeScore(computeParts(full)) - computeScore(match.parts)).toBeCloseTo(item.gain, 9);
				}
			}),
		);
	});
});

describe('the tier', () => {
	test('a must-have that is made a nice-to-have weighs no more, whatever stands beside it', () => {
		fc.assert(
			fc.property(asked, written, fc.nat(), (posting, resume, pick) => {
				const must = posting.must ?? [];
				const moved = must[pick % must.length] as string;
				if (posting.nice?.includes(moved)) return;
				const before = matchOf(posting, resume);
				const after = matchOf({ ...posting, must: must.filter((one) => one !== moved), nice: [...(posting.nice ?? []), moved] }, resume);
				if (before.score === null || after.score === null) return;
				const worthIn = (match: Match, tier: string) => match.credits.find((credit) => credit.requirement === `${tier}:${moved}`)?.worth;
				expect(worthIn(after, 'nice')).toBeLessThanOrEqual((worthIn(before, 'must') as number) + 1e-9);
			}),
		);
	});
});

describe('on any credits', () => {
	const credit = fc.constantFrom(0, 0.4, 0.8, 1);
	const weighed: fc.Arbitrary<Weighed[]> = fc.array(fc.record({ tier: fc.constantFrom('must' as const, 'nice' as const), credit }), { minLength: 1, maxLength: 30 });

	test('demoting a must-have never raises its weight', () => {
		fc.assert(
			fc.property(fc.array(credit, { maxLength: 20 }), fc.array(credit, { maxLength: 20 }), (must, nice) => {
				const others = [...must.map((one): Weighed => ({ tier: 'must', credit: one })), ...nice.map((one): Weighed => ({ tier: 'nice', credit: one }))];
				const weightAs = (tier: 'must' | 'nice') => {
					const all = [{ tier, credit: 1 }, ...others];
					return sharePoints(all, computeParts(all))[0]?.worth ?? 0;
				};
				expect(weightAs('nice')).toBeLessThanOrEqual(weightAs('must') + 1e-9);
			}),
		);
	});

	test('one nice-to-have never outweighs half a must-have', () => {
		fc.assert(
			fc.property(weighed, (all) => {
				const shares = sharePoints(all, computeParts(all));
				const must = shares.find((_, index) => all[index]?.tier === 'must')?.worth;
				const nice = shares.find((_, index) => all[index]?.tier === 'nice')?.worth;
				if (must !== undefined && nice !== undefined) expect(nice).toBeLessThanOrEqual(must / 2 + 1e-9);
			}),
		);
	});

	test('more credit never lowers the score', () => {
		fc.assert(
			fc.property(weighed, fc.nat(), credit, (all, pick, raised) => {
				const at = pick % all.length;
				const better = all.map((one, index) => (index === at ? { ...one, credit: Math.max(one.credit, raised) } : one));
				expect(computeScore(computeParts(better))).toBeGreaterThanOrEqual(computeScore(computeParts(all)) - 1e-9);
			}),
		);
	});
});
