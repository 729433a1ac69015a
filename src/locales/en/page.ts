/** The page's own few words. Those of the marks come with them. */
export const page = {
	/** Names our region of the page for assistive technology. */
	label: 'Requisite: findings in this posting',
	pill: {
		must_one: '{{count}} must',
		must_other: '{{count}} must',
		nice_one: '{{count}} nice',
		nice_other: '{{count}} nice',
		flag_one: '{{count}} flag',
		flag_other: '{{count}} flags',
		none: 'Nothing to mark here',
		open: 'Open the findings',
		dismiss: 'Hide on this page',
	},
	announce: 'Finding {{index}} of {{total}}. {{label}}: {{subject}}. {{reason}}',
	'not-rated': {
		'no-text': 'Not rated: no text found',
		'too-short': 'Not rated: too little text',
		'doubtful-extraction': 'Not rated: the text may be incomplete',
		'other-language': 'This posting is in {{language}}: not rated',
		'too-few-must-haves': 'Not rated: too few must-haves',
		'no-resume': 'Not rated: no résumé yet',
	},
} as const;
