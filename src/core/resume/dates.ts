/**
 * Dates and periods in a résumé's lines: "Jan 2020 – Present", "2019-2021", "03/2018 - 06/2020", "2020-03 to 2021-01", "seit 2021".
 * @module
 */
import type { Span } from '../posting.ts';
import type { YearMonth } from './types.ts';

/** A period as a line states it; the span is into the line's text. A single date has `from` null and `isRange` false. */
export interface Period extends Span {
	readonly from: YearMonth | null;
	readonly to: YearMonth | 'present' | null;
	readonly isRange: boolean;
}

const MONTHS: readonly (readonly string[])[] = [
	['january', 'januar', 'jänner', 'jan'],
	['february', 'februar', 'feb'],
	['march', 'märz', 'maerz', 'mar', 'mär', 'mrz'],
	['april', 'apr'],
	['may', 'mai'],
	['june', 'juni', 'jun'],
	['july', 'juli', 'jul'],
	['august', 'aug'],
	['september', 'sept', 'sep'],
	['october', 'oktober', 'oct', 'okt'],
	['november', 'nov'],
	['december', 'dezember', 'dec', 'dez'],
];
/** A season stands for the month in its middle. */
const SEASONS = new Map([
	['spring', 4],
	['frühjahr', 4],
	['summer', 7],
	['sommer', 7],
	['autumn', 10],
	['fall', 10],
	['herbst', 10],
	['winter', 1],
]);
const MONTH_NUMBER = new Map([...MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)), ...SEASONS]);

const NAME = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|');
const YEAR = '(?:19|20)\\d\\d';
// One date: "[1.] March 2020", "03/2020", "01.03.2020", "2020-03", "2020", "03/20", or a month alone ("Mar – Jun 2019").
const DATE = new RegExp(
	`(?<![\\p{L}\\d$€£])(?:(?<name>${NAME})\\.?(?:\\s\\d{1,2}(?:st|nd|rd|th)?(?=,))?(?:\\s{0,2},?\\s{0,2}(?<nameYear>${YEAR})(?!\\d))?(?!\\p{L})` +
		`|(?:\\d{1,2}[./])?(?<month>0?[1-9]|1[0-2])[./](?<monthYear>${YEAR})(?!\\d)` +
		`|(?<yearFirst>${YEAR})[-/.](?<yearMonth>0[1-9]|1[0-2])(?![\\d])` +
		`|(?<year>${YEAR})(?![\\p{L}\\d%])` +
		`|(?<shortMonth>0[1-9]|1[0-2])/(?<shortYear>\\d\\d)(?![\\d/]))`,
	'giu',
);
const HAS_YEAR = /(?:19|20)\d\d|\d\d\/\d\d/;
const LINK = /^\s{0,4}(?:[-–—−‒→]|to|until|till|through|bis)\s{0,4}$/i;
const TO_PRESENT =
	/^\s{0,4}(?:(?:[-–—−‒→]|to|until|till|through|bis)\s{0,4}(?:the\s)?(?:present|now|current|currently|today|date|ongoing|heute|jetzt|aktuell|dato|laufend)(?![\p{L}\d])|[-–—−‒]\s{0,4}(?=$|[)\]|]))/iu;
const SINCE = /(?:^|[\s(|,])(?:since|seit|from|ab)\s{0,2}$/i;
const SHORT_END = /^\s?[-–—/]\s?(\d\d)(?![\d./])/;

interface DateToken extends Span {
	readonly month: number;
	/** `null` for a month that takes its year from the date after it. */
	readonly year: number | null;
	/** "03/20" is a date only as part of a period. */
	readonly short: boolean;
}

/** The first period of a line, or its first single date, or `null`. Linear. */
export function findPeriod(text: string): Period | null {
	if (!HAS_YEAR.test(text)) return null;
	const tokens = findDates(text);
	let single: Period | null = null;
	for (const [index, token] of tokens.entries()) {
		const next = tokens[index + 1];
		if (next && next.year !== null && LINK.test(text.slice(token.end, next.start))) {
			const from = { year: token.year ?? next.year, month: token.month };
			return { start: token.start, end: next.end, from, to: { year: next.year, month: next.month }, isRange: true };
		}
		if (token.year === null) continue;
		const from = { year: token.year, month: token.month };
		const after = text.slice(token.end, token.end + 24);
		const present = TO_PRESENT.exec(after);
		if (present) return { start: token.start, end: token.end + present[0].length, from, to: 'present', isRange: true };
		const since = SINCE.exec(text.slice(Math.max(0, token.start - 10), token.start));
		if (since) return { start: token.start - since[0].trimStart().length, end: token.end, from, to: 'present', isRange: true };
		const shortEnd = token.month === 0 ? SHORT_END.exec(after) : null;
		if (shortEnd) {
			const year = token.year - (token.year % 100) + Number(shortEnd[1]);
			if (year >= token.year) return { start: token.start, end: token.end + shortEnd[0].length, from, to: { year, month: 0 }, isRange: true };
		}
		if (!token.short) single ??= { start: token.start, end: token.end, from: null, to: from, isRange: false };
	}
	return single;
}

function findDates(text: string): DateToken[] {
	const tokens: DateToken[] = [];
	for (const found of text.matchAll(DATE)) {
		const part = found.groups ?? {};
		const year = part.nameYear ?? part.monthYear ?? part.yearFirst ?? part.year;
		const month = part.name === undefined ? (part.month ?? part.yearMonth ?? part.shortMonth ?? '0') : String(MONTH_NUMBER.get(part.name.toLowerCase()) ?? 0);
		tokens.push({
			start: found.index,
			end: found.index + found[0].length,
			month: Number(month),
			// Two figures are this century's up to 49, the last one's beyond.
			year: year !== undefined ? Number(year) : part.shortYear !== undefined ? shortYear(Number(part.shortYear)) : null,
			short: part.shortYear !== undefined,
		});
	}
	return tokens;
}

function shortYear(figures: number): number {
	return figures < 50 ? 2000 + figures : 1900 + figures;
}
