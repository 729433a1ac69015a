export const cli = {
	'no-posting': '{{id}}: no posting here. {{reason}}',
	gates: 'Could exclude you',
	flags: 'Red flags',
	silences: 'What it does not say, and what to ask',
	counts: '{{must}} of {{mustTotal}} must-haves · {{nice}} of {{niceTotal}} nice-to-haves',
} as const;
