/**
 * Signs that no open job may stand behind a posting.
 * @module
 */
export const ghost = {
	evergreen: {
		title: 'Collects applications for later',
		reason: 'The wording speaks of a pool, a pipeline or work not yet won, so there may be no open job today.',
		benign: 'Honest employers say openly that they hire for this role all year.',
		question: 'Is there an open position now, and when would it start?',
	},
	'anonymous-employer': {
		title: 'The employer is not named',
		reason: 'Without a name you can check neither the firm nor whether you have already applied there.',
		benign: 'Agencies often withhold the name until the first call.',
		question: 'Which company is it, and is this an exclusive search?',
	},
	closed: {
		title: 'No longer accepts applications',
		reason: 'The page says that applications are closed.',
		benign: 'It may be opened again, or listed elsewhere.',
		question: 'Is the position filled, or will it be posted again?',
	},
	reposted: {
		title: 'Posted again',
		reason: 'The page says that this posting was put up more than once, so it has not been filled so far.',
		benign: 'A renewed budget, a second opening or a declined offer lead to the same word.',
		question: 'Why was the position posted again?',
	},
	'old-posting': {
		title: 'Online for {{days}} days',
		reason: 'The longer a posting is up, the more often the place is filled or the search has stalled.',
		benign: 'Public bodies, universities and rare specialists take their time.',
		question: 'Is the position still open, and at what stage is the search?',
	},
	'no-date': {
		title: 'No date',
		reason: 'The page does not say when it was posted, so its age is unknown.',
		benign: 'Some pages leave the date out for everyone.',
		question: 'When was this position opened?',
	},
	'thin-posting': {
		title: 'Only {{words}} words long',
		reason: 'So short a text leaves open what is to be done and for whom.',
		benign: "A shortened copy may stand here while the full text is on the employer's page.",
		question: 'Is there a full job description?',
	},
	'generic-title': {
		title: 'A title that fits any job',
		reason: 'The title does not tell which job is meant.',
		benign: 'Some systems shorten titles.',
		question: 'Which position is this, exactly?',
	},
	'many-applicants': {
		title: '{{applicants}} applicants in {{days}} days',
		reason: 'Many have applied and some time has passed, so a new application is read late if at all.',
		benign: 'The number often counts clicks on "apply", not complete applications.',
		question: 'Are applications still being read?',
	},
} as const;
