/**
 * Places and pay as schema.org writes them, as the lines a page would show.
 * @module
 */

type Json = Readonly<Record<string, unknown>>;

const PLACES_MAX = 3;
const SYMBOLS: ReadonlyMap<string, string> = new Map([
	['USD', '$'],
	['EUR', '€'],
	['GBP', '£'],
]);
const PERIODS: ReadonlyMap<string, string> = new Map([
	['HOUR', 'an hour'],
	['DAY', 'a day'],
	['WEEK', 'a week'],
	['MONTH', 'a month'],
	['YEAR', 'a year'],
]);

/** One line for a `Place`, several, or a plain string; `null` where none is named. */
export function readPlace(value: unknown): string | null {
	const places = [value]
		.flat()
		.slice(0, PLACES_MAX)
		.flatMap((place) => nameOf(place) ?? []);
	return [...new Set(places)].join('; ') || null;
}

function nameOf(place: unknown): string | null {
	if (typeof place === 'string') return place.trim() || null;
	if (!isObject(place)) return null;
	const { address } = place;
	if (typeof address === 'string') return address.trim() || null;
	if (!isObject(address)) return typeof place.name === 'string' ? place.name : null;
	const country = isObject(address.addressCountry) ? address.addressCountry.name : address.addressCountry;
	const parts = [address.addressLocality, address.addressRegion, country].filter((part): part is string => typeof part === 'string' && part.trim() !== '');
	return [...new Set(parts.map((part) => part.trim()))].join(', ') || null;
}

/** `MonetaryAmount` or a string → "$130,000 - $160,000 a year"; `null` without an amount. */
export function readPay(value: unknown): string | null {
	const pay = [value].flat()[0];
	if (typeof pay === 'string') return /\d/u.test(pay) ? pay.trim().slice(0, 200) : null;
	if (!isObject(pay)) return null;
	const inner: Json = isObject(pay.value) ? pay.value : { value: pay.value ?? pay.minValue, ...pay };
	const low = amountOf(inner.minValue) ?? amountOf(inner.value);
	const high = amountOf(inner.maxValue);
	const amounts = [...new Set([low, high])].filter((amount) => amount !== null && amount > 0) as number[];
	if (amounts.length === 0) return null;
	const currency = [pay.currency, inner.currency].find((code) => typeof code === 'string' && /^[A-Z]{3}$/u.test(code)) as string | undefined;
	const sign = SYMBOLS.get(currency ?? '') ?? (currency ? `${currency} ` : '');
	const period = PERIODS.get(String(inner.unitText ?? pay.unitText ?? '').toUpperCase());
	return `${amounts.map((amount) => sign + write(amount)).join(' - ')}${period ? ` ${period}` : ''}`;
}

function amountOf(value: unknown): number | null {
	const amount = typeof value === 'string' ? Number(value.replace(/[,\s]/gu, '')) : value;
	return typeof amount === 'number' && Number.isFinite(amount) && amount < 1e12 ? amount : null;
}

function write(amount: number): string {
	return amount.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
