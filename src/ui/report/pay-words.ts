/**
 * Ranges of yearly pay in the reader's language; rupees in lakhs as well.
 * @module
 */
import type { PayRange } from '../../core/guide/pay-per-year.ts';
import type { Translate } from '../../locales/translator.ts';
import { formatPay, formatPoints } from '../parts/numbers.ts';

const LAKH = 100_000;

export function sayRange(translate: Translate, { min, max, open }: Pick<PayRange, 'min' | 'max' | 'open'>, currency: string): string {
	const top = max ?? min;
	const range = formatPay(translate, { min, max: top, currency, period: 'year', rule: '', span: null });
	const whole = currency === 'INR' ? translate('report:pay.lakh', { pay: range, min: formatPoints(translate, min / LAKH), max: formatPoints(translate, top / LAKH) }) : range;
	return open ? translate('ui:guides.pay-open', { pay: whole }) : whole;
}
