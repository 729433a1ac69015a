/**
 * Numbers, money and days in the reader's language.
 * @module
 */
import type { PayFact } from '../../core/finding.ts';
import type { Translate } from '../../locales/translator.ts';

/** At most one decimal: "61.5". */
export function formatPoints(translate: Translate, points: number): string {
	return new Intl.NumberFormat(translate('ui:language-tag'), { maximumFractionDigits: 1 }).format(points);
}

/** "€70,000–90,000 a year". A currency code that isn't one is written as it stands. */
export function formatPay(translate: Translate, pay: PayFact): string {
	const money = createMoneyFormat(translate('ui:language-tag'), pay.currency);
	const amount = pay.min === pay.max ? money(pay.min) : `${money(pay.min)} – ${money(pay.max)}`;
	const noted = pay.note ? translate(`ui:pay.${pay.note}`, { amount }) : amount;
	return translate(`ui:pay.${pay.period}`, { amount: noted });
}

function createMoneyFormat(language: string, currency: string): (value: number) => string {
	if (!/^[A-Z]{3}$/.test(currency)) return (value) => `${currency} ${value}`;
	const format = new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' });
	return (value) => format.format(value);
}

/** "12 Mar 2026"; the text itself where it is no date. */
export function formatDay(translate: Translate, iso: string): string {
	const date = new Date(iso);
	return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(translate('ui:language-tag'), { dateStyle: 'medium' }).format(date);
}
