/**
 * The degree asked for against the highest one held.
 * @module
 */
import type { DegreeFact, DegreeLevel } from '../../finding.ts';
import type { Check, CheckInput, Verdict } from './check.ts';

const LADDER: readonly DegreeLevel[] = ['none', 'associate', 'bachelor', 'master', 'phd'];

/** A higher degree than asked for fits; "or equivalent experience" makes a lower one something to talk about. The reader's word goes before the résumé's. */
export function checkDegree({ reading, profile, resume }: CheckInput): Check[] {
	const { degree } = reading.facts;
	if (!degree) return [];
	const held = profile.degree ?? resume?.degree ?? null;
	const { result, rule } = judgeDegree(degree, held);
	return [{ kind: 'degree', result, rule, params: { asked: degree.level, have: held ?? 'none' }, span: { start: degree.start, end: degree.end } }];
}

function judgeDegree({ level, equivalent, tier }: DegreeFact, held: DegreeLevel | null): Verdict {
	if (level === 'none') return { result: 'pass', rule: 'degree-not-needed' };
	if (held === null) return { result: 'unknown', rule: 'degree-unstated' };
	if (LADDER.indexOf(held) >= LADDER.indexOf(level)) return { result: 'pass', rule: 'degree-held' };
	if (tier === 'nice') return { result: 'check', rule: 'degree-wish' };
	return equivalent ? { result: 'check', rule: 'degree-equivalent' } : { result: 'fails', rule: 'degree-short' };
}
