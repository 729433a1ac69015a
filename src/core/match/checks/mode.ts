/**
 * Remote, hybrid, on site, and days in the office.
 * @module
 */
import type { WorkMode } from '../../finding.ts';
import type { Profile } from '../../profile.ts';
import { type Check, type CheckInput, judgeGates, type Verdict } from './check.ts';

/** A full week in the office is hybrid work in name only. */
const FULL_WEEK_DAYS = 5;

/** The posting's mode against those that are acceptable. Where page and text disagree, it is to be asked whatever they say. */
export function checkMode({ reading, profile }: CheckInput): Check[] {
	const { value, rule: told, span } = reading.facts.mode;
	const { modes } = profile;
	if (value === 'unknown') return modes.length === 0 ? [] : [{ kind: 'mode', result: 'unknown', rule: 'mode-unsaid', params: {}, span: null }];
	const { result, rule } = told === 'mode-contradiction' ? judgeContradiction(modes) : judgeMode(value, modes);
	return [{ kind: 'mode', result, rule, params: { mode: value }, span }];
}

function judgeContradiction(modes: Profile['modes']): Verdict {
	return modes.length === 0 ? { result: 'unknown', rule: 'mode-unstated' } : { result: 'check', rule: 'mode-contradiction' };
}

function judgeMode(mode: Exclude<WorkMode, 'unknown'>, modes: Profile['modes']): Verdict {
	if (modes.length === 0) return { result: 'unknown', rule: 'mode-unstated' };
	if (modes.includes(mode)) return { result: 'pass', rule: 'mode-accepted' };
	// Who would come in every day may as well come in on some.
	return mode === 'hybrid' && modes.includes('onsite') ? { result: 'check', rule: 'mode-near' } : { result: 'fails', rule: 'mode-refused' };
}

/** Days a week in the office. */
export function checkOfficeDays(input: CheckInput): Check[] {
	const { modes } = input.profile;
	return judgeGates(input, 'office-days', ({ params }) => {
		const days = Number(params?.days ?? 0);
		return { ...judgeOfficeDays(days, modes), params: { days } };
	});
}

function judgeOfficeDays(days: number, modes: Profile['modes']): Verdict {
	if (modes.length === 0) return { result: 'unknown', rule: 'office-days-unstated' };
	if (modes.includes('onsite') || (modes.includes('hybrid') && days < FULL_WEEK_DAYS)) return { result: 'pass', rule: 'office-days-accepted' };
	return modes.includes('hybrid') ? { result: 'check', rule: 'office-days-full' } : { result: 'fails', rule: 'office-days-refused' };
}
