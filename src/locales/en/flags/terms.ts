/**
 * Pay and terms.
 * @module
 */
export const terms = {
	'vague-pay': {
		title: 'Pay is praised, not named',
		reason: 'Words such as "competitive" commit nobody; without a number you learn late whether it is worth your time.',
		benign: 'Some employers name the range in the first call.',
		question: 'What is the range for this position?',
	},
	'wide-pay-range': {
		title: 'Pay range {{percent}} % wide',
		reason: 'The top lies so far above the bottom that the level is still open, or the range is a template.',
		benign: 'The range may cover several levels or regions.',
		question: 'Which part of the range fits my level and location?',
	},
	'up-to-pay': {
		title: 'Only the top of the pay is named',
		reason: '"Up to" says what nobody exceeds, not what is paid.',
		benign: 'The writer may mean that pay depends on experience.',
		question: 'Where does the range begin, and what do most people get?',
	},
	'commission-only': {
		title: 'Paid by commission alone',
		reason: 'Without a base salary the whole risk of a bad month lies with you.',
		benign: 'In some trades this is customary and known to everyone.',
		question: 'What is the base salary, and what did the median person earn last year?',
	},
	'unpaid-work': {
		title: 'Work without pay',
		reason: 'Some or all of the work is not paid in money.',
		benign: 'Charities and study placements may offer unpaid places lawfully.',
		question: 'From when on is the work paid, and how much?',
	},
	'salary-history': {
		title: 'Asks for your current salary',
		reason: 'A figure from your last job becomes the anchor for the next offer; in several places employers may not ask.',
		benign: 'Recruiters often ask out of habit and accept an expectation instead.',
		question: 'Can I name my expectation instead?',
	},
	'training-bond': {
		title: 'Leaving early costs you',
		reason: 'A bond, held documents or repayment of training make it expensive to leave.',
		benign: 'Costly courses are sometimes paid back fairly, in falling shares.',
		question: 'What exactly would I owe, for how long, and for which training?',
	},
	'non-compete': {
		title: 'Non-compete clause',
		reason: 'It may keep you from working for others in your field afterwards.',
		benign: 'In many places such clauses are void or must be paid for.',
		question: 'How long, where and for which employers does it apply, and is it paid?',
	},
	'take-home': {
		title: 'Homework for applicants',
		reason: 'A task at home costs hours of yours and none of theirs, and is usually unpaid.',
		benign: 'A short, fair exercise can replace a stressful interview.',
		question: 'How long does it take, is it paid, and who reads the result?',
	},
	'variable-pay': {
		title: 'Much of the pay is variable',
		reason: 'The total looks larger than what arrives each month.',
		benign: 'Where targets are met as a rule, the variable part is real.',
		question: 'How much is fixed, and what share of the variable part was paid out last year?',
	},
	'six-day-week': {
		title: 'More than five working days',
		reason: 'The week has six working days, or Saturdays that count.',
		benign: 'Shifts may still add up to five days.',
		question: 'How many days and hours a week are usual?',
	},
	'night-shift': {
		title: 'Night or rotating shifts',
		reason: 'Work at night or in changing shifts weighs on health and family.',
		benign: 'It suits some people and is often paid extra.',
		question: 'How often, how far ahead is it planned, and is there extra pay?',
	},
	'immediate-joiner': {
		title: 'Wants somebody at once',
		reason: 'Whoever has a notice period to keep may be passed over.',
		benign: 'Many employers wait for the right person all the same.',
		question: 'What is the latest possible start?',
	},
	'contractor-no-benefits': {
		title: "Contractor's terms, no benefits",
		reason: 'Leave, insurance and tax are yours to pay, and nothing in the text makes up for it.',
		benign: 'Contract work is often paid at a higher rate for this reason.',
		question: 'What does the rate come to after leave, insurance and tax?',
	},
	'foreign-benefits': {
		title: 'Benefits of another country',
		reason: 'United States benefits are named in a posting for {{location}}: the text is probably a template.',
		benign: 'The firm may list what it offers at home.',
		question: 'Which benefits apply in {{location}}?',
	},
} as const;
