/**
 * The arithmetic of the score, and how its points are shared out among requirements.
 *
 * With m must-haves and s = min(3, number of nice-to-haves): N = min(20, 100·s / (2m + s)), score = (100 − N)·M + N·Q.
 * A must-have can earn (100 − N)/m points, a nice-to-have N/s. With more than three nice-to-haves their `worth`s therefore add up to more
 * than N; no more than N is paid, shared in proportion to their credit. Must-haves and the s best nice-to-haves are worth 100 together.
 * @module
 */
import type { Requirement, Tier } from '../finding.ts';
import type { SkillKind } from '../lexicon.ts';
import type { ScoreParts } from './types.ts';

/** A score needs at least so many must-haves: with fewer, one word more or less would decide it. */
export const MIN_MUST_HAVES = 3;
/** So many nice-to-haves are enough to stand out. */
export const ENOUGH_NICE = 3;
const MAX_NICE_POINTS = 20;
/** Credits are sums of tenths; this is finer than any of them and coarser than what binary fractions lose. */
const EPSILON = 1e-9;

/** Credit of one requirement that weighs something. */
export interface Weighed {
	readonly tier: Tier;
	/** 0 … 1 */
	readonly credit: number;
}

export interface Share {
	readonly points: number;
	readonly worth: number;
}

export const NO_SHARE: Share = { points: 0, worth: 0 };

/** Points that nice-to-haves can bring beside so many must-haves. */
export function nicePoints(must: number, nice: number): number {
	const enough = Math.min(ENOUGH_NICE, nice);
	return enough === 0 ? 0 : Math.min(MAX_NICE_POINTS, (100 * enough) / (2 * must + enough));
}

/** M, Q and N. All zero where there is nothing to weigh. */
export function computeParts(weighed: readonly Weighed[]): ScoreParts {
	const must = weighed.filter((one) => one.tier === 'must');
	const nice = weighed.filter((one) => one.tier === 'nice');
	const enough = Math.min(ENOUGH_NICE, nice.length);
	return {
		m: must.length === 0 ? 0 : sum(must) / must.length,
		q: enough === 0 ? 0 : Math.min(1, sum(nice) / enough),
		n: nicePoints(must.length, nice.length),
	};
}

/** The score before rounding, 0 … 100. */
export function computeScore({ m, q, n }: ScoreParts): number {
	return (100 - n) * m + n * q;
}

/** What each requirement has earned and could earn, in the order given. The points add up to the score before rounding. */
export function sharePoints(weighed: readonly Weighed[], parts: ScoreParts): Share[] {
	const must = weighed.filter((one) => one.tier === 'must').length;
	const nice = weighed.filter((one) => one.tier === 'nice');
	const earned = sum(nice);
	const enough = Math.min(ENOUGH_NICE, nice.length);
	return weighed.map(({ tier, credit }) => {
		if (tier === 'must') return { points: ((100 - parts.n) / must) * credit, worth: (100 - parts.n) / must };
		if (tier === 'nice') return { points: earned === 0 ? 0 : (parts.n * parts.q * credit) / earned, worth: parts.n / enough };
		return NO_SHARE;
	});
}

/** Whether a share reaches a bound, forgiving what binary fractions lose. */
export function reaches(share: number, bound: number): boolean {
	return share >= bound - EPSILON;
}

function sum(weighed: readonly Weighed[]): number {
	return weighed.reduce((total, one) => total + one.credit, 0);
}

/** The alternatives of a requirement that weigh something: neither soft skills nor spoken languages. */
export function hardSkills(requirement: Requirement, kinds: ReadonlyMap<string, SkillKind>): readonly string[] {
	return requirement.anyOf.filter((skill) => kinds.get(skill) !== 'soft' && kinds.get(skill) !== 'spoken');
}
