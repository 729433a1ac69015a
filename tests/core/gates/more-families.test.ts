import { describe, expect, it } from 'vitest';
import { findGates } from '../../../src/core/gates/index.ts';
import { contextOf } from '../posting-of.ts';

/** For each kind ways to say it that share few words, and sentences with the same words that say something else. */
const CASES: Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }> = {
	'sponsorship-refused': {
		yes: [
			'The bank does not sponsor an individual for work authorization.',
			'Northbeck will not sponsor a candidate for any visa, today or later.',
			'We do not sponsor employees for immigration benefits.',
		],
		no: ['We will not sponsor a team in the league this year.', 'We never sponsor an event for candidates.', 'Do not let the word sponsor an obstacle be.'],
	},
	'sponsorship-offered': {
		yes: [
			'We consider H-1B sponsorship for associates after their second year.',
			'The company may consider visa sponsorship for the right person.',
			'We welcome people who need an H-1B transfer or help with a green card.',
			'We are happy to hear from candidates who require a work permit.',
			'Anyone who needs a visa is welcome to apply.',
			'Sponsorship is considered after eighteen months of service.',
		],
		no: [
			'We cannot consider H-1B sponsorship.',
			'Tell us whether you need an H-1B transfer.',
			'Candidates who need a visa should apply to our Dublin office instead, as we do not sponsor.',
			'We welcome customers who need a green card lawyer to try the product.',
		],
	},
	oncall: {
		yes: [
			'Must be reachable by phone outside normal working hours when it is your turn.',
			'Is available by telephone beyond regular business hours on a rotating schedule.',
			'Responds to incidents outside of office hours.',
			'Shift: 2 PM to 11 PM IST',
			'Working hours: 1:30 pm - 10:30 pm IST',
			'Shift timings : 6 PM - 3 AM',
			'Timings - 14:00 to 23:00',
			'Work hours: 10 PM to 7 AM',
			'You own the scoring service, its budget and the pager when it fails.',
			'Engineers here carry the pager for what they ship.',
			'You will hold the pager one week in six.',
		],
		no: [
			'Shift: 9 AM to 6 PM',
			'Working hours: 9:30 am - 6:30 pm',
			'Timings - 09:00 to 18:00',
			'Interview slots: 2 PM to 5 PM on Friday',
			'Office hours for students are 1 PM to 3 PM.',
			'Nobody has to be reachable outside working hours.',
			'You are not expected to be available outside of business hours.',
			'Our shop is available to customers outside normal business hours.',
			'We retired the pager years ago.',
			'You will not carry the pager.',
		],
	},
	'relocation-required': {
		yes: [
			'The contractor must live in the state by the first day of work.',
			'Candidates must reside in Ohio before the start date.',
			'You need to be living in Denmark within 60 days of hire.',
			'Must be based in Austin by your start date.',
			'Hires have to become residents of the county within six months of appointment.',
		],
		no: [
			'You must live in the United States.',
			'Must reside within 50 miles of Denver.',
			'You must be based in Europe to apply by the closing date.',
			'The data must reside in Germany before processing starts.',
			'Logs must live in one place by the start of each run.',
			'Must have lived in the UK for five years before applying.',
		],
	},
};

it('prefers the sentence that asks for shifts to the hours in a list', () => {
	const text = 'Shift: 3 PM - 12 AM IST\n\nYou are willing to work in rotating shifts.';
	const found = findGates(contextOf(text)).find(({ kind }) => kind === 'oncall');
	expect(found && text.slice(found.start, found.end)).toContain('rotating shifts');
});

const kinds = (text: string) => findGates(contextOf(text)).map(({ kind }) => kind);

describe.each(Object.entries(CASES))('%s', (kind, { yes, no }) => {
	it.each(yes)('is said by "%s"', (text) => {
		expect(kinds(text)).toContain(kind);
	});
	it.each(no)('is not said by "%s"', (text) => {
		expect(kinds(text)).not.toContain(kind);
	});
});
