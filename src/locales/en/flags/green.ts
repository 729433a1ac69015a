/**
 * Good signs.
 * @module
 */
export const green = {
	'narrow-pay-range': {
		title: 'Narrow pay range',
		reason: 'The range is only {{percent}} % wide: the level is settled.',
	},
	'named-team': {
		title: 'Manager or team is named',
		reason: 'You learn to whom you would report, or how large the team is.',
	},
	'first-months': {
		title: 'Goals for the first months',
		reason: 'Somebody has thought about what you would do first.',
	},
	'success-measure': {
		title: 'Says how success is measured',
		reason: 'You can ask for the same measure in your reviews.',
	},
	'system-scale': {
		title: 'Real figures about the system',
		reason: 'Figures on load or size are seldom invented.',
	},
	'interview-stages': {
		title: 'Interview stages are listed',
		reason: 'You know how much time it takes ({{stages}} stages).',
	},
	'oncall-paid': {
		title: 'On-call duty is paid',
		reason: 'Time in readiness counts as work here.',
	},
	'learning-budget': {
		title: 'Budget for learning',
		reason: 'Courses or conferences are paid for.',
	},
	'or-equivalent': {
		title: 'Experience counts like a degree',
		reason: 'The degree is no barrier for people with experience.',
	},
	'sponsorship-offered': {
		title: 'Visa sponsorship is offered',
		reason: 'The employer helps with a work permit.',
	},
	'request-id': {
		title: 'Has a requisition number',
		reason: 'The position exists in a hiring system.',
	},
	deadline: {
		title: 'Has a deadline',
		reason: 'The search has an end, and you know it.',
	},
	'actively-reviewing': {
		title: 'Applications are being read',
		reason: 'The page says that the employer is reviewing applications.',
	},
	'recently-posted': {
		title: 'Recently posted',
		reason: 'It went up {{days}} days ago, so early applications are still read.',
	},
} as const;
