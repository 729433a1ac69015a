import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../../src/core/profile.ts';
import { resumeFrom } from '../cases.ts';
import { verdictsOf } from './checked.ts';

const at = (location: string | null) => ({ facts: { location } });

describe('sponsorship', () => {
	const REFUSED = 'We are unable to sponsor visas for this role.';
	const OFFERED = 'Visa sponsorship is available.';
	test.each<[Partial<Profile>, string | null, string]>([
		[{ needsSponsor: true }, null, 'fails: sponsorship-needed'],
		[{ needsSponsor: true }, 'Berlin, Germany', 'fails: sponsorship-needed'],
		[{ needsSponsor: false }, null, 'pass: sponsorship-not-needed'],
		[{ needsSponsor: true, mayWorkIn: ['DE'] }, 'Berlin, Germany', 'pass: sponsorship-not-needed'],
		[{ needsSponsor: true, mayWorkIn: ['DE'] }, 'Austin, TX 78701', 'fails: sponsorship-needed'],
		[{ needsSponsor: true, mayWorkIn: ['DE'] }, null, 'check: sponsorship-doubtful'],
		[{ needsSponsor: false, mayWorkIn: ['DE'] }, 'Austin, TX', 'check: sponsorship-doubtful'],
		[{ mayWorkIn: ['US'] }, 'Austin, TX', 'pass: sponsorship-not-needed'],
		[{ mayWorkIn: ['US'] }, 'Leeds, UK', 'check: sponsorship-doubtful'],
		[{ citizenOf: ['IN'] }, 'Pune, Maharashtra, India', 'pass: sponsorship-not-needed'],
		[{ citizenOf: ['PT'] }, 'Munich, Bavaria, Germany', 'pass: sponsorship-not-needed'],
		[{ mayWorkIn: ['US'] }, 'London, UK or New York, USA', 'check: sponsorship-doubtful'],
		[{}, 'Austin, TX', 'unknown: sponsorship-unstated'],
	])('refused, %j, %s: %s', (stated, location, verdict) => {
		expect(verdictsOf('sponsorship-refused', REFUSED, stated, at(location))).toEqual([verdict]);
	});
	test('offered fits everyone', () => {
		expect(verdictsOf('sponsorship-offered', OFFERED, { needsSponsor: true })).toEqual(['pass: sponsorship-offered']);
	});
	test('offered and refused is one thing to ask about, for who needs it', () => {
		const both = `${OFFERED}\n${REFUSED}`;
		expect(verdictsOf('sponsorship-contradiction', both, { needsSponsor: true })).toEqual(['check: contradiction-needed']);
		expect(verdictsOf('sponsorship-contradiction', both, { needsSponsor: false })).toEqual(['pass: contradiction-not-needed']);
		expect(verdictsOf('sponsorship-refused', both, { needsSponsor: true })).toEqual([]);
	});
	test('asking for the right to work refuses nobody', () => {
		const text = 'You must be authorized to work in the United States.';
		expect(verdictsOf('work-authorisation', text, { needsSponsor: true })).toEqual(['check: authorisation-needed']);
		expect(verdictsOf('work-authorisation', text, { mayWorkIn: ['US'] }, at('Boston, MA'))).toEqual(['pass: authorisation-held']);
	});
});

describe('citizenship', () => {
	test.each<[string, Partial<Profile>, string]>([
		['Must be a U.S. citizen.', { citizenOf: ['US', 'FR'] }, 'pass: citizenship-held'],
		['Must be a U.S. citizen.', { citizenOf: ['FR'], mayWorkIn: ['US'] }, 'fails: citizenship-other'],
		['Must be a U.S. citizen.', { mayWorkIn: ['US'] }, 'unknown: citizenship-unstated'],
		['Only EU citizens.', { citizenOf: ['IE'] }, 'pass: citizenship-held'],
		['Must be a US citizen or green card holder.', { citizenOf: ['FR'], mayWorkIn: ['US'] }, 'check: citizenship-or-residence'],
		['Must be a US citizen or green card holder.', { citizenOf: ['FR'], mayWorkIn: ['FR'] }, 'fails: citizenship-other'],
	])('%s %j: %s', (text, stated, verdict) => {
		expect(verdictsOf('citizenship-required', text, stated)).toEqual([verdict]);
	});
	test('of a nation that only the place tells excludes nobody', () => {
		const text = '# Requirements\n- Citizenship is required';
		expect(verdictsOf('citizenship-required', text, { citizenOf: ['FR'] }, at('Ottawa, Canada'))).toEqual(['check: citizenship-other']);
		expect(verdictsOf('citizenship-required', text, { citizenOf: ['CA'] }, at('Ottawa, Canada'))).toEqual(['pass: citizenship-held']);
		expect(verdictsOf('citizenship-required', text, { citizenOf: ['CA'] })).toEqual(['check: citizenship-which']);
	});
	test.each<[Partial<Profile>, string]>([
		[{ citizenOf: ['US'] }, 'pass: us-person-citizen'],
		[{ citizenOf: ['FR'], mayWorkIn: ['US'] }, 'check: us-person-resident'],
		[{ citizenOf: ['FR'], mayWorkIn: ['FR'] }, 'fails: us-person-other'],
		[{}, 'unknown: us-person-unstated'],
	])('a U.S. person, %j: %s', (stated, verdict) => {
		expect(verdictsOf('us-person', 'Applicants must be a U.S. person under ITAR.', stated)).toEqual([verdict]);
	});
});

describe('by a plain word', () => {
	test.each<[kind: string, text: string, yes: Partial<Profile>, no: Partial<Profile>, results: readonly [string, string, string]]>([
		[
			'clearance-required',
			'Active Secret clearance required.',
			{ hasClearance: true },
			{ hasClearance: false },
			['pass: clearance-held', 'fails: clearance-lacking', 'unknown: clearance-unstated'],
		],
		[
			'clearance-required',
			'Must be able to obtain a security clearance.',
			{ hasClearance: true },
			{ hasClearance: false },
			['pass: clearance-held', 'check: clearance-obtainable', 'unknown: clearance-unstated'],
		],
		[
			'clearance-preferred',
			'Security clearance preferred.',
			{ hasClearance: true },
			{ hasClearance: false },
			['pass: clearance-held', 'check: clearance-wish', 'unknown: clearance-unstated'],
		],
		[
			'license-required',
			'# Requirements\n- Valid driver’s license',
			{ hasDrivingLicence: true },
			{ hasDrivingLicence: false },
			['pass: licence-held', 'fails: licence-lacking', 'unknown: licence-unstated'],
		],
		[
			'oncall',
			'You take part in the on-call rotation.',
			{ acceptsOnCall: true },
			{ acceptsOnCall: false },
			['pass: oncall-accepted', 'fails: oncall-refused', 'unknown: oncall-unstated'],
		],
		['oncall', 'Night shifts are part of it.', { acceptsOnCall: true }, { acceptsOnCall: false }, ['pass: shifts-accepted', 'fails: shifts-refused', 'unknown: shifts-unstated']],
		[
			'relocation-required',
			'You must be willing to relocate.',
			{ wouldRelocate: true },
			{ wouldRelocate: false },
			['pass: relocation-willing', 'fails: relocation-refused', 'unknown: relocation-unstated'],
		],
		['travel', 'Travel up to 40%.', { mostTravel: 50 }, { mostTravel: 20 }, ['pass: travel-within', 'fails: travel-over', 'unknown: travel-unstated']],
	])('%s: %s', (kind, text, yes, no, results) => {
		expect([yes, no, {}].flatMap((stated) => verdictsOf(kind, text, stated))).toEqual(results);
	});
	test('a licence to practise is not the reader’s driving licence', () => {
		expect(verdictsOf('license-required', '# Requirements\n- Must hold an active nursing license', { hasDrivingLicence: true })).toEqual(['unknown: licence-other']);
	});
	test('a little more travel, or much without a figure, is to be checked', () => {
		expect(verdictsOf('travel', 'Travel up to 40%.', { mostTravel: 30 })).toEqual(['check: travel-over']);
		expect(verdictsOf('travel', 'Extensive travel is part of the job.', { mostTravel: 20 })).toEqual(['check: travel-much']);
	});
	test('age and strength are nobody’s business', () => {
		expect(verdictsOf('minimum-age', 'Must be at least 21 years of age.', {})).toEqual(['unknown: minimum-age']);
		expect(verdictsOf('physical-demands', 'You lift boxes of up to 50 pounds.', {})).toEqual(['unknown: physical-demands']);
	});
});

describe('spoken languages', () => {
	const text = '# Requirements\n- Fluent German';
	test('stated, or named by the résumé', () => {
		expect(verdictsOf('language-required', text, { languages: ['german'] })).toEqual(['pass: language-held']);
		expect(verdictsOf('language-required', text, {}, { resume: resumeFrom('LANGUAGES\ngerman') })).toEqual(['pass: language-held']);
	});
	test('whoever states some has stated all; a résumé’s denial is no knowledge', () => {
		expect(verdictsOf('language-required', text, { languages: ['english'] })).toEqual(['fails: language-lacking']);
		expect(verdictsOf('language-required', text, {}, { resume: resumeFrom('LANGUAGES\n!german') })).toEqual(['unknown: language-unstated']);
	});
	test('Chinese is Mandarin; Cantonese is to be checked', () => {
		const chinese = '# Requirements\n- Fluent Chinese';
		expect(verdictsOf('language-required', chinese, { languages: ['mandarin'] })).toEqual(['pass: language-held']);
		expect(verdictsOf('language-required', chinese, { languages: ['cantonese'] })).toEqual(['check: language-near']);
	});
});

describe('place and mode', () => {
	const place = (text: string, location: string | null, stated: Partial<Profile>) => verdictsOf('place', text, stated, at(location));
	test.each<[location: string, places: readonly string[], wouldRelocate: boolean | null, verdict: string]>([
		['Palo Alto, CA 94303', ['California'], null, 'pass: place-fits'],
		['München, Bayern', ['Munich'], null, 'pass: place-fits'],
		['Tel Aviv District, Israel (Hybrid)', ['Israel'], false, 'pass: place-fits'],
		['Palo Alto, CA', ['San Jose'], false, 'check: place-apart'],
		['Berlin, Germany', ['Toronto, Canada'], false, 'fails: place-abroad'],
		['Berlin, Germany', ['Toronto, Canada'], null, 'check: place-apart'],
		['Berlin, Germany', ['Toronto, Canada'], true, 'check: place-move'],
		['Berlin, Germany', [], false, 'unknown: place-unstated'],
	])('on site in %s, %j, %s: %s', (location, places, wouldRelocate, verdict) => {
		expect(place('This role is on-site.', location, { places, wouldRelocate })).toEqual([verdict]);
	});
	test('a place abroad fails nobody as long as the work may be remote', () => {
		expect(place('We bake bread.', 'Berlin, Germany', { places: ['Toronto, Canada'], wouldRelocate: false })).toEqual(['check: place-abroad']);
	});
	test('remote work is bound to a country at most', () => {
		const remote = 'This is a fully remote role.';
		expect(place(remote, 'Austin, TX', { places: ['Boston, MA'] })).toEqual(['pass: place-remote']);
		expect(place(remote, 'Austin, TX', { places: ['Berlin'] })).toEqual(['check: place-remote-abroad']);
		expect(place(remote, 'Remote', { places: ['Berlin'] })).toEqual(['unknown: place-unsaid']);
	});
	test('who is there needn’t move', () => {
		const text = 'You must be willing to relocate to Denver.';
		expect(verdictsOf('relocation-required', text, { places: ['Denver'], wouldRelocate: false }, at('Denver, CO'))).toEqual(['pass: relocation-there']);
		expect(verdictsOf('relocation-required', text, { places: ['Boulder, CO'], wouldRelocate: false }, at('Denver, CO'))).toEqual(['check: relocation-unsure']);
	});
	test.each<[text: string, modes: Profile['modes'], verdict: string]>([
		['This is a fully remote role.', ['remote'], 'pass: mode-accepted'],
		['This role is on-site.', ['remote', 'hybrid'], 'fails: mode-refused'],
		['This is a hybrid role.', ['onsite'], 'check: mode-near'],
		['This is a hybrid role.', [], 'unknown: mode-unstated'],
		['We bake bread.', ['remote'], 'unknown: mode-unsaid'],
	])('%s %j: %s', (text, modes, verdict) => {
		expect(verdictsOf('mode', text, { modes })).toEqual([verdict]);
	});
	test('a page that contradicts its text is to be asked', () => {
		expect(verdictsOf('mode', 'This is a fully remote role.', { modes: ['remote'] }, { facts: { workMode: 'On-site' } })).toEqual(['check: mode-contradiction']);
	});
	test.each<[days: string, modes: Profile['modes'], verdict: string]>([
		['Three', ['hybrid'], 'pass: office-days-accepted'],
		['Five', ['hybrid'], 'check: office-days-full'],
		['Two', ['remote'], 'fails: office-days-refused'],
		['Two', [], 'unknown: office-days-unstated'],
	])('%s days in the office, %j: %s', (days, modes, verdict) => {
		expect(verdictsOf('office-days', `${days} days a week in the office.`, { modes })).toEqual([verdict]);
	});
	test.each<[places: readonly string[], verdict: string]>([
		[['Berlin'], 'pass: time-zone-same'],
		[['Chicago'], 'check: time-zone-other'],
		[[], 'unknown: time-zone-unstated'],
	])('hours of CET, %j: %s', (places, verdict) => {
		expect(verdictsOf('time-zone', 'You work within the CET time zone.', { places })).toEqual([verdict]);
	});
});
