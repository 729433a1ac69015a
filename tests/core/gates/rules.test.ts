import { describe, expect, it } from 'vitest';
import { findGates, GATE_RULES } from '../../../src/core/gates/index.ts';
import { contextOf } from '../posting-of.ts';

/** For each rule sentences that fire it and sentences that come close. */
const CASES: Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }> = {
	'sponsorship-refused': {
		yes: [
			'We are unable to sponsor visas for this role.',
			'Visa sponsorship is not available.',
			'We do not offer visa sponsorship at this time.',
			'Fernhill does not sponsor employment visas.',
			'Candidates must be authorized to work in the US without sponsorship now or in the future.',
			'We are unable to sponsor for this position.',
			'No H1B candidates please.',
			'We cannot provide immigration sponsorship.',
			'Sponsorship: No',
			'Applicants who require sponsorship will not be considered.',
			'Unfortunately we are not able to sponsor or take over sponsorship of an employment visa.',
			'This position is not eligible for visa sponsorship.',
			'You must not require visa sponsorship.',
			'We can’t sponsor work permits.',
			'Candidates requiring sponsorship will not be considered.',
			'OPT/CPT/H1B not accepted',
			'Visa sponsorship: Not available',
			'Wir können leider kein Visum unterstützen.',
		],
		no: [
			'Visa sponsorship is available.',
			'You present results to project sponsors and never sugar-coat them.',
			'We sponsor visas for strong candidates.',
			'We consider all applicants regardless of visa status.',
			'The clinical trial sponsor does not see raw data.',
			'You build the payment rails of Visa and Mastercard, not just cards.',
			'You need not only a sponsor but a plan.',
		],
	},
	'visa-held': {
		yes: ['Candidates must possess a valid EU visa and live in Spain.', 'You must already hold a valid work permit.', 'A valid work visa is required.'],
		no: ['We help with your visa.', 'EU citizenship or valid work permit required', 'Valid passport for occasional travel', 'You must have valid experience with Visa cards.'],
	},
	'sponsorship-offered': {
		yes: [
			'Visa sponsorship is available for this role.',
			'We sponsor visas and help you settle.',
			'We can offer visa sponsorship and relocation support.',
			'H1B transfers are welcome.',
			'We’ll support your visa and relocation.',
			'We are open to sponsoring strong candidates.',
			'# Benefits\n- Visa sponsorship',
			'- Relocation and visa support',
		],
		no: [
			'We do not offer visa sponsorship.',
			'We sponsor local sports events.',
			'Do you need visa sponsorship?',
			'Will you now or in the future require sponsorship for an employment visa?',
			'We process Visa card payments.',
		],
	},
	'work-authorisation': {
		yes: [
			'Must be legally authorized to work in the United States.',
			'You have the right to work in the UK.',
			'Work authorization: United States (Required)',
			'You must be eligible to work in Canada.',
		],
		no: ['We use E-Verify to confirm the eligibility to work of new hires.', 'You work in the authorization team.', 'You decide the right way to work in a small team.'],
	},
	'citizenship-required': {
		yes: [
			'Must be a U.S. citizen.',
			'US CITIZENSHIP REQUIRED',
			'Only US citizens can be considered.',
			'# Requirements\n- U.S. Citizen with an active clearance',
			'US Citizens only',
			'Applicants must be British citizens.',
			'Saudi nationals only',
			'Citizens of the EU only',
			'Due to contract terms, U.S. citizenship is required.',
			'Candidates must have US citizenship.',
		],
		no: [
			'US citizens and all those authorized to work in the US are encouraged to apply.',
			'All applicants are considered without regard to citizenship or national origin.',
			'You build an app for Estonian citizens.',
			'U.S. citizenship is not required.',
			'Experience with citizen developers and low-code tools',
			'We are a good corporate citizen.',
		],
	},
	'citizen-or-resident': {
		yes: ['Must be a US citizen or green card holder.', 'Open to US citizens and permanent residents only.', 'USC/GC only'],
		no: [
			'Green card holders are welcome to apply.',
			'You build software for permanent residents of care homes.',
			'We consider candidates without regard to citizenship or residence.',
		],
	},
	'us-person': {
		yes: [
			'Applicants must be a U.S. person as defined by ITAR.',
			'This position is subject to ITAR and requires U.S. person status.',
			'Access is restricted to US persons.',
			'Due to U.S. export control laws we may ask for proof of status.',
		],
		no: ['You are a kind person who lives in the US.', 'Experience with ITAR compliance software', 'Onboarding takes place in person in the US.'],
	},
	'clearance-required': {
		yes: [
			'Active Secret clearance required.',
			'Must have a TS/SCI clearance.',
			'TS – SSBI REQUIRED',
			'You hold a current DoD security clearance.',
			'SC cleared candidates only',
			'Clearance: Top Secret',
		],
		no: [
			'No clearance required.',
			'You automate customs clearance for freight.',
			'Clearance: None',
			'You analyse clearance sales in retail.',
			'# About us\nAlmost half of our staff is cleared and holds an active security clearance.',
		],
	},
	'clearance-obtainable': {
		yes: [
			'Ability to obtain a security clearance.',
			'Must be able to obtain and maintain a Public Trust clearance.',
			'Able to pass a National Agency Check.',
			'You are eligible for SC clearance.',
			'You will be subject to a government security investigation.',
			'Current clearance of SECRET or above, or the ability to obtain a security clearance',
		],
		no: ['You obtain customs clearance for shipments.', 'Ability to obtain buy-in from stakeholders', 'You must pass a background check.'],
	},
	'clearance-preferred': {
		yes: ['Active security clearance preferred.', '- A Secret clearance is a plus', 'TS/SCI clearance is desirable.'],
		no: ['Active security clearance required.', 'Retail clearance experience is a plus', 'Knowledge of Kubernetes is a plus.'],
	},
	'language-required': {
		yes: [
			'Fluent in English',
			'# Requirements\n- English (spoken & written)',
			'At least upper intermediate level of English',
			'Excellent written and verbal communication skills in English',
			'German (C1)',
			'Sehr gute Deutschkenntnisse in Wort und Schrift',
			'Native French speaker',
			'Proficiency in Japanese is required.',
			'English: fluent',
			'Verhandlungssichere Deutsch- und Englischkenntnisse',
			'English B2+',
			'Bilingual English/Spanish',
			'# Requirements\n- English',
		],
		no: [
			'German is a plus.',
			'Experience with natural language processing',
			'Free German classes',
			'You work with our French clients.',
			'German is not required.',
			'Excellent written and verbal communication skills',
			'Speech recognition for Spanish text',
			'# Nice to have\n- Fluent Italian',
			'# Benefits\n- English lessons with a native speaker',
		],
	},
	'license-required': {
		yes: [
			"Valid driver's license required.",
			'You hold a full UK driving licence.',
			'Active nursing license in the state of Ohio',
			'Führerschein Klasse B',
			'Must hold a Series 7 license.',
			'Licensed Professional Engineer',
		],
		no: [
			'You manage software licenses.',
			'An open-source library under the MIT license',
			'You build the app for our drivers.',
			"A driver's license is a plus.",
			'Microsoft license management',
		],
	},
	travel: {
		yes: [
			'Travel up to 50% of the time.',
			'Willingness to travel 25-30%',
			'30% travel required',
			'Extensive travel to client sites',
			'You are willing to travel extensively.',
			'Frequent international travel',
			'Travel: 75% (Required)',
			'Reisebereitschaft von 40 %',
		],
		no: [
			'Travel up to 10%.',
			'Occasional travel to meetings',
			'We build software for the travel industry and grew 60%.',
			'No travel required',
			'30% off for travel bookings',
			'Travel less than 25%',
		],
	},
	'relocation-required': {
		yes: [
			'You must be willing to relocate to Oslo.',
			'Relocation to Dublin is required.',
			'Willingness to relocate',
			'Open to relocation',
			'Must be located in Austin or willing to relocate.',
			'Reliably commute or plan to relocate before starting work (Required)',
		],
		no: [
			'We offer relocation assistance.',
			'This position does not offer relocation.',
			'We help you relocate to Lisbon.',
			'You do not have to relocate.',
			'# Benefits\n- Relocation package',
		],
	},
	oncall: {
		yes: [
			'You take part in our on-call rotation.',
			'Participate in an on call schedule',
			'After-hours support as needed',
			'24x7 production support',
			'Rufbereitschaft alle vier Wochen',
		],
		no: ['No on-call.', '# Benefits\n- 24/7 employee assistance line', 'We build scheduling for on-call nurses.', 'You call customers back.', 'A platform that never sleeps'],
	},
	shifts: {
		yes: [
			'Night shift work is required.',
			'Must be able to work nights and weekends.',
			'Rotational shifts',
			'Must be flexible with shifts',
			'Willing to work in US shift',
			'Weekend availability',
			'Bereitschaft zu Schichtarbeit',
			'Occasional weekend work',
		],
		no: [
			'You bring a shift-left mindset to testing.',
			'No weekends, no night shifts.',
			'You detect distribution shifts in data.',
			'Schedule: 8 hour shift',
			'We shifted to the cloud.',
			'Game nights and weekend trips with the team',
		],
	},
	'office-days': {
		yes: ['You will be in the office three days a week.', '2 days per week on-site', 'In-office 3 days per week', 'An drei Tagen pro Woche im Büro'],
		no: ['30 days of paid holiday', 'Our office is open seven days.', 'Meet the team in our office.', 'Working 5 days a week'],
	},
	'time-zone': {
		yes: ['Work is on Eastern time zone hours.', 'You overlap at least four hours with the CET time zone.', 'Based within UTC+2', 'Available during EST business hours'],
		no: ['Our team works across many time zones.', 'Working hours are flexible.', 'You schedule jobs over the day.', '# About us\nWe span nine time zones.'],
	},
	'physical-demands': {
		yes: ['Must be able to lift up to 50 pounds.', 'Standing for long periods', 'Stooping, kneeling and climbing', 'Ability to lift 20 kg'],
		no: ['You stand out by your curiosity.', 'You do the heavy lifting for our data team.', 'Uplift models for marketing', 'You understand physical systems.'],
	},
	'minimum-age': {
		yes: ['Must be at least 18 years of age.', 'You must be 21 years or older.', 'Our minimum hiring age is 18.', 'Mindestens 18 Jahre alt'],
		no: ['Applicants are considered regardless of age.', 'The company is 20 years old.', 'Must have 18 months of experience', 'At least 5 years of experience'],
	},
};

const ids = (text: string) => new Set(GATE_RULES.flatMap((rule) => rule.find(contextOf(text)).map(() => rule.id)));

describe.each(Object.entries(CASES))('%s', (id, { yes, no }) => {
	it.each(yes)('fires: %s', (text) => {
		expect(ids(text)).toContain(id);
	});
	it.each(no)('stays silent: %s', (text) => {
		expect(ids(text)).not.toContain(id);
	});
});

it('has cases for every rule', () => {
	expect(Object.keys(CASES).sort()).toEqual(GATE_RULES.map((rule) => rule.id).sort());
});

it('finds nothing in equal-opportunity text', () => {
	const text =
		'We are an equal opportunity employer and consider all applicants without regard to race, religion, citizenship, national origin, language, age, disability, veteran status or security clearance. Reasonable accommodation is offered.';
	expect(findGates(contextOf(text))).toEqual([]);
});
