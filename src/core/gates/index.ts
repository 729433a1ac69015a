/**
 * Facts that can exclude someone whatever the fit.
 * @module
 */
import type { Gate } from '../finding.ts';
import type { PostingContext } from '../reading-context.ts';
import { CITIZEN_OR_RESIDENT } from './citizen-or-resident.ts';
import { CITIZENSHIP_REQUIRED } from './citizenship-required.ts';
import { CLEARANCE_OBTAINABLE } from './clearance-obtainable.ts';
import { CLEARANCE_PREFERRED } from './clearance-preferred.ts';
import { CLEARANCE_REQUIRED } from './clearance-required.ts';
import { LANGUAGE_REQUIRED } from './language-required.ts';
import { LICENSE_REQUIRED } from './license-required.ts';
import { MINIMUM_AGE } from './minimum-age.ts';
import { OFFICE_DAYS } from './office-days.ts';
import { ONCALL } from './oncall.ts';
import { PHYSICAL_DEMANDS } from './physical-demands.ts';
import { RELOCATION_REQUIRED } from './relocation-required.ts';
import type { GateRule } from './sentence-rule.ts';
import { SHIFTS } from './shifts.ts';
import { findContradiction } from './sponsorship-contradiction.ts';
import { SPONSORSHIP_OFFERED } from './sponsorship-offered.ts';
import { SPONSORSHIP_REFUSED } from './sponsorship-refused.ts';
import { TIME_ZONE } from './time-zone.ts';
import { TRAVEL } from './travel.ts';
import { US_PERSON } from './us-person.ts';
import { VISA_HELD } from './visa-held.ts';
import { WORK_AUTHORISATION } from './work-authorisation.ts';

/** All rules, the plainer before the vaguer: of one kind the first finding counts. */
export const GATE_RULES: readonly GateRule[] = [
	SPONSORSHIP_REFUSED,
	VISA_HELD,
	SPONSORSHIP_OFFERED,
	WORK_AUTHORISATION,
	CITIZENSHIP_REQUIRED,
	CITIZEN_OR_RESIDENT,
	US_PERSON,
	CLEARANCE_OBTAINABLE,
	CLEARANCE_REQUIRED,
	CLEARANCE_PREFERRED,
	LANGUAGE_REQUIRED,
	LICENSE_REQUIRED,
	TRAVEL,
	RELOCATION_REQUIRED,
	ONCALL,
	SHIFTS,
	OFFICE_DAYS,
	TIME_ZONE,
	PHYSICAL_DEMANDS,
	MINIMUM_AGE,
];

/** One gate of a kind (of a language, for languages), the first in the text; within one sentence the plainer rule's. In the order of the text. */
export function findGates(context: PostingContext): Gate[] {
	const gates = new Map<string, Gate>();
	for (const rule of GATE_RULES) {
		for (const gate of rule.find(context)) {
			const key = `${gate.kind}|${gate.params?.language ?? ''}`;
			const known = gates.get(key);
			if (!known || (gate.start < known.start && context.sentenceAt(gate.start) !== context.sentenceAt(known.start))) gates.set(key, gate);
		}
	}
	const found = [...gates.values()];
	return [...found, ...findContradiction(found)].sort((a, b) => a.start - b.start);
}
