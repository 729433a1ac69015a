/**
 * How a score adds up, line by line.
 * @module
 */
import type { Params } from '../finding.ts';
import { ENOUGH_NICE } from './score.ts';
import type { Match } from './types.ts';

/** Names of the messages `match:arithmetic.<rule>`. */
export const ARITHMETIC = ['must-points', 'nice-points', 'nice-points-capped', 'no-nice', 'total'] as const;

export interface ArithmeticLine {
	readonly rule: (typeof ARITHMETIC)[number];
	/** `points` and `worth` in points of the score, to be shown with one decimal; `met` and `count` in requirements. */
	readonly params: Params;
}

/** The lines whose points add up to the score before rounding; none when not rated. */
export function explainScore(match: Match): ArithmeticLine[] {
	if (match.score === null) return [];
	const { m, q, n } = match.parts;
	const must: ArithmeticLine = { rule: 'must-points', params: { points: (100 - n) * m, worth: 100 - n, met: match.must.met, count: match.must.total } };
	const nice: ArithmeticLine =
		match.nice.total === 0
			? { rule: 'no-nice', params: {} }
			: { rule: match.nice.total > ENOUGH_NICE ? 'nice-points-capped' : 'nice-points', params: { points: n * q, worth: n, met: match.nice.met, count: match.nice.total } };
	return [must, nice, { rule: 'total', params: { score: match.score } }];
}
