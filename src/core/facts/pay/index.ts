/**
 * Base pay: what the text states, else the page's own pay field, else the title.
 * @module
 */
import type { PayFact, PayPeriod, SectionKind } from '../../finding.ts';
import type { PostingContext } from '../../reading-context.ts';
import type { Sentence } from '../../text/sentences.ts';
import { boundedSentences } from '../sentences-naming.ts';
import { findTitle } from '../title.ts';
import { findMoney, type MoneyAmount, periodOf } from './amounts.ts';

/** Signs of money, without which a sentence is not looked at. */
const MONEY_SIGN = /[$£€₹¥₪₱₫]|\b(?:usd|cad|aud|nzd|sgd|hkd|gbp|eur|euros?|inr|chf|ils|nis|pln|sek|nok|dkk|brl|aed|rs|lpa|lakhs?|lacs?|zł)\b|\d(?:usd|eur|gbp|inr|lpa)\b/;
const PAY_WORDS =
	/\b(?:salar(?:y|ies)|pay|paid|compensation|remuneration|base|wages?|ctc|package|rate|ote|on[- ]target|earnings?|earn|gehalt|jahresgehalt|vergütung|verdienst|hiring range|range for this|budget for this (?:role|position)|stipend|lpa|annual base|day rate|hourly)\b/;
const BASE = /\b(?:base|salary range|pay range|base pay|salary)\b/;
/** Money that is no base pay. Looked for close to the figure. */
const OTHER_MONEY_BEFORE =
	/\b(?:bonus(?:es)?(?: of)?(?: up to)?|sign[- ]?on|signing|referral|referred?|401\s?\(?k\)?|equity|stock|rsus?|options|allowance|reimburse\w{0,5}|(?<=\b(?:learning|wellness|education|training|home|internet|travel|relocation|office|remote|phone|fitness|gym|lunch|development|equipment|work|lifestyle|wfh|book|health|commuter|moving|housing|annual|yearly) )stipend|budget|credit|raised|raising|funding|funded|fundraise|series [a-f]|valu(?:ed|ation)|revenues?|turnover|aum|assets|managing|manages|portfolio|worth|market|savings|sav(?:e|ed|ing)|spend|prize|award|fee|costs?|deductible|premium|insurance|contribut\w{1,5}|match(?:ing)?|relocation|donat\w{1,4}|transactions?|over\s+\$|gift|voucher|discount|learning|education|wellness|home office|equipment|gym|lunch|benefits? (?:worth|valued))\b[^.;]{0,28}$/;
const OTHER_MONEY_AFTER =
	/^[^.;,]{0,4}\s?(?:in |of |for |towards? )?(?:\w+ ){0,3}?(?:sign[- ]?on|signing|referral|bonus|funding|revenue|stipend|allowance|reimbursement|in assets|aum|equity|stock|rsus?|options|budget|credit|valuation|401|contribution|match|insurance|voucher|relocation|turnover|arr\b|market|prize|donation|training|learning|per (?:employee|transaction|user|diem)|gift|coverage|deductible)/;
/** Before a figure below a pay heading: nothing, a place, "we offer". */
const INTRODUCES = /^(?:[^.;:]{0,40}[:–-]\s*|(?:we (?:offer|pay) )?(?:an? )?(?:between|from|up to|of)?\s*)$/;
const UP_TO = /\b(?:up ?to|bis zu|maximum(?: of)?|max\.?|as much as)\s{0,2}(?:an? )?$/;
const FROM = /\b(?:from|starting (?:at|from|salary(?: of)?:?)|starts at|minimum(?: of)?|at least|ab|upwards of)\s{0,2}$/;
const ON_TARGET = /\b(?:ote|on[- ]target|total (?:target )?(?:cash|compensation|earnings)|including bonus|total comp)\b/;
/** Under a pay heading, or one line below one. */
const PAYING = new Set<SectionKind>(['pay-benefits']);
/** Plausible figures by period. Rupees, yen and forints run higher, hence the wide tops. */
const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [number, number]>> = {
	hour: [5, 2000],
	day: [40, 20_000],
	week: [150, 50_000],
	month: [300, 3_000_000],
	year: [8000, 100_000_000],
};

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
		if (!inLakhs && OTHER_MONEY_BEFORE.test(before) && !/\b(?:salary|base|pay|compensation|rate)\b[^.;]{0,20}$/.test(before)) continue;
		if (OTHER_MONEY_AFTER.test(after) && !/^\s?(?:\)\s?)?(?:\+|plus|and|with)\s/.test(after)) continue;
		const period = amount.period ?? periodOf(lower.slice(amount.end, amount.end + 30)) ?? periodOf(before) ?? periodBySize(amount);
		if (!period) continue;
		const [least, most] = PLAUSIBLE[period];
		if (amount.min < least || amount.max > most) continue;
		const told = amount.period !== null;
		if (!ownWords && !leadWords && !inLakhs && !(isPaySection && INTRODUCES.test(before)) && !(told && amount.isRange)) continue;
		if (!amount.isRange && !ownWords && !leadWords && !told) continue;
		const onTarget = ON_TARGET.test(before) || ON_TARGET.test(after.slice(0, 24));
		const score = (ownWords ? 4 : leadWords ? 2 : 0) + (BASE.test(before) ? 2 : 0) + (amount.isRange ? 3 : 0) + (told ? 1 : 0) + (isPaySection ? 1 : 0) - (onTarget ? 3 : 0);
		const note = onTarget ? 'on-target' : amount.isRange ? undefined : UP_TO.test(before) ? 'up-to' : FROM.test(before) || after.startsWith('+') ? 'from' : undefined;
		candidates.push({ ...amount, period, score, note, rule: 'pay-text' });
	}
	return candidates;
}

/** Nobody writes the period beside 85,000. */
function periodBySize({ min, currency }: MoneyAmount): PayPeriod | null {
	const isSmallUnit = currency === 'INR' || currency === 'JPY' || currency === 'PKR' || currency === 'HUF';
	if (min >= (isSmallUnit ? 150_000 : 14_000)) return 'year';
	if (min >= (isSmallUnit ? 8000 : 1200)) return 'month';
	if (min >= 10 && min < 200 && !isSmallUnit) return 'hour';
	return min >= 200 && min < 1200 && !isSmallUnit ? 'day' : null;
}

function payOfField(field: string, place: string, rule: string): PayFact | null {
	const found = candidatesOf(field.toLowerCase(), 'pay', true, place)[0];
	return found ? { ...factOf(found, null), rule } : null;
}

function factOf({ min, max, currency, period, rule, note }: Candidate, span: PayFact['span']): PayFact {
	return { min, max, currency, period, rule, span, ...(note ? { note } : {}) };
}
