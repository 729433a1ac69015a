import { describe, expect, test } from 'vitest';
import { comparePay } from '../../../src/core/guide/pay.ts';
import { tellCountry } from '../../../src/core/guide/tell-country.ts';
import type { PayFloor } from '../../../src/core/profile.ts';
import { GUIDE, read } from './invented-guide.ts';

function compare(text: string, location: string | null, level: 'mid' | 'senior' | 'unknown' = 'mid', floor: PayFloor | null = null) {
	const { posting, reading } = read(text, { location });
	const compared = comparePay(reading, GUIDE, level, tellCountry(posting, reading), floor);
	return compared && { ...compared, rules: compared.statements.map(({ rule }) => rule) };
}

describe('pay beside the guide', () => {
	test('within, below and above the range of level and country, with source and date', () => {
		expect(compare('Pay: $130,000 - $150,000 a year', 'Austin, TX')?.statements).toEqual([
			{ rule: 'pay-in-range', params: { level: 'ML engineer II', source: 'A survey of our own', date: '2025' } },
		]);
		expect(compare('Pay: $90,000 - $100,000 a year', 'Austin, TX')?.rules).toEqual(['pay-below-range']);
		expect(compare('Pay: $190,000 - $200,000 a year', 'Austin, TX')?.rules).toEqual(['pay-above-range']);
	});

	test('what only touches the end of a range lies outside it', () => {
		expect(compare('Pay: $160,000 - $195,000 a year', 'Austin, TX')?.rules).toEqual(['pay-above-range']);
		expect(compare('Pay: $100,000 - $120,000 a year', 'Austin, TX')?.rules).toEqual(['pay-below-range']);
		expect(compare('Pay: $160,000 a year', 'Austin, TX')?.rules).toEqual(['pay-in-range']);
	});

	test('a range with a plus behind it has no above', () => {
		expect(compare('Pay: $390,000 - $400,000 a year', 'Austin, TX', 'senior')?.rules).toEqual(['pay-in-range']);
	});

	test.each([
		['Pay: $65 - $70 per hour', 135_200, 145_600],
		['Salary: $10,000 per month', 120_000, 120_000],
		['Rate: $500 per day', 130_000, 130_000],
	])('by the year: %s', (text, yearMin, yearMax) => {
		expect(compare(text, 'Austin, TX')?.posted).toMatchObject({ yearMin, yearMax });
	});

	test('lakhs', () => {
		expect(compare('CTC: 22-28 LPA', 'Bengaluru')).toMatchObject({ country: 'IN', currency: 'INR', posted: { yearMin: 2_200_000, yearMax: 2_800_000 }, rules: ['pay-in-range'] });
	});

	test('of an unknown level: the levels whose ranges it lies in', () => {
		expect(compare('Pay: $110,000 - $150,000 a year', 'Austin, TX', 'unknown')).toMatchObject({
			range: null,
			statements: [{ rule: 'pay-beside-levels', params: { level: 'junior ML engineer – ML engineer II' } }],
		});
	});

	test('nothing is converted', () => {
		expect(compare('Pay: €80,000 - €90,000 a year', 'Berlin')).toMatchObject({ country: 'DE', range: null, rules: ['pay-no-range'] });
		expect(compare('Pay: $80,000 - $90,000 a year', 'Bengaluru')).toMatchObject({ country: 'IN', range: null });
	});

	test('the reader’s floor, in its own period', () => {
		const floor = (amount: number, currency = 'USD') => ({ amount, currency, period: 'month' }) as const;
		const text = 'Pay: $120,000 - $150,000 a year';
		expect(compare(text, 'Austin, TX', 'mid', floor(10_000))?.rules).toContain('floor-met');
		expect(compare(text, 'Austin, TX', 'mid', floor(12_000))?.rules).toContain('floor-reached');
		expect(compare(text, 'Austin, TX', 'mid', floor(13_000))?.rules).toContain('floor-missed');
		expect(compare(text, 'Austin, TX', 'mid', floor(10_000, 'EUR'))?.rules).toContain('floor-other-currency');
	});

	test('a posting that states none shows the guide’s range; where that has none either there is nothing', () => {
		expect(compare('We sell shoes.', 'Austin, TX')).toMatchObject({ posted: null, range: { min: 120_000, max: 160_000 }, statements: [] });
		expect(compare('We sell shoes.', 'Paris')).toBe(null);
		expect(compare('We sell shoes.', null)).toBe(null);
	});
});

test.each([
	['Palo Alto, CA 94303', 'US'],
	['Toronto, ON, Canada', 'CA'],
	['London, Ontario', 'CA'],
	['London', 'GB'],
	['Remote, India', 'IN'],
	['Indianapolis, IN', 'US'],
	['München', 'DE'],
	['Remote', null],
])('the country of %s', (location, country) => {
	const { posting, reading } = read('We sell shoes.', { location });
	expect(tellCountry(posting, reading)).toBe(country);
});
