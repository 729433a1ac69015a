import { testCases } from './cases.ts';

testCases([
	[
		'evergreen',
		[
			'This is an evergreen requisition; we review profiles all year.',
			'We are collecting profiles for our talent pool.',
			'This position is contingent upon contract award.',
			'Diese Anzeige dient unserem Talentpool.',
			'Please note that this is a pipeline posting for future openings.',
		],
		[
			'If this role is not the right fit, join our talent community.',
			'We keep your data on file for future opportunities.',
			'You will build a talent pipeline product for recruiters.',
			'You work with a pool of talented colleagues.',
		],
	],
	[
		'anonymous-employer',
		[
			'Our client, a leading bank, needs an analyst.',
			'We are hiring on behalf of our client in the energy sector.',
			'An employer in Denver is seeking a developer.',
			'Für unseren Kunden suchen wir eine Entwicklerin.',
		],
		[
			'You present results to our clients every month.',
			'Our client services group is growing.',
			'You deliver value for our client teams.',
			'Employers in Denver use our software.',
		],
	],
	[
		'commission-only',
		['Compensation is 100% commission.', 'This is a commission-only role.', 'There is no base salary.', 'Vergütung auf Provisionsbasis.'],
		['Base salary plus commission.', 'This is not commission only.', 'You calculate commissions for agents.'],
	],
	[
		'unpaid-work',
		[
			'This is an unpaid internship of six months.',
			'Compensation is equity only until we raise.',
			'The first month is unpaid.',
			'We cannot offer a salary yet, so this is a volunteer position.',
		],
		['Lunch is unpaid.', 'You get two volunteer days a year.', 'Up to four weeks of unpaid leave.', 'There is no pay gap between our teams.'],
	],
	[
		'salary-history',
		[
			'Please mention your current CTC and expected CTC.',
			'Send your CV with your last drawn salary.',
			'Bitte mit Angabe Ihres bisherigen Gehalts: letztes Gehalt angeben.',
			'Provide payslips of the last three months.',
		],
		['We do not ask for your salary history.', 'You generate payslips for employees of our customers.', 'The current salary structure is published in our handbook.'],
	],
	[
		'training-bond',
		[
			'Candidates have to sign a bond of two years.',
			'A 2-year service agreement applies after training.',
			'Original certificates are held by the company.',
			'You repay the cost of training if you leave early.',
		],
		['You model bond yields and the two-year bond market.', 'Security of certificates and TLS is your field.', 'You negotiate service agreements with vendors.'],
	],
	[
		'non-compete',
		['You will sign a non-compete agreement.', 'A noncompete of twelve months applies.', 'Es gilt ein nachvertragliches Wettbewerbsverbot.'],
		['We have no non-compete clauses.', 'You compete with nobody here.', 'Competition law knowledge is useful.'],
	],
	[
		'take-home',
		['The process has a take-home assignment.', 'Shortlisted candidates do a test project.', 'A home assignment follows the call.'],
		['The take-home pay is above average.', 'The take-home exercise is compensated at 50 euros an hour.', 'There is no take-home test.'],
	],
	[
		'variable-pay',
		['40% of the CTC is variable pay.', 'Fixed plus variable component of 50%.', 'Half of the package is variable.'],
		['On top of your base you get variable pay.', 'Variables are named in camel case, 50% of them well.', 'The workload is variable.'],
	],
	[
		'six-day-week',
		['We work six days a week.', 'Working days: Monday to Saturday.', 'Alternate Saturdays are working days, 5.5 days a week.'],
		['Our store is open Monday to Saturday.', 'We answer customers six days a week.', 'You work five days a week.'],
	],
	[
		'night-shift',
		['Willing to work in US shifts.', 'This is a night shift role.', 'Rotational shifts are part of the job.', 'Die Arbeit erfolgt in Wechselschicht.'],
		['No night shifts.', 'You shift left on testing.', 'You plan rosters for night shift workers.'],
	],
	[
		'immediate-joiner',
		['Immediate joiners preferred.', 'Notice period: maximum 30 days.', 'We need somebody who can start immediately.'],
		['Benefits start immediately.', 'We wait through your notice period.', 'You see your impact immediately.'],
	],
	[
		'vague-pay',
		[
			'We offer a competitive salary.',
			'Salary commensurate with experience.',
			'Pay as per industry standards.',
			'Wir bieten eine attraktive Vergütung.',
			'Competitive pay and benefits. We are an equal opportunity employer.',
		],
		['We work in a competitive market.', 'The salary is 4,000 a month before tax for all.', 'Experience with salary data.'],
	],
	[
		'contractor-no-benefits',
		[
			'Contract type: 1099, paid by invoice.',
			'This is a corp-to-corp engagement.',
			'You work as an independent contractor.',
			'Independent contractor; no vacation pay and no health insurance.',
		],
		['Independent contractor with paid time off and health insurance.', 'No C2C.', 'Our customers are self-employed people.', 'Read form 1099 with OCR.'],
	],
	[
		'first-data-hire',
		['You will be our first data scientist.', 'As the sole ML engineer you decide what to build.', 'We look for a founding machine learning engineer.'],
		['You are not the first data scientist here.', 'At first, data scientists pair with you.', 'Only data scientists with clearance see this.'],
	],
]);
