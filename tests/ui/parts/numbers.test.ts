import { describe, expect, it } from 'vitest';
import type { PayFact } from '../../../src/core/finding.ts';
import { createTranslate } from '../../../src/locales/translator.ts';
import { formatDay, formatPay, formatPoints } from '../../../src/ui/parts/numbers.ts';

const en = createTranslate('en');
const de = createTranslate('de');
const pay = (changes: Partial<PayFact>): PayFact => ({ min: 120000, max: 150000, currency: 'USD', period: 'year', rule: 'range', span: null, ...changes });

describe('formatPay', () => {
	it('writes a range, a single figure and a bound in the reader’s language', () => {
		expect(formatPay(en, pay({}))).toBe('$120,000 – $150,000 a year');
		expect(formatPay(en, pay({ min: 45.5, max: 45.5, period: 'hour' }))).toBe('$45.50 an hour');
		expect(formatPay(en, pay({ min: 90000, max: 90000, note: 'up-to' }))).toBe('up to $90,000 a year');
		expect(formatPay(de, pay({ currency: 'EUR', min: 60000, max: 60000 }))).toBe('60.000\u00a0€ im Jahr');
	});

	it('writes an unknown currency as it stands', () => {
		expect(formatPay(en, pay({ currency: 'kr', min: 5, max: 5 }))).toBe('kr 5 a year');
	});
});

it('rounds points to one decimal', () => {
	expect(formatPoints(en, 9.5238)).toBe('9.5');
	expect(formatPoints(de, 9.5238)).toBe('9,5');
	expect(formatPoints(en, 80)).toBe('80');
});

it('leaves a day that is no date as it is', () => {
	expect(formatDay(en, '2026-03-12T09:30:00')).toBe('Mar 12, 2026');
	expect(formatDay(en, 'yesterday')).toBe('yesterday');
});
