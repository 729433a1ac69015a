/**
 * Where the work is, and whether one has to move there.
 * @module
 */
import type { Profile } from '../../profile.ts';
import { byWord, type Check, type CheckInput, judgeGates, type Verdict } from './check.ts';
import { countriesOf, namesPlace } from './countries.ts';

/** How the posting's place stands to the reader's places. `apart`: no name in common, though it may be next door. */
type Distance = 'there' | 'apart' | 'abroad' | 'unsaid' | 'unstated';

/** The page's own place. Another country is told for sure, another town isn't: suburbs and regions go by many names. */
export function checkPlace({ posting, profile, reading }: CheckInput): Check[] {
	const location = posting.location?.trim() ?? '';
	const distance = findDistance(location, profile.places);
	if (distance === 'unsaid' && profile.places.length === 0) return [];
	const mode = reading.facts.mode.value;
	const { result, rule } = mode === 'remote' ? REMOTE[distance] : judgePlace(distance, profile.wouldRelocate, mode !== 'unknown');
	return [{ kind: 'place', result, rule, params: { place: location, own: profile.places.join(', ') }, span: null }];
}

const REMOTE: Readonly<Record<Distance, Verdict>> = {
	there: { result: 'pass', rule: 'place-fits' },
	apart: { result: 'pass', rule: 'place-remote' },
	abroad: { result: 'check', rule: 'place-remote-abroad' },
	unsaid: { result: 'unknown', rule: 'place-unsaid' },
	unstated: { result: 'unknown', rule: 'place-unstated' },
};

/** A posting that names a town and no mode may still be remote: that fails nobody. */
function judgePlace(distance: Distance, wouldRelocate: boolean | null, isBound: boolean): Verdict {
	if (distance === 'there') return { result: 'pass', rule: 'place-fits' };
	if (distance === 'unsaid') return { result: 'unknown', rule: 'place-unsaid' };
	if (distance === 'unstated') return { result: 'unknown', rule: 'place-unstated' };
	if (wouldRelocate === true) return { result: 'check', rule: 'place-move' };
	if (distance === 'apart' || wouldRelocate === null) return { result: 'check', rule: 'place-apart' };
	return { result: isBound ? 'fails' : 'check', rule: 'place-abroad' };
}

/** A demand to move, or to live somewhere. Who is there already needn't. */
export function checkRelocation(input: CheckInput): Check[] {
	const { posting, profile } = input;
	const distance = findDistance(posting.location?.trim() ?? '', profile.places);
	const refused: Verdict = distance === 'apart' ? { result: 'check', rule: 'relocation-unsure' } : { result: 'fails', rule: 'relocation-refused' };
	return judgeGates(input, 'relocation-required', () => {
		if (distance === 'there') return { result: 'pass', rule: 'relocation-there', params: { place: posting.location ?? '' } };
		return byWord<Verdict>(profile.wouldRelocate, { result: 'pass', rule: 'relocation-willing' }, refused, { result: 'unknown', rule: 'relocation-unstated' });
	});
}

function findDistance(location: string, places: Profile['places']): Distance {
	const countries = countriesOf(location);
	if (location === '' || !/\p{L}/u.test(location)) return 'unsaid';
	if (places.length === 0) return countries.length > 0 || !/^\W*remote\W*$/i.test(location) ? 'unstated' : 'unsaid';
	if (places.some((place) => namesPlace(location, place))) return 'there';
	if (countries.length === 0) return /^\W*remote\W*$/i.test(location) ? 'unsaid' : 'apart';
	const own = places.map(countriesOf);
	return own.every((known) => known.length > 0 && !known.some((country) => countries.includes(country))) ? 'abroad' : 'apart';
}
