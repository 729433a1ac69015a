export const cli = {
	'no-posting': '{{id}}: no posting here. {{reason}}',
	gates: 'Could exclude you',
	flags: 'Red flags',
	silences: 'What it does not say, and what to ask',
	counts: '{{must}} of {{mustTotal}} must-haves · {{nice}} of {{niceTotal}} nice-to-haves',
	checks: 'What you told us, held against it',
	todo: 'What to do',
	duties: 'Duties',
	guide: 'Beside the guide to this role',
	mistakes: 'Common mistakes for this role, found in your résumé',
	potential: '{{score}} % if your résumé showed what you say',
} as const;
