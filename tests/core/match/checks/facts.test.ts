import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../../src/core/profile.ts';
import { resumeFrom } from '../cases.ts';
import { checksOf, verdictsOf } from './checked.ts';

describe('years', () => {
	const FIVE = '# Requirements\n- 5+ years of experience in software engineering';
	test.each([
		[7, 'pass: years-enough'],
		[5, 'pass: years-enough'],
		[3, 'check: years-short'],
		[2, 'fails: years-far-short'],
		[0, 'fails: years-far-short'],
		[null, 'unknown: years-unstated'],
	])('five asked, %s had: %s', (years, verdict) => {
		expect(verdictsOf('years', FIVE, { years })).toEqual([verdict]);
	});
	test('more than the top of a range fits', () => {
		expect(verdictsOf('years', '# Requirements\n- 2-4 years of experience', { years: 12 })).toEqual(['pass: years-enough']);
	});
	test('one year short of a small number is a little short', () => {
		expect(verdictsOf('years', '# Requirements\n- 2+ years of experience', { years: 1 })).toEqual(['check: years-short']);
	});
	test('a wish for years excludes nobody', () => {
		expect(verdictsOf('years', '# Nice to have\n- 8+ years of experience', { years: 0 })).toEqual(['check: years-wish']);
	});
	test('of several figures only the lowest excludes', () => {
		const text = '# Requirements\n- 8+ years of experience with a bachelor’s degree\n- or 4+ years of experience with a master’s degree';
		expect(verdictsOf('years', text, { years: 4 })).toEqual(['check: years-short']);
		expect(verdictsOf('years', text, { years: 1 })).toEqual(['fails: years-far-short']);
	});
	test('the reader’s own figure goes before the résumé’s dates, which do where there is none', () => {
		const resume = resumeFrom('EXPERIENCE\nDev, Acme, 01/2014 - 12/2021\n- sql');
		expect(checksOf(FIVE, {}, { resume }).find(({ kind }) => kind === 'years')).toMatchObject({ result: 'pass', params: { asked: 5, have: 8 } });
		expect(checksOf(FIVE, { years: 1 }, { resume }).find(({ kind }) => kind === 'years')).toMatchObject({ result: 'fails', params: { asked: 5, have: 1 } });
	});
	test('those with one skill are never more than something to check', () => {
		const text = '# Requirements\n- 4+ years of experience with Kubernetes';
		const use = (years: number | null) => verdictsOf('skill-years', text, {}, { yearsOfUse: (skill) => (skill === 'kubernetes' ? years : null) });
		expect(use(4)).toEqual(['pass: skill-years-enough']);
		expect(use(0)).toEqual(['check: skill-years-short']);
		expect(use(null)).toEqual(['unknown: skill-years-unstated']);
	});
});

describe('the degree', () => {
	const asked = (line: string, degree: Profile['degree']) => verdictsOf('degree', `# Requirements\n- ${line}`, { degree });
	test.each([
		['Master’s degree in statistics required', 'phd', 'pass: degree-held'],
		['Master’s degree in statistics required', 'master', 'pass: degree-held'],
		['Master’s degree in statistics required', 'bachelor', 'fails: degree-short'],
		['Bachelor’s degree in statistics or equivalent experience', 'none', 'check: degree-equivalent'],
		['Master’s degree preferred', 'bachelor', 'check: degree-wish'],
		['Bachelor’s degree required', null, 'unknown: degree-unstated'],
	] as const)('%s, %s held: %s', (line, degree, verdict) => {
		expect(asked(line, degree)).toEqual([verdict]);
	});
	test('the reader’s own word goes before the résumé’s, which counts where there is none', () => {
		const text = '# Requirements\n- Master’s degree in statistics required';
		const resume = resumeFrom('EDUCATION\nMSc Statistics, University of Hull, 2015 - 2017');
		expect(checksOf(text, {}, { resume }).find(({ kind }) => kind === 'degree')).toMatchObject({ result: 'pass', params: { asked: 'master', have: 'master' } });
		expect(verdictsOf('degree', text, { degree: 'bachelor' }, { resume })).toEqual(['fails: degree-short']);
	});
});

describe('the level', () => {
	const level = (title: string, levels: Profile['levels']) => verdictsOf('level', 'We build maps.', { levels }, { facts: { title } });
	test('one that is looked for fits, the next one is to be checked, a far one fails', () => {
		expect(level('Senior Engineer', ['mid', 'senior'])).toEqual(['pass: level-sought']);
		expect(level('Senior Engineer', ['mid'])).toEqual(['check: level-near']);
		expect(level('Engineering Intern', ['senior'])).toEqual(['fails: level-other']);
	});
	test('a level guessed from years excludes nobody', () => {
		expect(verdictsOf('level', '# Requirements\n- 0-1 years of experience', { levels: ['director'] }, { facts: { title: 'Engineer' } })).toEqual(['check: level-near']);
	});
	test('nothing is said where one side is silent', () => {
		expect(level('Senior Engineer', [])).toEqual(['unknown: level-unstated']);
		expect(level('Baker', ['senior'])).toEqual(['unknown: level-unsaid']);
		expect(level('Baker', [])).toEqual([]);
	});
});

describe('pay', () => {
	const floor = (amount: number, period: 'year' | 'month' | 'week' | 'day' | 'hour' = 'year', currency = 'USD'): Partial<Profile> => ({ payFloor: { amount, currency, period } });
	const YEARLY = 'The salary range is $90,000 - $110,000 per year.';
	test.each([
		[90_000, 'pass: pay-enough'],
		[100_000, 'check: pay-partly'],
		[110_001, 'fails: pay-below'],
	])('a range from 90,000 to 110,000 against a floor of %i: %s', (amount, verdict) => {
		expect(verdictsOf('pay', YEARLY, floor(amount))).toEqual([verdict]);
	});
	test.each([
		[7_500, 'month', 'pass: pay-enough'],
		[1_730, 'week', 'pass: pay-enough'],
		[346, 'day', 'pass: pay-enough'],
		[43, 'hour', 'pass: pay-enough'],
		[56, 'hour', 'check: pay-close'],
		[80, 'hour', 'fails: pay-below'],
	] as const)('a floor of %i a %s is brought to a year: %s', (amount, period, verdict) => {
		expect(verdictsOf('pay', YEARLY, floor(amount, period))).toEqual([verdict]);
	});
	test('a monthly posting against a yearly floor', () => {
		expect(verdictsOf('pay', 'Salary: €5,000 per month', floor(60_000, 'year', 'EUR'))).toEqual(['pass: pay-enough']);
	});
	test('currencies are not converted', () => {
		expect(verdictsOf('pay', YEARLY, floor(1, 'year', 'EUR'))).toEqual(['unknown: pay-other-currency']);
	});
	test('a top alone, or a bottom alone, settles only what it can', () => {
		expect(verdictsOf('pay', 'Salary up to $120,000 per year.', floor(100_000))).toEqual(['check: pay-top-only']);
		expect(verdictsOf('pay', 'Salary up to $120,000 per year.', floor(130_000))).toEqual(['fails: pay-below']);
	});
	test('nothing is said where one side is silent', () => {
		expect(verdictsOf('pay', YEARLY, {})).toEqual(['unknown: pay-unstated']);
		expect(verdictsOf('pay', 'We build maps.', floor(1))).toEqual(['unknown: pay-unsaid']);
	});
});

describe('deal-breakers', () => {
	const SHORT = 'Send your résumé to boss@gmail.com. We are urgently hiring!';
	test('a red flag that is never accepted fails; the others aren’t spoken of', () => {
		const flags = checksOf(SHORT, { dealBreakers: ['free-mail-contact', 'ai-in-name'] }).filter((check) => check.kind === 'red-flag');
		expect(flags).toMatchObject([{ result: 'fails', rule: 'deal-breaker', params: { flag: 'free-mail-contact' } }]);
		expect(checksOf(SHORT, {}).filter((check) => check.kind === 'red-flag')).toEqual([]);
	});
});
