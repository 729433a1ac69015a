import { describe, expect, it } from 'vitest';
import { findPay } from '../../../src/core/facts/pay/index.ts';
import { contextOf } from '../posting-of.ts';

const pay = (line: string, facts = {}) => {
	const fact = findPay(contextOf(line, facts));
	return fact && [fact.min, fact.max, fact.currency, fact.period];
};

describe('pay in the text', () => {
	it.each([
		['Salary: $78,000.00 to $127,000.00 /year', 78000, 127000, 'USD', 'year'],
		['The annual base salary range for this position is $152,000 to $190,000.', 152000, 190000, 'USD', 'year'],
		['Salary: £70k - £100k + Equity', 70000, 100000, 'GBP', 'year'],
		['Salary £45,000 per annum', 45000, 45000, 'GBP', 'year'],
		['Pay: $55.00 - $65.00 per hour', 55, 65, 'USD', 'hour'],
		['Rate: $45/hr on W2', 45, 45, 'USD', 'hour'],
		['Salary: ₹12–25 LPA', 1200000, 2500000, 'INR', 'year'],
		['CTC: 12 - 18 lakhs per annum', 1200000, 1800000, 'INR', 'year'],
		['Pay: ₹30,000.00 - ₹50,000.00 per month', 30000, 50000, 'INR', 'month'],
		['Package up to 12,00,000 INR', 1200000, 1200000, 'INR', 'year'],
		['Gehalt: 60.000 € - 75.000 € pro Jahr', 60000, 75000, 'EUR', 'year'],
		['Salary € 60.000', 60000, 60000, 'EUR', 'year'],
		['Compensation: USD 120K - 150K', 120000, 150000, 'USD', 'year'],
		['Salary range: 90-110k EUR', 90000, 110000, 'EUR', 'year'],
		['Salary: CHF 110,000 – 130,000', 110000, 130000, 'CHF', 'year'],
		['Pay: $700 per day', 700, 700, 'USD', 'day'],
		['£500 - £600 per day, outside IR35', 500, 600, 'GBP', 'day'],
		['Salary: €3.500 - €4.500 per month', 3500, 4500, 'EUR', 'month'],
		['Compensation: $120,000-$150,000 depending on location, plus bonus and equity', 120000, 150000, 'USD', 'year'],
		['Salary: 20,000 - 25,000 PLN monthly', 20000, 25000, 'PLN', 'month'],
		['We pay $130k–$160k.', 130000, 160000, 'USD', 'year'],
		['Zone A: $180,000 - $210,000 USD annually', 180000, 210000, 'USD', 'year'],
		['Salary: $95,000/yr', 95000, 95000, 'USD', 'year'],
		['Salary between $120,000 and $150,000 per year', 120000, 150000, 'USD', 'year'],
		['The pay range is: Minimum: $85,000 Maximum: $170,000', 85000, 170000, 'USD', 'year'],
		['Budget: 25 LPA', 2500000, 2500000, 'INR', 'year'],
		['Stipend: ₹15,000 per month', 15000, 15000, 'INR', 'month'],
		['£30000 - £40000 a year', 30000, 40000, 'GBP', 'year'],
	])('%s', (line, min, max, currency, period) => {
		expect(pay(line)).toEqual([min, max, currency, period]);
	});

	it('reads the line below its heading', () => {
		expect(pay('# Salary\n£55,000 - £65,000')).toEqual([55000, 65000, 'GBP', 'year']);
		expect(pay('Base pay range\n$110,000.00/yr - $140,000.00/yr')).toEqual([110000, 140000, 'USD', 'year']);
	});
	it('settles the dollar by the place', () => {
		expect(pay('Salary: $90,000 - $110,000', { location: 'Toronto, Ontario' })).toEqual([90000, 110000, 'CAD', 'year']);
		expect(pay('Salary: $140,000', { location: 'Sydney, Australia' })).toEqual([140000, 140000, 'AUD', 'year']);
	});
	it('takes the first of several ranges', () => {
		expect(pay('The base salary range in New York is $150,000 - $180,000. The base salary range elsewhere is $130,000 - $160,000.')).toEqual([150000, 180000, 'USD', 'year']);
	});
	it('takes the base before on-target earnings', () => {
		expect(pay('OTE: $200,000 - $240,000. Base salary: $120,000 - $140,000.')).toEqual([120000, 140000, 'USD', 'year']);
	});
	it('notes one-sided figures', () => {
		expect(findPay(contextOf('Salary up to £80,000'))).toMatchObject({ min: 80000, max: 80000, note: 'up-to' });
		expect(findPay(contextOf('Salary from €65,000'))).toMatchObject({ min: 65000, note: 'from' });
	});
	it('spans the figures', () => {
		const context = contextOf('The salary range is $100,000 - $120,000 a year plus bonus.');
		const span = findPay(context)?.span;
		expect(context.text.slice(span?.start, span?.end)).toBe('$100,000 - $120,000 a year');
	});
});

describe('pay beside the text', () => {
	it('comes from the page’s pay field', () => {
		expect(findPay(contextOf('We sell tea.', { payLine: '$120K/yr - $150K/yr' }))).toMatchObject({ min: 120000, max: 150000, period: 'year', rule: 'pay-field', span: null });
	});
	it('comes from the title', () => {
		expect(findPay(contextOf('We sell tea.', { title: 'Data Engineer (£60k - £70k)' }))).toMatchObject({ min: 60000, max: 70000, currency: 'GBP', rule: 'pay-title' });
	});
	it('is the text’s where both speak', () => {
		expect(pay('Salary: $100,000 - $120,000', { payLine: '$90K/yr - $130K/yr' })).toEqual([100000, 120000, 'USD', 'year']);
	});
});

describe('money that is no pay', () => {
	it.each([
		'We manage $2.5B in assets for our clients.',
		'We have raised more than $300 million from investors.',
		'We raised a $50M Series B.',
		'Our revenue passed $120,000,000 last year.',
		'A $5,000 sign-on bonus for the right person.',
		'Referral bonus of $2,000.',
		'A $1,500 yearly learning budget.',
		'Learning stipend: $2,000 per year',
		'401(k) match up to $10,000 per year',
		'$150 monthly wellness allowance',
		'You manage a budget of $500,000.',
		'Save customers $100,000 per year.',
		'Competitive salary and 25 days of leave.',
		'Serving 120,000 - 150,000 users per day',
		'Life insurance of $50,000',
		'# Benefits\n- Deals of $20,000 - $80,000 with customers',
		'# Benefits\n- Manage $10,000 to $50,000 campaigns for clients',
		'Equity worth $40,000 - $60,000',
		'We offer a home office budget of €1,000.',
	])('%s', (line) => {
		expect(pay(line)).toBeNull();
	});
});
