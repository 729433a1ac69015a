import { testCases } from './cases.ts';

/** Ads without a job behind them and terms that cost, told in further ways, and what sounds like them. */
testCases([
	[
		'evergreen',
		[
			'This is a rolling requisition for which we take CVs the whole year.',
			'The hire is subject to project award in autumn.',
			'We are collecting speculative CVs for openings that may arise next year.',
			'Once a suitable vacancy comes up, someone will call you.',
			'This advert does not represent a current vacancy.',
		],
		["We will keep your CV for roles that may arise if this one isn't right.", 'We expect to win more customers this year.', 'Agencies: no speculative CVs, please.'],
	],
	[
		'anonymous-employer',
		[
			'Employer: confidential',
			"I'm currently working with a fintech start-up that is looking to grow their data team.",
			'A global bank has retained us to fill two posts.',
			'On behalf of a US retailer we are hiring a data engineer.',
			"The company's name will be shared after the first call.",
			'Reputed IT company in Pune needs developers.',
		],
		['You will be working with a team that is looking to improve search.', 'We have partnered with a leading hospital to find biomarkers.'],
	],
	[
		'closed',
		['This vacancy is no longer available.', 'Applications for this role are closed.', 'The position has been filled; thank you.', 'We are not accepting new applications.'],
		['The posting stays open until the position has been filled.', 'If this job is no longer available, look at our other openings.', 'This position is closed to agencies.'],
	],
	[
		'reposted',
		['This is a re-advertisement. Previous applicants need not apply.', 'The position is being re-advertised.', 'Reposted 5 days ago'],
		['Detect reposted images.', 'Contracts may be re-advertised by the authority.'],
	],
	[
		'vague-pay',
		['Package: competitive and in line with experience.', 'Salary no bar for the right person.', 'Expect a good hike on your current CTC.', '€ Competitive'],
		['Our summer trip is a good hike in the Alps.'],
	],
	[
		'unpaid-work',
		[
			'We cannot offer a salary at this stage; you get shares.',
			'Compensation: none',
			'The probation period is non-paid.',
			'This is a pro-bono role.',
			'Seeking volunteers to build our back end, 20 hours a week.',
		],
		["We don't offer unpaid internships.", 'Unpaid work counts as experience for us.', 'Looking for volunteers to test our beta?'],
	],
	[
		'commission-only',
		['Your pay consists exclusively of commission.', 'You work freelance on a commission basis.', 'There is zero base salary, all upside.'],
		['This is not a commission-only job.', 'Sales staff work on a commission basis on top of a base salary.'],
	],
	[
		'salary-history',
		['A recent pay stub is required for the offer.', 'Tell us what you currently earn.', 'Shortlisted candidates furnish payslips of three months.'],
		['We parse payslips and pay stubs for mortgage lenders; details in the product tour.'],
	],
	[
		'training-bond',
		[
			'If you quit within two years, training costs are deducted from your final pay.',
			'There is a lock-in period of 18 months.',
			'Degree originals stay with the company.',
			'Service bond: 1 year, applicable',
			'You owe liquidated damages for leaving before the end of the agreement.',
		],
		['Training costs are covered in full, and if you leave we wish you luck.', 'The model tells which customers leave within a month and what each training cost.'],
	],
	[
		'non-compete',
		['You agree not to join a competitor for a year.', 'Restrictive covenants apply after the contract ends.'],
		['Our legal AI extracts non-compete clauses.', 'You have worked for a competitor of ours.'],
	],
	[
		'take-home',
		[
			'Round one is an offline assignment.',
			'You complete a mini project on your own machine before we talk.',
			'Applicants are sent a dataset and have 72 hours to complete the analysis.',
			'Process: phone screen, homework, review call.',
			'The next step is a small case / assignment.',
		],
		[
			'The take-home task is paid at $90 an hour.',
			'This assignment lasts six months, inside IR35; 48 hours a week at most.',
			'Round 2 is a case study discussed live with two engineers.',
			'You write short case studies for our customers.',
		],
	],
	['variable-pay', ['Half of your total pay is performance-based.'], ['The bonus is performance-based, up to 10 % of base.']],
	['six-day-week', ['First and third Saturdays are working.', 'All other Saturdays are working days.'], ['No Saturday working.']],
	[
		'immediate-joiner',
		['You have to be able to begin immediately.', 'NP: immediate to 15 days', 'We need somebody who can onboard within two weeks.'],
		['Customers reach us on short notice.', 'The API is available within ten milliseconds.'],
	],
	['first-data-hire', ["You'd be our solo data engineer.", 'We have no ML team yet; you start it.'], ['The data team has nine people.', 'A one-person data request takes a day.']],
]);
