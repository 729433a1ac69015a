import { expect, it } from 'vitest';
import { findGates } from '../../../src/core/gates/index.ts';
import { contextOf } from '../posting-of.ts';

const CASES: readonly (readonly [string, string, boolean])[] = [
	['sponsorship-refused', 'Employment visas will not be sponsored for this opening.', true],
	['sponsorship-refused', 'The county does not sponsor foreign nationals for employment.', true],
	['sponsorship-refused', 'We do not sponsor podcasts, but we do sponsor visas.', false],
	['sponsorship-offered', 'After one year with us we will consider sponsoring a green card.', true],
	['sponsorship-offered', 'International applicants who require a visa are encouraged to apply.', true],
	['sponsorship-offered', 'H-1B transfers are fine.', true],
	['sponsorship-offered', '# Benefits\n- Visa sponsorship where needed, for you and your family', true],
	['sponsorship-offered', 'Tell us whether you need visa sponsorship.', false],
	['sponsorship-offered', 'State in your letter if you would require visa sponsorship.', false],
	['oncall', 'You may be phoned after hours when a batch job fails.', true],
	['oncall', 'Shift timing - 5:30 PM IST to 2:30 AM IST', true],
	['oncall', 'Hours of work: 3pm to midnight', true],
	['oncall', 'Once a month the pager is yours for a week.', true],
	['oncall', 'Hours: 8:30 AM to 5 PM', false],
	['oncall', 'Lunch is from 12 pm to 1 pm.', false],
	['oncall', 'We built a pager for nurses.', false],
	['relocation-required', 'You must become a resident of Utah within 90 days of your start date.', true],
	['relocation-required', 'Selected candidate must be living in the metro area by day one.', true],
	['relocation-required', 'You must live within an hour of the office.', false],
	['relocation-required', 'Must be located in the EU.', false],
];

it.each(CASES)('%s in "%s": %s', (kind, text, expected) => {
	expect(findGates(contextOf(text)).some((gate) => gate.kind === kind)).toBe(expected);
});
