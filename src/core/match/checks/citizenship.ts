/**
 * Citizenship and "U.S. person" status.
 * @module
 */
import type { Gate } from '../../finding.ts';
import { type Check, type CheckInput, judgeGates, type Verdict } from './check.ts';
import { countriesOf } from './countries.ts';
import { findNations } from './nations.ts';

/** The nations are those the sentence names, else the country of the posting; then another citizenship is only something to check. */
export function checkCitizenship(input: CheckInput): Check[] {
	return judgeGates(input, 'citizenship-required', (gate) => judgeCitizenship(gate, input));
}

function judgeCitizenship(gate: Gate, { posting, profile }: CheckInput): Verdict {
	const named = findNations(posting.text.slice(gate.start, gate.end));
	const nations = named.length > 0 ? named : countriesOf(posting.location ?? '');
	if (profile.citizenOf.length === 0) return { result: 'unknown', rule: 'citizenship-unstated' };
	if (nations.length === 0) return { result: 'check', rule: 'citizenship-which' };
	if (profile.citizenOf.some((country) => nations.includes(country))) return { result: 'pass', rule: 'citizenship-held' };
	const residence = gate.rule === 'citizen-or-resident';
	if (residence && (profile.mayWorkIn.length === 0 || profile.mayWorkIn.some((country) => nations.includes(country)))) return { result: 'check', rule: 'citizenship-or-residence' };
	return { result: named.length > 0 ? 'fails' : 'check', rule: 'citizenship-other' };
}

/** Citizens, permanent residents, refugees and asylees (22 CFR 120.62): the last three may work in the US without a sponsor. */
export function checkUsPerson(input: CheckInput): Check[] {
	const { citizenOf, mayWorkIn } = input.profile;
	return judgeGates(input, 'us-person', () => {
		if (citizenOf.includes('US')) return { result: 'pass', rule: 'us-person-citizen' };
		if (mayWorkIn.includes('US')) return { result: 'check', rule: 'us-person-resident' };
		if (citizenOf.length === 0) return { result: 'unknown', rule: 'us-person-unstated' };
		return mayWorkIn.length === 0 ? { result: 'check', rule: 'us-person-resident' } : { result: 'fails', rule: 'us-person-other' };
	});
}
