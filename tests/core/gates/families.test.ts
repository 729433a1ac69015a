import { describe, expect, it } from 'vitest';
import { findGates } from '../../../src/core/gates/index.ts';
import { contextOf } from '../posting-of.ts';

/** For each kind ways to say it that share few words, and sentences with the same words that say something else. */
const CASES: Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }> = {
	'sponsorship-refused': {
		yes: [
			"We don't apply for work permits on behalf of new hires.",
			'The firm holds no sponsor licence, so the Skilled Worker route is not open to us.',
			'People who need a visa to work here cannot be hired at present.',
			'We are not able to provide immigration assistance for this vacancy.',
			"Applicants relying on a work visa won't be shortlisted.",
			'Please do not apply if you need a visa.',
			'This opportunity is only open to people who already live and work in Japan; no visa assistance.',
			'W2 only. No sponsorship. No third parties.',
			'Visa: not supported',
			'Sponsorship is outside the scope of this role.',
			'We cannot consider candidates on a Graduate visa.',
			'Please note this vacancy does not qualify for a Certificate of Sponsorship.',
			'We will not be sponsoring for this one.',
			'Candidates must have the unrestricted right to work in the UK without the need for sponsorship.',
			'Unable to accept H1B transfers.',
			'Sponsorship not available',
		],
		no: [
			'You do not need a work permit yourself; ours is arranged within weeks.',
			'Needing a visa is no obstacle, we have done it forty times.',
			'You need a work permit from the city before drilling, which cannot be delegated.',
			'Our permit service will not apply for planning permits automatically.',
			'The Skilled Worker route is available for this role.',
			'We never store Visa numbers.',
			'No visa? No problem.',
			'Applicants who require sponsorship are not at a disadvantage.',
			"We can't promise visas overnight, but we sponsor everyone we hire.",
		],
	},
	'sponsorship-offered': {
		yes: [
			'We take care of your residence permit and the flights.',
			'Residence permit: arranged by us',
			'The institute sponsors work visas for all postdocs.',
			'Help with visas and finding a flat',
			"We'll file your H-1B on day one.",
			'Employment visa and family visas are provided.',
			'We welcome people requiring a work permit.',
			"We're able to sponsor the right candidate.",
			'Visa sponsorship for the right person',
			'Tier 2 sponsorship available',
			'Relocation and immigration support for you and your partner.',
			'We have a sponsor licence and use it.',
			'H-1B cap-exempt sponsorship possible',
			'Happy to support a visa application.',
			'Critical Skills Employment Permit sponsored.',
		],
		no: [
			'We file patents and trademarks.',
			'Our app issues Visa cards.',
			'We look after Visa and Mastercard disputes.',
			'Work permit: required',
			'Employment visa: not provided',
			'Visa costs are not covered.',
			'The airline sponsors football clubs.',
			'Sponsor: Department of Energy',
			'You will work with the study sponsor on site.',
		],
	},
	'work-authorisation': {
		yes: ['You need a valid work permit for Norway.'],
		no: ['You need a permit to park at work.'],
	},
	'citizenship-required': {
		yes: [
			'Nationality: required to be Omani',
			'Canadian citizenship is a strict requirement.',
			'Citizenship: Mandatory',
			'You must be a Danish national.',
			'This post is reserved for Emirati nationals.',
			'Candidates have to be citizens or permanent residents of Canada.',
			'Only Singapore citizens and PRs will be shortlisted.',
			'Proof of U.S. citizenship or permanent residency is required.',
			'Only applicants holding Israeli citizenship may apply.',
			'U.S. Citizens Only (no dual nationals)',
			'GC/Citizens only',
			'Must be a citizen of the United States',
			'Eligible applicants: citizens of Australia or New Zealand only',
			'Because of federal rules we can only hire US citizens.',
			'Requirement: Indian nationals only',
			'This position requires US citizenship due to a government contract.',
		],
		no: [
			"You don't have to hold British citizenship.",
			'National parks are our main client, so a love of nature is required.',
			'Must review PRs daily and keep citizens of the platform happy.',
			'Only open PRs when tests pass.',
			'The national team needs analysts; experience required.',
			'USC, GC, H4 EAD and OPT EAD are fine.',
			'Our users are citizens of Ghana only reachable by SMS.',
			'Your citizenship does not matter to us.',
		],
	},
	'clearance-required': {
		yes: [
			'Positive vetting is required before you start.',
			'You hold a DOE L or higher.',
			'Candidate must possess DoD Secret.',
			'You will need to be SC cleared or eligible.',
			'An NPPV3 clearance is needed.',
			'CTC clearance required',
			'You must be willing to undergo SC vetting.',
			'The successful candidate will obtain national security vetting.',
			'Security Clearance: NV1',
			'Must be clearable to TS/SCI',
		],
		no: ['You lead the vetting of suppliers.', 'Rigorous vetting of vendors is required.', 'Vetting of data sources is part of the job.'],
	},
	'language-required': {
		yes: [
			'You converse easily in Marathi.',
			'Fluent Lithuanian',
			'Conversational Catalan and Spanish',
			'You evaluate models and write reports in fluent English.',
			'Spanish speaker required',
			'You must be fluent in both official languages of Canada (English and French).',
			'German at native level',
			'Fließende Englischkenntnisse',
			'Working proficiency in Arabic',
			'Gute Französischkenntnisse',
			'Professional Korean needed for client calls',
			'English language proficiency (IELTS 7)',
		],
		no: [
			'Build speech recognition for Punjabi and Tamil.',
			'You label Croatian text for our chatbot.',
			'Fine-tune a model on Estonian transcripts.',
			'We read Persian reviews with our classifier.',
			'French holidays and Italian coffee',
			"We don't need you to speak Dutch.",
			'Expand into the German market',
		],
	},
	'license-required': {
		yes: [
			'You have a licence to practise medicine in Ontario.',
			'A commercial pilot licence is required.',
			'Board certified radiologist',
			'Must own a car and hold a licence to drive in Spain.',
			'CDL Class A required',
			"You'll need a driving license as sites are remote.",
			'Full clean driving licence and own transport',
			'Must be a licensed attorney in New York',
			'Registered pharmacist with GPhC registration',
			"Driver's License (Required)",
		],
		no: [
			'You work with board-certified physicians who label the scans.',
			'Run the pilot in three stores.',
			'We have a licence to operate in 40 states.',
			'Licensed content from studios',
			'The licence key is rotated by a driver.',
		],
	},
	'relocation-required': {
		yes: [
			'Be prepared to move to Basel within a quarter.',
			'You agree to shifting to Chennai once the office opens.',
			'All hires move to the Austin campus after a year.',
			'Should be willing to transfer to Kochi.',
			"If you're abroad, you will need to relocate before day one.",
			"You'll need to be in Lisbon or move there.",
			'Relocation required within 90 days',
			'Non-local candidates must relocate at their own expense.',
			'Candidate should be open for relocation to Pune',
			'Position requires relocation to Riyadh',
		],
		no: [
			'You are ready to move to the cloud with us.',
			'Be prepared to shift to new priorities.',
			"We're committed to moving to Kubernetes this year.",
			'Everyone moves to another team every year.',
			'Be ready to move to a new codebase.',
			'Ready to move to the next level?',
			"If you'd like to relocate, we help.",
			'Relocation support if needed',
			'Willing to relocate? We can help.',
		],
	},
	'office-days': {
		yes: [
			'Monday through Wednesday in the office.',
			'You come in three days a week.',
			'At the lab all five days',
			'Hybrid - 2 days onsite',
			'3x per week in office',
			'Office attendance: three days per week',
			'Mon-Wed in office',
		],
		no: ['Our office is open Monday to Friday.', 'Support hours at the Leeds office are Monday to Friday.', 'Office parties three times a year.'],
	},
	travel: {
		yes: [
			"You'll be away from home for most of the month.",
			'You are at client sites roughly two thirds of the week.',
			'Fly to our plants every other week.',
			'Four days a week at customer sites',
			'About eight nights a month away',
			'On the road 40% of your time.',
			'Travel required: up to 3 weeks a month',
			'Must be comfortable travelling 50% of the time',
			"You'll travel most weeks.",
			'Weekly travel to client sites',
			'Willing to travel Monday-Thursday',
			'International travel (40%)',
			'Travel expectation: 30-40%',
		],
		no: [
			'We give away half of the profit.',
			'Forecast travel demand for 30% of the airlines.',
			'Customers are away from home most of the time, so our lock is smart.',
			'Travel time estimates for 60% of trips.',
			'Meet clients online every other week.',
			'You support customers on site, rarely.',
			'Client services are open Monday to Friday with the customer desk.',
			'Travel is rare, perhaps 5%.',
			'Minimal travel (less than 10%)',
			'Up to 20% travel',
		],
	},
	oncall: {
		yes: [
			'You hold the pager week about.',
			'Pager rotation shared by eight.',
			'On-call allowance of €300.',
			'Evenings as needed',
			'There will be occasional weekends and late nights.',
			'Must be available 24/7 during go-live.',
			'Being part of a 1 in 4 call-out rota.',
			'Work in 24*7 rotational shift',
			'Night shift',
			'Must be flexible to work on weekends.',
			"You'll join an on call rotation with seven others",
			'Some evening and weekend work is to be expected.',
			'Shift: 6:30pm - 3:30am IST',
			'UK shift timings (1 PM to 10 PM)',
		],
		no: [
			'The app automates on-call schedules.',
			'Our platform fills night shifts for nurses.',
			'There are no nights or weekends.',
			'There are weekend trips every spring.',
			'Weekends off',
			"You won't be on call.",
			"We don't do on-call at night.",
			'Zero on-call',
		],
	},
};

const findings = (text: string) => findGates(contextOf(text));
const kinds = (text: string) => findings(text).map(({ kind }) => kind);

describe.each(Object.entries(CASES))('%s', (kind, { yes, no }) => {
	it.each(yes)('is said by "%s"', (text) => {
		expect(kinds(text)).toContain(kind);
	});
	it.each(no)('is not said by "%s"', (text) => {
		expect(kinds(text)).not.toContain(kind);
	});
});

describe('where it is said', () => {
	const quote = (text: string, kind: string) => {
		const gate = findings(text).find((found) => found.kind === kind);
		return gate && text.slice(gate.start, gate.end);
	};

	it('prefers the duty to its allowance', () => {
		expect(quote('Salary, pension and on-call allowance.\n\nYou are on call every sixth week.', 'oncall')).toBe('on call');
	});
	it('believes a line of the schedule below the benefits', () => {
		expect(kinds('# Benefits\n- Dental insurance\n- Rotating shift\n- Every weekend')).toContain('oncall');
		expect(kinds('# Benefits\n- Dental insurance\n- Weekends off')).not.toContain('oncall');
	});
	it('reads the label of a relocation together with its line', () => {
		expect(quote('Ability to Relocate:\nGraz, Styria: Relocate before starting work (Required)', 'relocation-required')).toBe('Relocate before starting work');
	});
	it('takes pay for no wish', () => {
		expect(kinds('On-call rota, paid at £200 a week plus call-outs.')).toContain('oncall');
	});
	it('counts the days between two days of the week', () => {
		expect(findings('In the office Monday to Thursday.')[0]?.params).toEqual({ days: 4 });
	});
	it('prefers the plain refusal to the reason before it', () => {
		expect(quote('The post does not reach the level needed for sponsorship, so we cannot offer sponsorship.', 'sponsorship-refused')).toBe('cannot offer sponsorship');
	});
});
