/**
 * Amounts of money in a line: single figures and ranges, with what is written around them.
 * @module
 */
import type { PayPeriod } from '../../finding.ts';
import type { Span } from '../../posting.ts';
import { currencyOf, SIGN_AFTER, SIGN_BEFORE } from './currencies.ts';
import { PERIOD, periodOf } from './periods.ts';

export interface MoneyAmount extends Span {
	readonly min: number;
	readonly max: number;
	readonly isRange: boolean;
	readonly currency: string;
	/** `null` where only the size of the figure tells. */
	readonly period: PayPeriod | null;
}

/** 120,000.00 · 60.000 · 1'200 · 12,00,000 · 55.50 · 120 */
const FIGURE = "\\d{1,3}(?:[,.'’\\u00a0 ]\\d{2,3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2})?(?!\\d)";
const SCALE = '\\s?(?:k|tsd|lakhs?|lacs?|lpa|l(?=\\b)|crores?|cr)\\b(?:\\s?(?:lpa|p\\.?a\\.?))?';
const JOIN = '\\s{0,2}(?:-{1,3}|[–—]{1,2}|‑|~|to|and|bis|until|à|et|y|till|up to|rising to|,? ?max(?:imum)?:?)\\s{0,2}';
const MONEY = new RegExp(
	`(?<![\\w.,])(${SIGN_BEFORE})?\\s?(${FIGURE})(${SCALE})?(?:\\s?(${SIGN_AFTER})(?![\\w]))?(${PERIOD})?(?:${JOIN}(${SIGN_BEFORE})?\\s?(${FIGURE})(${SCALE})?(?:\\s?(${SIGN_AFTER})(?![\\w]))?(${PERIOD})?)?`,
	'gu',
);
/** "million", "bn", "M": turnover and funding. A percentage is none either. */
const TOO_BIG = /^\s?(?:\+\s?)?(?:%|percent|m\b|mm\b|mn\b|bn\b|b\b|billions?\b|millions?\b|trillions?\b|-?year\b|\s?(?:users|employees|people|customers|countries)\b)/;

/** All amounts with a currency in a line of lower-case text. Figures without one are none. */
export function findMoney(line: string, place: string): MoneyAmount[] {
	const amounts: MoneyAmount[] = [];
	for (const match of line.matchAll(MONEY)) {
		const [whole, sign, figure = '', scale, signAfter, period, secondSign, second, secondScale, secondSignAfter, secondPeriod] = match;
		const indian = /l(?:akhs?|acs?|pa)?\b|cr/.test((scale ?? secondScale ?? '').trim());
		const written = [sign, signAfter, secondSign, secondSignAfter].filter((one) => one !== undefined).sort((a, b) => vagueness(a) - vagueness(b))[0] ?? (indian ? '₹' : null);
		const end = match.index + whole.trimEnd().length;
		if (written === null || TOO_BIG.test(line.slice(end, end + 14))) continue;
		const first = amountOf(figure, scale ?? (second !== undefined && needsScale(figure, second, secondScale) ? secondScale : undefined));
		const last = second === undefined ? first : amountOf(second, secondScale ?? (needsScale(second, figure, scale) ? scale : undefined));
		const isRange = last > first && last < first * 20;
		amounts.push({
			start: match.index + whole.search(/\S/),
			end,
			min: first,
			max: isRange ? last : first,
			isRange,
			currency: currencyOf(written.trim(), place),
			period: periodOf(secondPeriod ?? period ?? '') ?? (/lpa|p\.?a/.test(scale ?? secondScale ?? '') ? 'year' : null),
		});
	}
	return joinByDegree(line, amounts);
}

/** "$71,000 with a bachelor's and $78,500 with a master's": two figures for the same job, from the lower to the higher. */
const WITH_DEGREE =
	/^(?: (?:per|a) year)?,? (?:\(|(?:with|for|if you (?:have|hold)|to) )(?:(?:an?|those|graduates|candidates|holders|with|your) ){0,4}(?:bachelor|master|ph\.?d|doctora|[bm]\.?sc?\b|[bm]\.?a\b|mba\b|degree)/;
const WITH_DEGREE_LENGTH_MAX = 60;

function joinByDegree(line: string, amounts: readonly MoneyAmount[]): MoneyAmount[] {
	const joined: MoneyAmount[] = [];
	for (const amount of amounts) {
		const before = joined.at(-1);
		const between = before ? line.slice(before.end, amount.start) : '';
		const isSame = before && before.currency === amount.currency && before.period === amount.period && !amount.isRange && amount.min > before.max;
		if (isSame && between.length <= WITH_DEGREE_LENGTH_MAX && WITH_DEGREE.test(between) && WITH_DEGREE.test(line.slice(amount.end, amount.end + WITH_DEGREE_LENGTH_MAX)))
			joined[joined.length - 1] = { ...before, end: amount.end, max: amount.max, isRange: true };
		else joined.push(amount);
	}
	return joined;
}

/** "$210,000 USD": a code says more than a bare dollar sign. */
function vagueness(sign: string): number {
	return sign.trim() === '$' ? 1 : 0;
}

/** "70 - 100k": the scale of one figure holds for both where it is written once and both are small. */
function needsScale(figure: string, _other: string, otherScale: string | undefined): boolean {
	return otherScale !== undefined && parseFigure(figure) < 1000;
}

function amountOf(figure: string, scale: string | undefined): number {
	const value = parseFigure(figure);
	const unit = (scale ?? '').trim();
	if (unit === '') return value;
	if (/^(?:k|tsd)/.test(unit)) return Math.round(value * 1000);
	if (/^cr/.test(unit)) return Math.round(value * 10_000_000);
	return Math.round(value * 100_000);
}

/** A last group of three digits is thousands, one of two cents. */
function parseFigure(figure: string): number {
	const decimals = /^(.*\d)[.,](\d{1,2})$/.exec(figure);
	const whole = (decimals ? decimals[1] : figure) as string;
	const digits = Number(whole.replace(/\D/g, ''));
	return decimals ? digits + Number(`0.${decimals[2]}`) : digits;
}
