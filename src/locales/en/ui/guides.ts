/**
 * Words around a guide that is read on its own.
 * @module
 */

export const guides = {
	title: 'Guides',
	help: 'What postings for a role ask for, what the work is and pays, what to be wary of, and how to fit a résumé to it.',
	'in-english': 'The guides are in English, like the postings they are held against.',
	search: 'Search all guides',
	'found-none': 'No guide says anything like “{{query}}”.',
	found_one: '{{count}} place found',
	found_other: '{{count}} places found',
	roles: 'Roles',
	contents: 'In this guide',
	'duties-note': 'Below each duty: what a measurable outcome of it looks like.',
	'pay-note': 'Pay is base pay, as context and never a verdict.',
	level: 'Level',
	does: 'What you do',
	pay: 'Base pay',
	'pay-in': '{{country}}: {{pay}}',
	'pay-open': '{{pay}} and more',
	lakh: '{{min}} to {{max}} LPA',
	'no-pay': 'No figure with a source',
	source: 'Source {{number}}, {{date}}',
	benign: 'When it is harmless',
	ask: 'Ask',
	example: 'For example',
	fix: 'Instead',
} as const;
