/**
 * Years of experience, overall and with one skill.
 * @module
 */
import type { YearsFact } from '../../finding.ts';
import { yearsAsked } from '../years-asked.ts';
import type { Check, CheckInput, Verdict } from './check.ts';

/** Missing no more than this is a little short: years asked for are a wish more often than a bound. */
const LITTLE_SHORT_YEARS = 1;
const LITTLE_SHORT_SHARE = 0.4;

/** Years overall: the reader's own figure, else what the résumé's dates add up to. More than asked fits. */
export function checkYears({ reading, resume, profile }: CheckInput): Check[] {
	const asked = yearsAsked(reading.facts.years);
	const most = asked.at(-1);
	if (!most) return [];
	const have = profile.years ?? resume?.years ?? null;
	const { result, rule } = judgeYears(asked, most, have);
	return [{ kind: 'years', result, rule, params: { asked: most.min, have: round(have ?? 0) }, span: { start: most.start, end: most.end } }];
}

/** Some postings give several figures ("5 years, or 3 with a master's"): only who is far from the lowest fails. */
function judgeYears(asked: readonly YearsFact[], most: YearsFact, have: number | null): Verdict {
	if (have === null) return { result: 'unknown', rule: 'years-unstated' };
	if (have >= most.min) return { result: 'pass', rule: 'years-enough' };
	if (most.tier !== 'must') return { result: 'check', rule: 'years-wish' };
	const least = asked[0]?.min ?? most.min;
	const isFar = least - have > Math.max(LITTLE_SHORT_YEARS, LITTLE_SHORT_SHARE * least);
	return isFar ? { result: 'fails', rule: 'years-far-short' } : { result: 'check', rule: 'years-short' };
}

/** Years with one skill. Dates of jobs say little about one skill, so too few are never more than something to check. */
export function checkSkillYears({ reading, posting, yearsOfUse }: CheckInput): Check[] {
	const checks = new Map<string, Check>();
	for (const fact of reading.facts.years) {
		if (fact.overall || fact.skill === undefined || fact.tier === 'mentioned' || fact.min === 0) continue;
		const words = fact.skill.toLowerCase();
		const skill = reading.skills.find(({ mentions }) => mentions.some(({ start, end }) => posting.text.slice(start, end).toLowerCase() === words));
		const have = skill ? yearsOfUse(skill.id) : null;
		const { result, rule } = judgeSkillYears(fact.min, have);
		const key = `${words}|${fact.min}`;
		if (!checks.has(key)) {
			checks.set(key, {
				kind: 'skill-years',
				result,
				rule,
				params: { skill: skill?.name ?? fact.skill, asked: fact.min, have: round(have ?? 0) },
				span: { start: fact.start, end: fact.end },
			});
		}
	}
	return [...checks.values()];
}

function judgeSkillYears(asked: number, have: number | null): Verdict {
	if (have === null) return { result: 'unknown', rule: 'skill-years-unstated' };
	return have >= asked ? { result: 'pass', rule: 'skill-years-enough' } : { result: 'check', rule: 'skill-years-short' };
}

function round(years: number): number {
	return Math.round(years * 10) / 10;
}
