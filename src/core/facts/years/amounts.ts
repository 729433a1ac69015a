/**
 * Every number of years in a sentence, whatever it is about.
 * @module
 */
import type { Span } from '../../posting.ts';
import { ARTICLE, NUMBER, numberOf } from './numbers.ts';

/** "3-5 years", with its place in the sentence. */
export interface YearsAmount extends Span {
	readonly min: number;
	readonly max: number | null;
	/** "3+" or "three or more": the writer speaks of a lower bound, as demands do. */
	readonly open: boolean;
	/** "five-year", "4 year": stands before a noun and needs "experience" to be a demand. */
	readonly adjectival: boolean;
	/** No unit of its own: "…, including 3+ with AWS". */
	readonly continued: boolean;
	/** "Two of those years": a part of others named before, in this sentence or the one above. */
	readonly isPart: boolean;
	/** "8+ years (6+ with a PhD)": less of the same for who has studied longer. */
	readonly withDegree: boolean;
	/** Counted in months, as internships, contracts and notice periods are. */
	readonly inMonths: boolean;
}

/** An amount is written within so many letters before its unit. */
const REACH = 64;
const UNIT = /years?(?:\(s\))?|decades?|yrs?(?:\(s\))?|yoe|months?|mos\b|jahren?|jährigen?r?|monate?n?/g;
const MONTHS = /^mo/;
const PLUS = '(?:\\s{0,2}(?:\\+|[-\\s]plus\\b|or more\\b|or above\\b|and above\\b|-?ish\\b))?';
const BRACKET = `(?:\\s?\\(\\s?${NUMBER}\\+?\\s?\\))?`;
/** "two additional years": what may stand between number and unit. */
const KIND =
	'(?:(?:of (?:those|these|them|which|the|your)|full|continuous|consecutive|solid|total|combined|cumulative|proven|recent|calendar|relevant|plus|additional|extra|further|more|other|complete|whole|progressive|professional|working)\\s){0,2}';
const BEFORE_UNIT = new RegExp(
	`(?:^|[^\\p{L}\\p{N}.$€£₹]|(?<=\\p{L})\\.)((?<!\\b(?:no|not|nothing) )(?:less than|fewer than|under|up to|(?:no|not) more than|at most|upto|bis zu)\\s+)?(${NUMBER}|${ARTICLE})${BRACKET}(${PLUS})(?:(?:\\s{0,2}(?:-|–|—|‑|~|/|to|or|bis|and)\\s{0,2}|-to-)(${NUMBER})${BRACKET}(${PLUS}))?` +
		`[\\s-]{0,3}${KIND}$`,
	'u',
);
const CONTINUED = new RegExp(
	`\\b(?:including|incl\\.?|with|of which|and|or|,)\\s+(?:(?:at least|a minimum of|minimum)\\s+(${NUMBER})(?:\\s?\\+)?|(\\d{1,2})\\s?\\+)\\s+(?:of (?:those|them|these|which)\\s+)?(?:in|with|of|using|on|as|at|working|building)\\b|(?:,|\\b(?:with|for|including|and))\\s+(?:(?:at least|a minimum of|minimum|over|more than)\\s+)?(${NUMBER})(?:\\s?\\+|\\sor more)?\\s+of (?:those|them|these|which)\\b`,
	'gu',
);
/** "8+ years (6+ with a PhD)" */
const WITH_DEGREE = new RegExp(
	`(?:[(,;]|\\b(?:or|and))\\s{0,2}(?:(?:at least|a minimum of|minimum|only|just)\\s)?(${NUMBER})(?:\\s?\\+|\\sor more)?\\s(?:with|for|given|if you (?:have|hold)|plus)\\s(?:(?:an?|your|those with|candidates with|holders of|people with|relevant|related|completed|advanced|graduate)\\s){0,3}(?:bachelor|master|ph\\.?\\s?d|doctora|m\\.?sc?\\b|mba\\b|b\\.?sc?\\b|degree)`,
	'gu',
);
const OF_THOSE = /\sof (?:those|these|them|which|the|your)\s/;
/** "Years of experience: 5-8": the unit stands before. */
const LABELLED = new RegExp(
	`\\b(?:years?|yrs?)(?: of)? (?:\\w+ )?(?:experience|exp)\\b(?: \\(?(?:required|needed|wanted|expected|desired|preferred|sought)\\)?)?\\s?[:–-]\\s?(?:min(?:imum)?\\.? )?(${NUMBER})(${PLUS})(?:\\s?(?:-|–|to)\\s?(${NUMBER}))?(?!\\s?[\\d%$])`,
);
/** A month is a demand only where it is not the unit of something else, so it is kept in tenths of a year. */
const MONTHS_A_YEAR = 12;
const YEARS_A_DECADE = 10;
/** "Twice a year" counts nothing, "at least a year" does. */
const AT_LEAST_BEFORE = /\b(?:at least|minimum(?: of)?|min\.|(?<!just )over|more than)\s{1,2}$/;

/** "A year or two with Rust" */
const OR_TWO = /^years? or two\b/;

/** In years: "half a decade" is five. Only of decades an article is a number. */
function scaleOf(unit: string): number {
	return unit.startsWith('decade') ? YEARS_A_DECADE : MONTHS.test(unit) ? 1 / MONTHS_A_YEAR : 1;
}

/** All amounts of a sentence in lower case; offsets are into the sentence. */
export function findAmounts(sentence: string): YearsAmount[] {
	const amounts: YearsAmount[] = [];
	let from = 0;
	for (const unit of sentence.matchAll(UNIT)) {
		const windowStart = Math.max(from, unit.index - REACH);
		const window = sentence.slice(windowStart, unit.index);
		const found = BEFORE_UNIT.exec(window);
		if (!found) continue;
		const [whole, bound, first = '', plus = '', second, secondPlus = ''] = found;
		const start = windowStart + found.index + (/^[\p{L}\p{N}]/u.test(whole) ? 0 : 1);
		const isArticle = /\ban?$/.test(first);
		const orTwo = isArticle ? OR_TWO.exec(sentence.slice(unit.index)) : null;
		if (isArticle && !orTwo && !unit[0].startsWith('decade') && (first.startsWith('half') || !AT_LEAST_BEFORE.test(sentence.slice(0, start)))) continue;
		const scale = scaleOf(unit[0]);
		const low = round(numberOf(first) * scale);
		const high = orTwo ? 2 * scale : second === undefined ? null : round(numberOf(second) * scale);
		const isRange = high !== null && high > low;
		const singular = unit[0] === 'year' || unit[0] === 'month' || unit[0].startsWith('jähr');
		amounts.push({
			start,
			end: unit.index + (orTwo ?? unit)[0].length,
			min: bound ? 0 : low,
			max: bound ? (high ?? low) : isRange ? high : null,
			open: plus !== '' || secondPlus !== '' || isRange,
			adjectival: singular && (/-\s?$/.test(window) || (low !== 1 && plus === '')),
			continued: false,
			isPart: OF_THOSE.test(whole),
			withDegree: false,
			inMonths: scale < 1,
		});
		from = unit.index + unit[0].length;
	}
	if (amounts.length > 0) addContinued(sentence, amounts);
	else addLabelled(sentence, amounts);
	return amounts.sort((a, b) => a.start - b.start);
}

/** "10+ years in software, including 3+ with AWS": the second number borrows the first one's unit. */
function addContinued(sentence: string, amounts: YearsAmount[]): void {
	const first = amounts[0] as YearsAmount;
	const withDegrees = [...sentence.matchAll(WITH_DEGREE)];
	for (const found of [...withDegrees, ...sentence.matchAll(CONTINUED)]) {
		const withDegree = withDegrees.includes(found);
		const written = (found[1] ?? found[2] ?? found[3]) as string;
		const start = found.index + found[0].indexOf(written);
		if (start < first.end || amounts.some((amount) => start >= amount.start && start < amount.end)) continue;
		const length = sentence.slice(start).match(/^\S+/)?.[0].length ?? written.length;
		amounts.push({ start, end: start + length, min: numberOf(written), max: null, open: true, adjectival: false, continued: true, isPart: false, withDegree, inMonths: false });
	}
}

function addLabelled(sentence: string, amounts: YearsAmount[]): void {
	const found = LABELLED.exec(sentence);
	if (!found) return;
	const [whole, first = '', , second] = found;
	const high = second === undefined ? null : numberOf(second);
	const span = { start: found.index, end: found.index + whole.length };
	amounts.push({ ...span, min: numberOf(first), max: high, open: true, adjectival: false, continued: false, isPart: false, withDegree: false, inMonths: false });
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
