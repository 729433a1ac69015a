/**
 * Pay beside a guide's range. Context, never a verdict: nothing is converted, and no side is said to be right.
 * @module
 */
import type { PayPeriod, SeniorityLevel } from '../finding.ts';
import type { Span } from '../posting.ts';
import type { PayFloor } from '../profile.ts';
import type { Reading } from '../reading.ts';
import { overlaps, type PayRange, payPerYear, payRangesOf, perYear } from './pay-per-year.ts';
import type { GuideStatement } from './statement.ts';
import type { Guide } from './types.ts';

export interface PostedPay {
	/** As the posting states it, in plain units. */
	readonly min: number;
	readonly max: number;
	readonly period: PayPeriod;
	readonly currency: string;
	/** The same by the year: 12 months, 52 weeks, 260 days, 2,080 hours. */
	readonly yearMin: number;
	readonly yearMax: number;
	readonly note: 'up-to' | 'from' | 'on-target' | null;
	readonly place: Span | null;
}

export interface PayComparison {
	/** `null` where the posting states none. */
	readonly posted: PostedPay | null;
	/** The guide's range for the level by the year; `null` where it has none for level, country and currency. */
	readonly range: PayRange | null;
	/** The guide's ranges for all levels in the country, from the lowest up. */
	readonly ranges: readonly PayRange[];
	readonly currency: string;
	/** ISO 3166-1 alpha-2; `null` where it can't be told. */
	readonly country: string | null;
	readonly statements: readonly GuideStatement[];
}

/**
 * Puts a posting's pay beside the guide's range and the reader's floor; `null` where there is no figure at all.
 * @param level The level to compare with; `unknown` where it can't be told.
 * @param country ISO 3166-1 alpha-2, `null` where it can't be told: then there is no range.
 */
export function comparePay(reading: Reading, guide: Guide, level: SeniorityLevel, country: string | null, payFloor: PayFloor | null): PayComparison | null {
	const { pay } = reading.facts;
	const currency = pay?.currency ?? currencyOf(guide, country);
	const ranges = country && currency ? payRangesOf(guide, country, currency) : [];
	if (currency === null || (!pay && ranges.length === 0)) return null;
	const range = ranges.find((one) => one.level.level === level) ?? null;
	const posted: PostedPay | null = pay ? postedOf(reading) : null;
	const statements = posted ? [besideRange(posted, range, ranges), besideFloor(posted, payFloor)].filter((one) => one !== null) : [];
	return { posted, range, ranges, currency, country, statements };
}

function currencyOf(guide: Guide, country: string | null): string | null {
	return guide.levels.flatMap(({ pay }) => pay).find((pay) => pay.country === country)?.currency ?? null;
}

function postedOf(reading: Reading): PostedPay | null {
	const { pay } = reading.facts;
	if (!pay) return null;
	const year = payPerYear(pay);
	return { min: pay.min, max: pay.max, period: pay.period, currency: pay.currency, yearMin: year.min, yearMax: year.max, note: pay.note ?? null, place: pay.span };
}

/** Rules `pay-below-range`, `pay-above-range`, `pay-in-range` (they overlap), `pay-beside-levels` (no level to compare with), `pay-not-base` and `pay-no-range`. */
function besideRange(posted: PostedPay, range: PayRange | null, ranges: readonly PayRange[]): GuideStatement {
	const [lowest] = ranges;
	if (posted.note === 'on-target') return { rule: 'pay-not-base', params: {} };
	if (!range || !lowest) return besideLevels(posted, ranges) ?? { rule: 'pay-no-range', params: { currency: posted.currency } };
	const params = { level: range.level.name, source: range.source.title, date: range.source.date };
	if (overlaps({ min: posted.yearMin, max: posted.yearMax }, range)) return { rule: 'pay-in-range', params };
	if (posted.note !== 'from' && posted.yearMax <= range.min) return { rule: 'pay-below-range', params };
	if (posted.note !== 'up-to' && posted.yearMin >= (range.max ?? Number.POSITIVE_INFINITY)) return { rule: 'pay-above-range', params };
	return { rule: 'pay-in-range', params };
}

/** Where the level can't be told: the levels whose ranges the pay overlaps. */
function besideLevels(posted: PostedPay, ranges: readonly PayRange[]): GuideStatement | null {
	const touched = ranges.filter((range) => overlaps({ min: posted.yearMin, max: posted.yearMax }, range));
	const [first, last] = [touched[0], touched.at(-1)];
	if (!first || !last) return null;
	const level = first === last ? first.level.name : `${first.level.name} – ${last.level.name}`;
	return { rule: 'pay-beside-levels', params: { level, source: first.source.title, date: first.source.date } };
}

/** Rules `floor-met`, `floor-reached` (only at its upper end), `floor-missed` and `floor-other-currency`. */
function besideFloor(posted: PostedPay, floor: PayFloor | null): GuideStatement | null {
	if (!floor) return null;
	if (floor.currency !== posted.currency) return { rule: 'floor-other-currency', params: { currency: posted.currency, own: floor.currency } };
	const least = perYear(floor.amount, floor.period);
	if (posted.note !== 'up-to' && posted.yearMin >= least) return { rule: 'floor-met', params: {} };
	if (posted.yearMax >= least) return { rule: 'floor-reached', params: {} };
	return posted.note === 'from' ? null : { rule: 'floor-missed', params: {} };
}
