import { describe, expect, it } from 'vitest';
import { redFlagsOf, redKinds } from '../reading-context-of.ts';

const pay = (min: number, max: number, rest: object = {}) => ({ min, max, currency: 'USD', period: 'year' as const, ...rest });

describe('wide-pay-range', () => {
	it.each([
		[78_000, 127_000],
		[50_000, 150_000],
		[20, 31],
	])('finds %i to %i wide', (min, max) => {
		expect(redKinds('Some text.', { pay: pay(min, max) })).toContain('wide-pay-range');
	});

	it.each([
		[100_000, 150_000],
		[90_000, 90_000],
		[0, 100_000],
	])('does not find %i to %i wide', (min, max) => {
		expect(redKinds('Some text.', { pay: pay(min, max) })).not.toContain('wide-pay-range');
	});

	it('quotes the range and says how wide it is', () => {
		const [flag] = redFlagsOf('We pay $80,000 to $160,000 a year.', { pay: pay(80_000, 160_000, { quote: '$80,000 to $160,000' }) }).filter(
			({ kind }) => kind === 'wide-pay-range',
		);
		expect(flag).toMatchObject({ start: 7, end: 26, params: { percent: 100 }, severity: 'medium' });
	});
});

it('tells pay that only has a top', () => {
	expect(redKinds('Up to 100k.', { pay: pay(100_000, 100_000, { note: 'up-to' }) })).toContain('up-to-pay');
	expect(redKinds('From 100k.', { pay: pay(100_000, 100_000, { note: 'from' }) })).not.toContain('up-to-pay');
});

describe('vague-pay', () => {
	it.each(['Competitive USD salary', 'We offer great salaries and free coffee.'])('is told in "%s"', (text) => {
		expect(redKinds(text)).toContain('vague-pay');
	});
	it('is silenced by a number, in the text or in the page', () => {
		const text = 'We offer a competitive salary.';
		expect(redKinds(text, { pay: pay(70_000, 80_000) })).not.toContain('vague-pay');
		expect(redKinds(text, { posting: { payLine: '$70K/yr - $80K/yr' } })).not.toContain('vague-pay');
		expect(redKinds(text, { posting: { payLine: 'Competitive' } })).toContain('vague-pay');
	});
});

describe('high-pay-no-experience', () => {
	it.each([
		['No experience needed for this role.', pay(60, 80, { period: 'hour' })],
		['No experience required, we train you.', pay(2_500, 3_000, { period: 'week' })],
		['Zero experience? Fine.', pay(120_000, 150_000)],
		['Zero skills? Anyone can do it.', pay(70, 90, { period: 'hour' })],
		['No experience or qualifications asked for.', pay(3_000, 4_000, { period: 'week' })],
	])('finds bait in "%s"', (text, given) => {
		expect(redKinds(text, { pay: given })).toContain('high-pay-no-experience');
	});

	it.each([
		['No experience needed for this role.', pay(15, 18, { period: 'hour' })],
		['Five years of experience.', pay(120_000, 150_000)],
		['No prior experience with our framework is needed.', pay(120_000, 150_000)],
	])('finds none in "%s"', (text, given) => {
		expect(redKinds(text, { pay: given })).not.toContain('high-pay-no-experience');
	});
});

describe('foreign-benefits', () => {
	it('tells American benefits elsewhere', () => {
		for (const location of ['Toronto, Ontario, Canada', 'Berlin, Germany', 'London, UK'])
			expect(redKinds('Benefits: 401(k) match.', { posting: { location } })).toContain('foreign-benefits');
	});

	it('accepts them at home, for American staff, or where no place is named', () => {
		expect(redKinds('Benefits: 401(k) match.', { posting: { location: 'Austin, TX' } })).not.toContain('foreign-benefits');
		expect(redKinds('Benefits in the United States: 401(k) match.', { posting: { location: 'Berlin, Germany' } })).not.toContain('foreign-benefits');
		expect(redKinds('Benefits: 401(k) match.')).not.toContain('foreign-benefits');
	});
});
