/**
 * Visas and the right to work, against what the reader needs in the posting's country.
 * @module
 */
import type { Profile } from '../../profile.ts';
import { type Check, type CheckInput, judgeGates, type Verdict } from './check.ts';
import { countriesOf, mayWork } from './countries.ts';

/** Whether the reader needs a sponsor for this posting. `doubtful`: what they have said doesn't settle it for its country. */
type Need = 'none' | 'needed' | 'doubtful' | 'unstated';

/** A posting that offers and refuses alike is one thing to ask about, not two. */
export function checkSponsorship(input: CheckInput): Check[] {
	const need = findNeed(input.profile, input.posting.location);
	const isContradicted = input.reading.gates.some((gate) => gate.kind === 'sponsorship-contradiction');
	if (isContradicted) return judgeGates(input, 'sponsorship-contradiction', () => CONTRADICTION[need]);
	return [...judgeGates(input, 'sponsorship-refused', () => REFUSED[need]), ...judgeGates(input, 'sponsorship-offered', () => OFFERED)];
}

/** Asking for the right to work refuses no sponsorship by itself. */
export function checkAuthorisation(input: CheckInput): Check[] {
	const need = findNeed(input.profile, input.posting.location);
	return judgeGates(input, 'work-authorisation', () => AUTHORISATION[need]);
}

const OFFERED: Verdict = { result: 'pass', rule: 'sponsorship-offered' };
const REFUSED: Readonly<Record<Need, Verdict>> = {
	none: { result: 'pass', rule: 'sponsorship-not-needed' },
	needed: { result: 'fails', rule: 'sponsorship-needed' },
	doubtful: { result: 'check', rule: 'sponsorship-doubtful' },
	unstated: { result: 'unknown', rule: 'sponsorship-unstated' },
};
const CONTRADICTION: Readonly<Record<Need, Verdict>> = {
	none: { result: 'pass', rule: 'contradiction-not-needed' },
	needed: { result: 'check', rule: 'contradiction-needed' },
	doubtful: { result: 'check', rule: 'contradiction-doubtful' },
	unstated: { result: 'unknown', rule: 'contradiction-unstated' },
};
const AUTHORISATION: Readonly<Record<Need, Verdict>> = {
	none: { result: 'pass', rule: 'authorisation-held' },
	needed: { result: 'check', rule: 'authorisation-needed' },
	doubtful: { result: 'check', rule: 'authorisation-doubtful' },
	unstated: { result: 'unknown', rule: 'authorisation-unstated' },
};

/** What is said of the posting's own country goes before what is said in general. */
function findNeed(profile: Profile, location: string | null): Need {
	const countries = countriesOf(location ?? '');
	const allowed = countries.filter((country) => mayWork(profile, country));
	if (countries.length > 0 && allowed.length === countries.length) return 'none';
	if (allowed.length > 0) return 'doubtful';
	const named = profile.mayWorkIn.length > 0;
	if (profile.needsSponsor === true) return countries.length === 0 && named ? 'doubtful' : 'needed';
	if (profile.needsSponsor === false) return countries.length > 0 && named ? 'doubtful' : 'none';
	return named ? 'doubtful' : 'unstated';
}
