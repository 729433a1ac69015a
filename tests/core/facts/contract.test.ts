import { describe, expect, it } from 'vitest';
import { findContract } from '../../../src/core/facts/contract.ts';
import { contextOf } from '../posting-of.ts';

const contract = (text: string, facts = {}) => findContract(contextOf(text, facts)).value;

describe('kind of contract', () => {
	it.each([
		['Job Type: Full-time', 'permanent'],
		['Job Type: Contract', 'contract'],
		['This is a 6-month contract with possible extension.', 'contract'],
		['Contract-to-hire position', 'contract'],
		['12-month fixed-term contract', 'fixed-term'],
		['Die Stelle ist auf zwei Jahre befristet.', 'fixed-term'],
		['Die Stelle ist unbefristet.', 'permanent'],
		['This is a part-time position of 20 hours.', 'part-time'],
		['A temporary position for the summer.', 'temporary'],
		['This is an unpaid volunteer role.', 'volunteer'],
		['A paid internship of three months.', 'internship'],
		['You negotiate contracts with suppliers.', 'unknown'],
		['You think long-term.', 'unknown'],
		['Smart contract developers wanted', 'unknown'],
	])('%s', (text, expected) => {
		expect(contract(text)).toBe(expected);
	});
	it('comes from the page’s field', () => {
		expect(contract('We sell tea.', { employmentType: 'Part-time' })).toBe('part-time');
		expect(contract('We sell tea.', { employmentType: 'Full-time' })).toBe('permanent');
		expect(contract('We sell tea.', { title: 'Data Science Intern' })).toBe('internship');
	});
	it('believes a named end before "full-time"', () => {
		expect(contract('This is a 12-month fixed-term contract.', { employmentType: 'Full-time' })).toBe('fixed-term');
	});
});
