/**
 * Base pay: what the text states, else the page's own pay field, else the title.
 * @module
 */
import type { PayFact, PayPeriod, SectionKind } from '../../finding.ts';
import type { PostingContext } from '../../reading-context.ts';
import type { Sentence } from '../../text/sentences.ts';
import { boundedSentences } from '../sentences-naming.ts';
import { findTitle } from '../title.ts';
import { findMoney, type MoneyAmount } from './amounts.ts';
import { periodOf } from './periods.ts';

/** Signs of money, without which a sentence is not looked at. */
const MONEY_SIGN =
	/[$£€₹¥₪₱₫]|\b(?:usd|cad|aud|nzd|sgd|hkd|gbp|eur|euros?|inr|chf|ils|nis|pln|sek|nok|dkk|brl|aed|rs|lpa|lakhs?|lacs?|zł)\b|\d(?:usd|eur|gbp|inr|lpa)\b|\br\s?\d{1,3}[ ,\u00a0]\d{3}\b/;
const PAY_WORDS =
	/\b(?:salar(?:y|ies)|pay|paid|compensation|remuneration|base|wages?|ctc|package|rate|ote|on[- ]target|pays|the range|earnings?|earn|gehalt|jahresgehalt|vergütung|verdienst|hiring range|range for this|budget (?:for|of) (?:this|the) (?:role|position)|stipend|lpa|annual base|day rate|hourly|salaires?|r[ée]mun[ée]raci[óo]n|r[ée]mun[ée]ration|sueldo|salario|salaris|l[öø]nn?|retribuzione|wynagrodzenie)(?![\p{L}])/u;
const BASE = /\b(?:base|salary range|pay range|base pay|salary)\b/;
/** Money that is no base pay. Looked for close to the figure. */
const OTHER_MONEY_BEFORE =
	/\b(?:bonus(?:es)?(?: of)?(?: up to)?|sign[- ]?on|signing|refer(?:ral|red|ring)?|401\s?\(?k\)?|equity|stock|rsus?|options|allowance|reimburse\w{0,5}|(?<=\b(?:learning|wellness|education|training|home|internet|travel|relocation|office|remote|phone|fitness|gym|lunch|development|equipment|work|lifestyle|wfh|book|health|commuter|moving|housing|annual|yearly) )stipend|budget|credit|raised|raising|funding|funded(?! (?:\w+ )?(?:stipend|position|post|phd|place|studentship))|fundraise|series [a-f]|valu(?:ed|ation)|revenues?|turnover|aum|assets|managing|manages|portfolio|worth|market|savings|sav(?:e|ed|ing)|spend|prize|award|fee|costs?|deductible|premium|insurance|(?:has|have|need|needs|required|liable|asked) to (?:pay|repay|refund)|(?:must|should) (?:pay|repay|refund)|deposit|penalt(?:y|ies)|registration|charges?|payable|costs? (?:you|the candidate)|contribut\w{1,5}|match(?:ing)?|relocation|donat\w{1,4}|transactions?|over\s+\$|gift|voucher|discount|learning|education|wellness|home office|equipment|gym|lunch|benefits? (?:worth|valued))\b[^.;]{0,28}$/;
/** What a turn on call, an hour more or a trial day is paid with. */
const EXTRA_HOURS_BEFORE = /\b(?:on[- ]call|stand-?by|call[- ]?outs?|overtime|paid (?:half-?day|trial|test|task|exercise|assignment|take-?home|work sample))\b[^.;]{0,60}$/;
const OTHER_MONEY_AFTER =
	/^[^.;,]{0,4}\s?(?:in your first \w|(?:in |of |for |towards? )?(?:\w+ ){0,3}?(?:sign[- ]?on|signing|referral|bonus|funding|revenue|stipend|allowance|reimbursement|in assets|aum|equity|stock|rsus?|options|budget|credit|valuation|401|contribution|match|insurance|voucher|relocation|turnover|arr\b|market|prize|donation|training|learning|(?:paid )?trial|per (?:employee|transaction|user|diem)|gift|coverage|deductible))/;
/** Words of pay right before a figure settle what it is. */
const PAY_RIGHT_BEFORE = /\b(?:salary|stipend|base(?: pay)?|pay|compensation|wage|rate|gehalt)(?: range| band| of| is|:| -| –){0,3}\s{0,2}$/;
/** "£55-65k, hybrid, 28 days of leave", "Leeds | £55-65k": a line, or a part of one, that begins with a range of yearly size. */
const LINE_START = /(?:^(?:[^|·•]{1,40}[|·•]\s)?|[|·•][^|·•]{0,48}[|·•]\s)\W{0,4}(?:[\w .-]{0,14}, )?(?:(?:c\.|ca\.?|circa|up to|grade \w{1,3}|band \w{1,3}|from|between)[,:]? )?$/;
const SAYS_PAY_BEHIND = /^\s?\(?(?:net|netto|gross|brutt?o|b2b|doe\b|basic|base|dep\. on|depending on experience|\+|plus\b)/;
/** Where nothing but commission is paid, a target is no base pay. */
const COMMISSION_ONLY = /\b(?:(?:100 ?%|pure(?:ly)?|straight|full) commission|commission[- ]only|only commission)\b/;
/** Before a figure below a pay heading: nothing, a place, "we offer". */
const INTRODUCES = /^(?:[^.;:]{0,40}[:–-]\s*|(?:we (?:offer|pay) )?(?:an? )?(?:between|from|up to|of)?\s*)$/;
const UP_TO = /\b(?:up ?to|bis zu|maximum(?: of)?|max\.?|as much as)\s{0,2}(?:an? )?$/;
const FROM = /\b(?:from|starting (?:at|from|salary(?: of)?:?)|starts at|minimum(?: of)?|at least|ab|upwards of)\s{0,2}$/;
const ON_TARGET = /\b(?:ote|on[- ]target|total (?:target )?(?:cash|compensation|earnings)|including bonus|total comp)\b/;
/** Under a pay heading, or one line below one. */
const PAYING = new Set<SectionKind>(['pay-benefits']);
/** What interns get is told by the month, and is less than any wage. */
const STIPEND = /\bstipend\b[^.;]{0,20}$/;
/** Plausible figures by period. Rupees, yen and forints run higher, hence the wide tops. */
const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [number, number]>> = {
	hour: [5, 2000],
	day: [40, 20_000],
	week: [150, 50_000],
	month: [300, 3_000_000],
	year: [8000, 100_000_000],
};

/** Nobody's yearly pay is below this, nobody's monthly pay above: it tells the two apart where no period is written. About a minimum wage of 2024. */
const YEARLY_MIN = new Map([
	['INR', 150_000],
	['PKR', 600_000],
	['JPY', 1_500_000],
	['HUF', 2_500_000],
	['PLN', 60_000],
	['CZK', 250_000],
	['SEK', 200_000],
	['NOK', 200_000],
	['DKK', 200_000],
	['ILS', 80_000],
	['HKD', 120_000],
	['AED', 80_000],
	['PHP', 200_000],
	['MXN', 150_000],
	['ZAR', 120_000],
	['MYR', 36_000],
	['BRL', 40_000],
]);
const YEARLY_MIN_STRONG = 14_000;
const MONTHS_A_YEAR = 12;
/** The best paid earn so many times as much; more is turnover or funding. */
const YEARLY_SPREAD = 200;

interface Candidate extends MoneyAmount {
	readonly score: number;
	readonly period: PayPeriod;
	readonly rule: string;
	readonly note: PayFact['note'];
}

/**
 * `null` where no base pay is stated. Of several ranges (by place, by level) the best-introduced one counts, among equals the first:
 * that is the one the posting itself puts in front. Base pay goes before on-target earnings.
 */
export function findPay(context: PostingContext): PayFact | null {
	const place = `${context.posting.location ?? ''} ${context.posting.title}`;
	let best: Candidate | null = null;
	let previous: Sentence | null = null;
	for (const sentence of boundedSentences(context)) {
		const lower = context.lower.slice(sentence.start, sentence.end);
		if (/\d/.test(lower) && MONEY_SIGN.test(lower)) {
			const lead = previous ? context.lower.slice(Math.max(previous.start, previous.end - 120), previous.end) : '';
			const section = context.sectionAt(sentence.start);
			for (const candidate of candidatesOf(lower, lead, PAYING.has(section), place)) {
				const shifted = { ...candidate, start: candidate.start + sentence.start, end: candidate.end + sentence.start };
				if (!best || shifted.score > best.score) best = shifted;
			}
		}
		previous = sentence;
	}
	if (best) return factOf(best, { start: best.start, end: best.end });
	return payOfField(context.posting.payLine ?? '', place, 'pay-field') ?? payOfField(findTitle(context), place, 'pay-title');
}

function candidatesOf(lower: string, lead: string, isPaySection: boolean, place: string): Candidate[] {
	const candidates: Candidate[] = [];
	const ownWords = PAY_WORDS.test(lower);
	const leadWords = lead.length > 0 && PAY_WORDS.test(lead);
	for (const amount of findMoney(lower, place)) {
		const before = lower.slice(Math.max(0, amount.start - 60), amount.start);
		const after = lower.slice(amount.end, amount.end + 60);
		const inLakhs = /\blpa\b/.test(lower.slice(amount.start, amount.end));
		if (
			!inLakhs &&
			OTHER_MONEY_BEFORE.test(before) &&
			!/\b(?:salary|base|pay|compensation|rate|budget (?:for|of) (?:this|the) (?:role|position|job|post|hire))\b[^.;]{0,20}$/.test(before)
		)
			continue;
		if (EXTRA_HOURS_BEFORE.test(before) && !PAY_RIGHT_BEFORE.test(before)) continue;
		if (OTHER_MONEY_AFTER.test(after) && !PAY_RIGHT_BEFORE.test(before) && !/^\s?(?:\)\s?)?(?:\+|plus|and|with)\s/.test(after)) continue;
		const period = amount.period ?? periodOf(directlyBehind(lower, amount.end)) ?? periodBefore(before, amount) ?? periodBySize(amount) ?? (STIPEND.test(before) ? 'month' : null);
		if (!period) continue;
		if (!isPlausible(amount, period) || (period === 'year' && amount.max > leastYearly(amount.currency) * YEARLY_SPREAD)) continue;
		const told = amount.period !== null;
		const isOfPaySize = told || (period === 'year' && (amount.isRange || UP_TO.test(before))) || SAYS_PAY_BEHIND.test(after);
		const opensLine = isOfPaySize && LINE_START.test(lower.slice(0, amount.start));
		if (!ownWords && !leadWords && !inLakhs && !(isPaySection && INTRODUCES.test(before)) && !(told && amount.isRange) && !opensLine) continue;
		if (!amount.isRange && !ownWords && !leadWords && !told && !opensLine) continue;
		const onTarget = ON_TARGET.test(before) || ON_TARGET.test(after.slice(0, 24));
		if (onTarget && COMMISSION_ONLY.test(lower)) continue;
		const score = (ownWords ? 4 : leadWords ? 2 : 0) + (BASE.test(before) ? 2 : 0) + (amount.isRange ? 3 : 0) + (told ? 1 : 0) + (isPaySection ? 1 : 0) - (onTarget ? 3 : 0);
		const note = onTarget ? 'on-target' : amount.isRange ? undefined : UP_TO.test(before) ? 'up-to' : FROM.test(before) || after.startsWith('+') ? 'from' : undefined;
		candidates.push({ ...amount, period, score, note, rule: 'pay-text' });
	}
	return candidates;
}

/** What belongs to a figure: up to the next comma, in whole words. "£48,000, 25 days of leave" is no daily rate. */
function directlyBehind(lower: string, end: number): string {
	return /^(?:[^,;\s]{0,14}\s?){0,4}(?![\w])/.exec(lower.slice(end, end + 40))?.[0] ?? '';
}

/** "Eight hours a day, £58,000": the hours are not those it is paid for. */
function periodBefore(before: string, amount: MoneyAmount): PayPeriod | null {
	const period = periodOf(before);
	return period && isPlausible(amount, period) ? period : null;
}

function isPlausible({ min, max }: MoneyAmount, period: PayPeriod): boolean {
	const [least, most] = PLAUSIBLE[period];
	return min >= least && max <= most;
}

/** Nobody writes the period beside 85,000. */
function periodBySize({ min, currency }: MoneyAmount): PayPeriod | null {
	const year = leastYearly(currency);
	if (min >= year) return 'year';
	if (min >= year / MONTHS_A_YEAR) return 'month';
	if (YEARLY_MIN.has(currency)) return null;
	if (min >= 10 && min < 200) return 'hour';
	return min >= 200 && min < 1200 ? 'day' : null;
}

function leastYearly(currency: string): number {
	return YEARLY_MIN.get(currency) ?? YEARLY_MIN_STRONG;
}

function payOfField(field: string, place: string, rule: string): PayFact | null {
	const found = candidatesOf(field.toLowerCase(), 'pay', true, place)[0];
	return found ? { ...factOf(found, null), rule } : null;
}

function factOf({ min, max, currency, period, rule, note }: Candidate, span: PayFact['span']): PayFact {
	return { min, max, currency, period, rule, span, ...(note ? { note } : {}) };
}
