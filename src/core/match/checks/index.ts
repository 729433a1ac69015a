/**
 * The posting's gates and facts against what the reader has stated of themselves. Beside the score, never inside it.
 * @module
 */
import type { Gate } from '../../finding.ts';
import type { Posting } from '../../posting.ts';
import type { Profile } from '../../profile.ts';
import type { Reading } from '../../reading.ts';
import type { Resume } from '../../resume/types.ts';
import type { Check, CheckInput, CheckResult, CheckRule } from './check.ts';
import { checkCitizenship, checkUsPerson } from './citizenship.ts';
import { checkClearance } from './clearance.ts';
import { checkLicence, checkOnCall, checkTravel, checkUnasked } from './conditions.ts';
import { checkDealBreakers } from './deal-breakers.ts';
import { checkDegree } from './degree.ts';
import { checkLanguages } from './language.ts';
import { checkLevel } from './level.ts';
import { checkMode, checkOfficeDays } from './mode.ts';
import { checkPay } from './pay.ts';
import { checkPlace, checkRelocation } from './place.ts';
import { checkAuthorisation, checkSponsorship } from './sponsorship.ts';
import { checkTimeZone } from './time-zone.ts';
import { checkSkillYears, checkYears } from './years.ts';

export type { Check, CheckResult } from './check.ts';
export { CHECK_RULES } from './rules.ts';

/** What excludes for certain first, what can be argued about last. */
const RULES: readonly CheckRule[] = [
	checkSponsorship,
	checkAuthorisation,
	checkCitizenship,
	checkUsPerson,
	checkClearance,
	checkLanguages,
	checkLicence,
	checkPlace,
	checkRelocation,
	checkMode,
	checkOfficeDays,
	checkTimeZone,
	checkTravel,
	checkOnCall,
	checkPay,
	checkDealBreakers,
	checkDegree,
	checkYears,
	checkSkillYears,
	checkLevel,
	checkUnasked,
];
const ORDER: Readonly<Record<CheckResult, number>> = { fails: 0, check: 1, unknown: 2, pass: 3 };

/**
 * Holds each gate and fact of a posting against the reader's word, and against the résumé for years and spoken languages. Nothing is
 * guessed: what one side leaves unsaid is `unknown`.
 * @param resume `null` as long as there is none.
 * @param yearsOfUse Years for which the reader has used a skill, by its id; `null` where nothing tells.
 * @returns What fails first, then what is to be checked, what is unknown, what fits.
 */
export function checkProfile(
	reading: Reading,
	posting: Pick<Posting, 'text' | 'location'>,
	resume: Resume | null,
	profile: Profile,
	yearsOfUse: (skill: string) => number | null,
): readonly Check[] {
	const input: CheckInput = { reading, posting, resume, profile, yearsOfUse };
	const checks = RULES.flatMap((rule) => rule(input));
	return [...checks, ...passOver(reading.gates, checks)].sort((a, b) => ORDER[a.result] - ORDER[b.result]);
}

/** The checks that exclude the reader by their own word: for the very top of popup and side panel. */
export function failing(checks: readonly Check[]): readonly Check[] {
	return checks.filter((check) => check.result === 'fails');
}

/** Gates of kinds that no rule knows are shown all the same. */
function passOver(gates: readonly Gate[], checks: readonly Check[]): Check[] {
	const judged = new Set(checks.map((check) => check.kind));
	return gates
		.filter(({ kind }) => !judged.has(kind) && !kind.startsWith('sponsorship-'))
		.map(({ kind, params, start, end }) => ({ kind, result: 'unknown', rule: 'other-gate', params: { ...params, gate: kind }, span: { start, end } }));
}
