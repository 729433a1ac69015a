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
	[
		'named-team',
		[
			'The squad is led by Priya Nair, who joined from a hospital.',
			'You join the routing pod, headed by our principal engineer.',
			"You'll report into Dana Cho, Director of Analytics.",
			'Line manager: Head of Platform',
			'Reports to: Engineering Manager',
		],
		[
			'Workshops led by our team of coaches.',
			'The round was led by a fund in Berlin.',
			'A self organised team, not managed by anyone.',
			'We closed our Series A led by a fund and are growing the team.',
			'Code is supervised by a linter.',
		],
	],
	[
		'first-months',
		[
			'After six months you own the billing service.',
			'By week four you have closed your first tickets.',
			'Day 30: you meet every stakeholder. Day 90: you ship your first project.',
			'30/60/90 plan: your goals are agreed in week one.',
			"What you'll do in your first year: ship two services.",
		],
		[
			'After three months you have the right to a pension.',
			'Day 1: laptop. Insurance after 30 days.',
			'After six months probation you can work remotely.',
			'Sprint week 1 - planning',
			'Refunds are paid after 90 days.',
			'Your first month of gym is free.',
		],
	],
	[
		'interview-stages',
		[
			'Expect two interviews and an answer within days.',
			'You speak to a recruiter and then do a pairing exercise.',
			'Selection: online test, managerial round.',
			'We have a four-stage process.',
			'Hiring process: CV screen, recruiter call, take-home task, final interview.',
			'The process: 1) phone screen 2) technical interview 3) culture interview',
			"You'll chat with our recruiter, then meet the hiring manager.",
			'2 rounds of interviews: technical and HR',
		],
		[
			'We raised two rounds of funding.',
			'You conduct three interviews a week with users.',
			'Our product was tested in the first round of a clinical study.',
			'Stage 1 of the pipeline cleans data; stage 2 joins it.',
			'Two rounds of golf each summer.',
			'The first round of code review is automatic.',
			'You will interview users in two sessions.',
			'Design the interview product for recruiters.',
		],
	],
	[
		'oncall-paid',
		[
			'Out-of-hours calls are compensated with time off in lieu.',
			'Standby is paid per night.',
			'You receive €250 for every on-call week.',
			'On-call duty is compensated.',
			'You get an on-call allowance.',
			'Weekend on-call is rewarded with a day off.',
			'On-call (paid)',
		],
		[
			'On-call rotation. Salaries are paid monthly.',
			"On call isn't paid extra.",
			'A base of $150,000 with on-call one week in eight.',
			'You get paid leave, and on-call comes round every month.',
			'Take a day off whenever you like. On-call duty exists.',
		],
	],
	[
		'learning-budget',
		[
			'We cover exam fees and two conferences a year.',
			'€1,200 each year for books and conferences.',
			'Five paid study days a year.',
			'A $2,500 yearly stipend for learning.',
			'Budget for books, courses and conferences',
			'We cover the cost of AWS certifications.',
			'10% time to learn, plus annual conference attendance paid by us',
			'L&D allowance of £1k',
		],
		[
			'Customers spend $900 a year on courses.',
			'You pay a fee of ₹2,000 for training.',
			'A registration of $50 for training materials.',
			'Half a day to learn machine learning from our data.',
			'We fund startups that teach courses.',
			'Salary £40,000. Mandatory training days apply.',
			'You will train customers on courses worth $500.',
		],
	],
	[
		'or-equivalent',
		['Self-taught developers are equally welcome.', 'No degree needed if you can show your work.', 'Degree not required; what you can do counts.'],
		[
			'Self-taught models are our research topic.',
			'People with no degree are not considered.',
			'No degree of freedom is needed in this joint.',
			"A master's is needed.",
			"A master's degree is not required.",
		],
	],
	[
		'actively-reviewing',
		[
			'Applications are reviewed on a rolling basis.',
			'We are interviewing now and read applications as they arrive.',
			'We review applications continuously and may close early.',
			'Interviews are being held now.',
		],
		['You are actively reviewing code.', 'Review the applications of new methods.'],
	],
	[
		'deadline',
		['Applications close on 4 July.', 'Please apply no later than 12 May.', 'Last date to apply: 30 June 2025', 'This posting closes on Friday 5 May.'],
		['Close deals before the date.', 'The role closes the gap between teams.'],
	],
	['request-id', ['Req ID 88213', 'Vacancy number 5512', 'Job Requisition: JR-1102'], ["You keep each request's reference.", 'Ref and umpire apps are our market.']],
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
