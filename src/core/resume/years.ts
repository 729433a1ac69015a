/**
 * Years of experience: the periods of the jobs, overlapping ones counted once.
 * @module
 */
import type { ResumeEntry, YearMonth } from './types.ts';

/**
 * Years covered by the entries, to one decimal; `null` if none has a beginning and an end. Months are counted whole, both ends
 * included. Where only years are given the middle of each is taken, so that "2019–2021" is two years; "2020–2020" counts half a year.
 * A single date ("2018") says nothing of a length and counts nothing.
 * @param asOf ISO date that "present" stands for; periods are cut off there.
 */
export function countYears(entries: readonly ResumeEntry[], asOf: string): number | null {
	const now = monthIndex(readMonth(asOf), 0);
	const periods: [number, number][] = [];
	for (const entry of entries) {
		if (!entry.from || !entry.to) continue;
		const period = monthsOf(entry.from, entry.to, now);
		if (period) periods.push(period);
	}
	if (periods.length === 0) return null;
	periods.sort((a, b) => a[0] - b[0]);
	let months = 0;
	let covered = Number.NEGATIVE_INFINITY;
	for (const [first, last] of periods) {
		if (last <= covered) continue;
		months += last - Math.max(first - 1, covered);
		covered = last;
	}
	return Math.round((months / 12) * 10) / 10;
}

/** The month an ISO date lies in. A date that isn't one is a programmer's error. */
export function readMonth(isoDate: string): YearMonth {
	const found = /^(\d{4})-(\d{2})/.exec(isoDate);
	if (!found) throw new RangeError(`Not an ISO date: ${isoDate}`);
	return { year: Number(found[1]), month: Number(found[2]) };
}

/** Whether the first date is surely later than the second: equal years decide nothing if a month is missing. */
export function isAfter(a: YearMonth, b: YearMonth): boolean {
	if (a.year !== b.year) return a.year > b.year;
	return a.month > 0 && b.month > 0 && a.month > b.month;
}

/** First and last month of a period, both included; `null` for one that ends before it begins or lies ahead. */
function monthsOf(from: YearMonth, to: YearMonth | 'present', now: number): [number, number] | null {
	if (to !== 'present' && isAfter(from, to)) return null;
	if (to !== 'present' && from.year === to.year && (from.month === 0 || to.month === 0)) return clip(from.year * 12 + 3, from.year * 12 + 8, now);
	return clip(monthIndex(from, 6), to === 'present' ? now : monthIndex(to, 5), now);
}

function clip(first: number, last: number, now: number): [number, number] | null {
	return first > now ? null : [first, Math.max(first, Math.min(last, now))];
}

function monthIndex(date: YearMonth, unknown: number): number {
	return date.year * 12 + (date.month === 0 ? unknown : date.month - 1);
}
