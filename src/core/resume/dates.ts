/**
 * Dates and periods in a résumé's lines: "Jan 2020 – Present", "2019-2021", "03/2018 - 06/2020", "2020-03 to 2021-01", "Q3 2020", "’19–’21", "seit 2021".
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
const APOSTROPHE = "['’‘‛´`]";
// One date: "[15.] March [15,] 2020", "Mar ’20", "03/2020", "01.03.2020", "2020-03[-15]", "Q3 2020", "2020 Q3", "2020", "03/20", "’20", or a month alone ("Mar – Jun 2019").
const DATE = new RegExp(
	`(?<![\\p{L}\\d$€£₹])(?:(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s{1,2}(?=\\p{L}{3}))?(?<name>${NAME})(?![\\p{L}])\\.?(?:\\s\\d{1,2}(?:st|nd|rd|th)?(?=,))?(?:\\s{0,2}[,/]?\\s{0,2}(?:(?<nameYear>${YEAR})(?!\\d)|${APOSTROPHE}(?<nameShort>\\d\\d)(?!\\d)))?(?!\\p{L})` +
		`|(?:\\d{1,2}[./])?(?<month>0?[1-9]|1[0-2])\\s?[./]\\s?(?<monthYear>${YEAR})(?!\\d)` +
		`|(?<yearFirst>${YEAR})[-/.](?<yearMonth>0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?(?!\\d)` +
		`|Q(?<quarter>[1-4])[\\s,/]{0,2}(?<quarterYear>${YEAR})(?!\\d)|(?<yearOfQuarter>${YEAR})[\\s/-]{0,2}Q(?<quarterAfter>[1-4])(?!\\d)` +
		`|(?<year>${YEAR})(?![\\p{L}\\d%])` +
		`|(?<shortMonth>0[1-9]|1[0-2])/(?<shortYear>\\d\\d)(?![\\d/])` +
		`|${APOSTROPHE}(?<lone>\\d\\d)(?![\\p{L}\\d]))`,
	'giu',
);
const HAS_YEAR = /(?:19|20)\d\d|\d\d\/\d\d|['’‘‛´`]\d\d/;
const LINK = /^\s{0,4}(?:[-–—−‒→~]{1,3}|to|until|till|through|thru|bis)\s{0,4}$/i;
const TO_PRESENT =
	/^\s{0,4}(?:(?:[-–—−‒→~]{1,3}|to|until|till|through|thru|bis)\s{0,4}(?:the\s|till\s|to\s|until\s)?(?:present|now|current|currently|today|date|ongoing|heute|jetzt|aktuell|dato|laufend|gegenwart)(?![\p{L}\d])|[-–—−‒]\s{0,4}(?=$|[)\]|\t]))/iu;
const SINCE = /(?:^|[\s(|,])(?:since|seit|from|ab)\s{0,2}$/i;
const SHORT_END = /^\s?[-–—/]\s?['’‘]?(\d\d)(?![\d./])/;
/** "(1 yr 3 mos)" behind a period says the same once more. */
const LENGTH = /^[\s·,(|]{1,4}(?:\d{1,2}\s?(?:yrs?|years?|mos?|months?|Jahre?|Monate?)\.?[\s,]{0,2}){1,2}\)?(?!\s?[\p{L}\d])/iu;

const MAX_LENGTH_CHARS = 30;

interface DateToken extends Span {
	/** A quarter's first month; 0 where only the year is known. */
	readonly month: number;
	/** A quarter's last month. */
	readonly lastMonth: number;
	/** `null` for a month that takes its year from the date after it. */
	readonly year: number | null;
	/** "03/20" and "’20" are dates only as part of a period. */
	readonly short: boolean;
}

/** The first period of a line, or its first single date, or `null`. Linear. */
export function findPeriod(text: string): Period | null {
	if (!HAS_YEAR.test(text)) return null;
	const tokens = findDates(text);
	let single: Period | null = null;
	for (const [index, token] of tokens.entries()) {
		const range = readRange(text, token, tokens[index + 1]);
		if (range) return { ...range, end: range.end + (LENGTH.exec(text.slice(range.end, range.end + MAX_LENGTH_CHARS))?.[0].length ?? 0), isRange: true };
		if (token.year === null || token.short) continue;
		single ??= { start: token.start, end: token.end, from: null, to: { year: token.year, month: token.month }, isRange: false };
	}
	return single;
}

/** The period that begins with a date: up to the next one, up to now, or since then. */
function readRange(text: string, token: DateToken, next: DateToken | undefined): Omit<Period, 'isRange'> | null {
	if (next && next.year !== null && (LINK.test(text.slice(token.end, next.start)) || isAcademicYear(text, token, next))) {
		const from = { year: token.year ?? next.year, month: token.month };
		return { start: token.start, end: next.end, from, to: { year: next.year, month: next.lastMonth } };
	}
	if (token.year === null) return null;
	const from = { year: token.year, month: token.month };
	const after = text.slice(token.end, token.end + 24);
	const present = TO_PRESENT.exec(after);
	if (present) return { start: token.start, end: token.end + present[0].length, from, to: 'present' };
	const since = SINCE.exec(text.slice(Math.max(0, token.start - 10), token.start));
	if (since) return { start: token.start - since[0].trimStart().length, end: token.end, from, to: 'present' };
	const shortEnd = token.month === 0 ? SHORT_END.exec(after) : null;
	if (!shortEnd) return null;
	const year = token.year - (token.year % 100) + Number(shortEnd[1]);
	return year >= token.year ? { start: token.start, end: token.end + shortEnd[0].length, from, to: { year, month: 0 } } : null;
}

/** "2019/2020". */
function isAcademicYear(text: string, token: DateToken, next: DateToken): boolean {
	return token.month === 0 && next.month === 0 && next.year === (token.year ?? 0) + 1 && text.slice(token.end, next.start).trim() === '/';
}

function findDates(text: string): DateToken[] {
	const tokens: DateToken[] = [];
	for (const found of text.matchAll(DATE)) {
		const part = found.groups ?? {};
		const year = part.nameYear ?? part.monthYear ?? part.yearFirst ?? part.quarterYear ?? part.yearOfQuarter ?? part.year;
		const twoFigures = part.nameShort ?? part.shortYear ?? part.lone;
		const quarter = part.quarter ?? part.quarterAfter;
		const named = part.name === undefined ? (part.month ?? part.yearMonth ?? part.shortMonth ?? '0') : String(MONTH_NUMBER.get(part.name.toLowerCase()) ?? 0);
		tokens.push({
			start: found.index,
			end: found.index + found[0].length,
			month: quarter === undefined ? Number(named) : Number(quarter) * 3 - 2,
			lastMonth: quarter === undefined ? Number(named) : Number(quarter) * 3,
			year: year !== undefined ? Number(year) : twoFigures !== undefined ? readShortYear(Number(twoFigures)) : null,
			short: part.shortYear !== undefined || part.lone !== undefined,
		});
	}
	return tokens;
}

/** Two figures are this century's up to 49, the last one's beyond. */
function readShortYear(figures: number): number {
	return figures < 50 ? 2000 + figures : 1900 + figures;
}
