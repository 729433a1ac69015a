import { describe, expect, it } from 'vitest';
import { greenKinds } from '../reading-context-of.ts';

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
	[
		'named-team',
		['You will report to the Head of Data.', 'This role is reporting to our CTO.', 'You join a team of five.', 'Your manager will be Ada.'],
		['You explain complex reporting to all members.', 'You manage a team of five.', 'You create reports to support the director.'],
	],
	[
		'first-months',
		['In your first 90 days you will ship a small feature.', 'Your goals for the first six months are clear.', 'By month 3 you will own the service.'],
		['Certification within 90 days of hire.', 'Insurance starts in your first month.', 'The unpaid first month is yours.'],
	],
	[
		'success-measure',
		['How we measure success: fewer support tickets.', 'What success looks like: stable releases.', 'You will be measured on uptime.'],
		['We help customers measure success.', 'A track record of success.', 'Measured in square metres, we are large.'],
	],
	[
		'system-scale',
		['You keep a system at 20,000 requests per second.', 'Our pipeline handles 3 billion events per day.', 'You tune p99 latency.'],
		['Ability to handle many requests per day.', 'You request leave per day.', 'Events take place per team.'],
	],
	[
		'interview-stages',
		[
			'# Interview process\n- Recruiter call\n- Technical interview\n- Final round',
			'The steps: phone screen, then pair programming.',
			'Ablauf: Kennenlerngespräch, dann Fachgespräch.',
		],
		['One technical interview.', 'You run the recruiter screen product.', 'We reply within a week.'],
	],
	[
		'oncall-paid',
		['On-call compensation of $500 a week.', 'Standby pay applies.', 'Our on-call is paid.'],
		['On-call rotation every six weeks.', 'On-call is unpaid; standby pay is not offered.', 'Pay attention when on call.'],
	],
	[
		'learning-budget',
		['A learning budget of 1,500 euros.', 'Tuition reimbursement.', 'Ein eigenes Weiterbildungsbudget.'],
		['Machine learning on a budget.', 'You manage the training budget.', 'No learning budget.'],
	],
	[
		'sponsorship-offered',
		['Visa sponsorship is available.', 'We sponsor visas for this role.', 'H-1B transfer possible.'],
		['Visa sponsorship is not available.', 'We are unable to sponsor visas.', 'We sponsor community events.'],
	],
	['request-id', ['Requisition ID: R-2041', 'Job ID 55671', 'Kennziffer 12/26'], ['You handle request IDs in our logs.', 'Your job matters.', 'No requisition ID.']],
	[
		'deadline',
		['Apply by March 3.', 'Closing date: 1 June', 'Bewerbungsfrist ist der 31. März.'],
		['Apply by email.', 'We meet deadlines.', 'Closing dates of funds are modelled.'],
	],
];

for (const [kind, fires, silent] of CASES) {
	describe(kind, () => {
		it.each(fires)('is told by "%s"', (text) => {
			expect(greenKinds(text)).toContain(kind);
		});
		it.each(silent)('is not told by "%s"', (text) => {
			expect(greenKinds(text)).not.toContain(kind);
		});
	});
}

describe('facts and page fields', () => {
	const pay = (min: number, max: number) => ({ pay: { min, max, currency: 'EUR', period: 'year' as const } });

	it('likes a range of 30 % at most', () => {
		expect(greenKinds('Text.', pay(100_000, 130_000))).toContain('narrow-pay-range');
		expect(greenKinds('Text.', pay(100_000, 131_000))).not.toContain('narrow-pay-range');
		expect(greenKinds('Text.', pay(100_000, 100_000))).not.toContain('narrow-pay-range');
	});

	it('likes experience in place of a degree', () => {
		expect(greenKinds('Text.', { degree: { level: 'bachelor', tier: 'must', equivalent: true } })).toContain('or-equivalent');
		expect(greenKinds('Text.', { degree: { level: 'bachelor', tier: 'must', equivalent: false } })).not.toContain('or-equivalent');
	});

	it('likes what is new and being read', () => {
		expect(greenKinds('Text.', { posting: { posted: '2 weeks ago' } })).toContain('recently-posted');
		expect(greenKinds('Text.', { posting: { posted: '15 days ago' } })).not.toContain('recently-posted');
		expect(greenKinds('Text.', { posting: { posted: 'Reposted 2 days ago', reposted: true } })).not.toContain('recently-posted');
		expect(greenKinds('Text.', { posting: { applicants: 'Actively reviewing applicants' } })).toContain('actively-reviewing');
		expect(greenKinds('Text.', { posting: { applicants: '12 applicants' } })).not.toContain('actively-reviewing');
	});
});
