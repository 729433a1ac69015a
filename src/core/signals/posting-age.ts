/**
 * How old a posting was when it was read, from its date or from the page's words.
 * @module
 */
import type { PostingFacts } from '../posting.ts';

const DAY_MS = 86_400_000;
/** Days in one of the units that pages write, long or short ("weeks", "w", "Wochen"); English and German. */
const UNITS: readonly [prefix: string, days: number][] = [
	['min', 0],
	['h', 0],
	['s', 0],
	['d', 1],
	['t', 1],
	['w', 7],
	['mo', 30],
	['y', 365],
	['j', 365],
];
const AGO = /(\d{1,4})\s*\+?\s*([a-z]+)/i;
const TODAY = /\b(?:just (?:posted|now)|today|heute)\b/i;
const YESTERDAY = /\b(?:yesterday|gestern)\b/i;

/** Whole days; `null` if neither date nor words tell. "30+ days ago" counts as 30. */
export function postingAgeDays(posting: Pick<PostingFacts, 'postedAt' | 'posted'> & { readonly asOf: string }): number | null {
	const { postedAt, posted, asOf } = posting;
	if (postedAt) {
		const days = Math.floor((Date.parse(asOf.slice(0, 10)) - Date.parse(postedAt.slice(0, 10))) / DAY_MS);
		if (Number.isFinite(days)) return Math.max(0, days);
	}
	if (!posted) return null;
	const short = posted.slice(0, 80);
	const match = AGO.exec(short);
	if (match) {
		const unit = UNITS.find(([prefix]) => (match[2] as string).toLowerCase().startsWith(prefix));
		if (unit) return Number(match[1]) * unit[1];
	}
	if (TODAY.test(short)) return 0;
	return YESTERDAY.test(short) ? 1 : null;
}
