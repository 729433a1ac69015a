/**
 * Pay by the year, and a guide's ranges of it.
 * @module
 */
import type { PayFact, PayPeriod } from '../finding.ts';
import type { Guide, GuideLevel, GuideSource } from './types.ts';

/** How many of each period a full-time year has: 52 weeks of 5 days and 40 hours. */
export const PERIODS_A_YEAR: Readonly<Record<PayPeriod, number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** In plain units of its currency, for a year; `max: null` is open. */
export interface PayYear {
	readonly min: number;
	readonly max: number;
}

export interface PayRange {
	readonly level: GuideLevel;
	readonly min: number;
	readonly max: number | null;
	/** The source writes a plus behind `max`. */
	readonly open: boolean;
	readonly source: GuideSource;
}

/** An amount for a period as an amount for a year. */
export function perYear(amount: number, period: PayPeriod): number {
	return amount * PERIODS_A_YEAR[period];
}

/** A posting's pay by the year. "Up to" has no lower end, "from" no upper one: what is said stands for both. */
export function payPerYear({ min, max, period }: PayFact): PayYear {
	return { min: perYear(min, period), max: perYear(max, period) };
}

/** Whether two ranges share more than an end; a single amount may be an end. */
export function overlaps(pay: PayYear, range: PayRange): boolean {
	const top = range.open || range.max === null ? Number.POSITIVE_INFINITY : range.max;
	return pay.min === pay.max ? pay.min >= range.min && pay.min <= top : pay.min < top && pay.max > range.min;
}

/** Whether a figure can stand beside base pay. On-target earnings hold more than that. */
export function isBasePay({ note }: PayFact): boolean {
	return note !== 'on-target';
}

/** A guide's ranges for a country by the year, in the order of its levels. Of another currency than asked for there is none: nothing is converted. */
export function payRangesOf(guide: Guide, country: string, currency: string): PayRange[] {
	const ranges: PayRange[] = [];
	for (const level of guide.levels) {
		const pay = level.pay.find((one) => one.country === country && one.currency === currency);
		const source = guide.sources.find(({ id }) => id === pay?.source);
		if (!pay || !source) continue;
		ranges.push({ level, min: perYear(pay.min, pay.period), max: pay.max === null ? null : perYear(pay.max, pay.period), open: pay.open === true || pay.max === null, source });
	}
	return ranges;
}
