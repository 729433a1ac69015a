/**
 * The level of the job against the levels the reader looks for.
 * @module
 */
import type { SeniorityLevel } from '../../finding.ts';
import type { Check, CheckInput, Verdict } from './check.ts';

/** Steps of a career. Staff engineers and team leads stand side by side. */
const STEP: Readonly<Record<Exclude<SeniorityLevel, 'unknown'>, number>> = { intern: 0, junior: 1, mid: 2, senior: 3, staff: 4, lead: 4, manager: 5, director: 6 };
/** Only what title or text call the job is firm: years and the site's own field are no more than hints. */
const FIRM = new Set(['seniority-title', 'seniority-text']);

/** The next level up or down is worth a look; titles mean different things in different companies. */
export function checkLevel({ reading, profile }: CheckInput): Check[] {
	const { value, rule: told, span } = reading.facts.seniority;
	const sought = profile.levels.filter((level) => level !== 'unknown');
	if (value === 'unknown') return sought.length === 0 ? [] : [{ kind: 'level', result: 'unknown', rule: 'level-unsaid', params: { sought: sought[0] as string }, span: null }];
	const nearest = sought.toSorted((a, b) => Math.abs(STEP[a] - STEP[value]) - Math.abs(STEP[b] - STEP[value]))[0];
	const { result, rule } = judgeLevel(value, sought, nearest, FIRM.has(told));
	return [{ kind: 'level', result, rule, params: { level: value, nearest: nearest ?? 'unknown' }, span }];
}

type Level = keyof typeof STEP;

function judgeLevel(level: Level, sought: readonly Level[], nearest: Level | undefined, isFirm: boolean): Verdict {
	if (nearest === undefined) return { result: 'unknown', rule: 'level-unstated' };
	if (sought.includes(level)) return { result: 'pass', rule: 'level-sought' };
	const isNear = Math.abs(STEP[level] - STEP[nearest]) <= 1;
	return isNear || !isFirm ? { result: 'check', rule: 'level-near' } : { result: 'fails', rule: 'level-other' };
}
