/**
 * Words of the settings, and of taking everything elsewhere and back.
 * @module
 */

export const settings = {
	title: 'Settings',
	language: 'Language',
	'language-auto': 'As in the browser',
	'language-en': 'English',
	'language-de': 'Deutsch',
	data: 'Your data',
	privacy: 'Your résumé, the postings you have seen and these settings are kept in this browser. Requisite makes no requests and has no server.',
	page: 'In the job page',
	'have-in-page': 'Show have / missing in the page',
	'have-in-page-note': 'Off at first: scripts of the page could then read which of the asked skills you have.',
	'persistence-granted': 'The browser keeps your data until you delete it.',
	'persistence-denied': 'The browser did not agree to keep your data: it may clear it when the disk gets full. An export is safe from that.',
	'persistence-unsupported': 'This browser cannot be asked to keep your data: it may clear it when the disk gets full. An export is safe from that.',
	'persistence-unknown': 'The browser has not been asked to keep your data: it may clear it when the disk gets full.',
	persist: 'Ask the browser to keep it',
	quarantined_one: '{{count}} record was damaged and has been set aside. It takes part in no result; an export still holds it.',
	quarantined_other: '{{count}} records were damaged and have been set aside. They take part in no result; an export still holds them.',
	transfer: 'Taking it elsewhere',
	'transfer-note': 'One file holds everything: résumés, postings, what you said about yourself, settings. It is not encrypted.',
	export: 'Export everything',
	import: 'Import an export',
	wipe: 'Delete everything',
	'wipe-note': 'What is deleted is gone from this browser. Exports you have saved stay where they are.',
	'wipe-question': 'Delete résumés, postings, what you said about yourself and settings? This cannot be undone.',
	'wipe-confirm': 'Delete everything',
} as const;

export const incoming = {
	title: 'What the file holds',
	from: '{{name}}, exported {{day}}',
	resumes_one: '{{count}} résumé',
	resumes_other: '{{count}} résumés',
	versions_one: '{{count}} earlier version of a résumé',
	versions_other: '{{count}} earlier versions of résumés',
	drafts_one: '{{count}} text not yet saved',
	drafts_other: '{{count}} texts not yet saved',
	profile: 'what was said about you',
	answers_one: '{{count}} answer about a skill',
	answers_other: '{{count}} answers about skills',
	postings_one: '{{count}} posting',
	postings_other: '{{count}} postings',
	quarantined_one: '{{count}} damaged record that was set aside',
	quarantined_other: '{{count}} damaged records that were set aside',
	settings: 'settings',
	question: 'It takes the place of everything that is stored here now. This cannot be undone.',
	keep: 'Keep what is here',
	replace: 'Replace everything',
} as const;

export const transfer = {
	'too-large': 'The file is too large to be an export.',
	'not-an-export': 'This file is no export of Requisite.',
	newer: 'This export was made by a newer version of Requisite. Update first.',
	damaged: 'This export is damaged. Nothing was changed.',
	imported: 'Imported. Everything is now as it was in the file.',
} as const;
