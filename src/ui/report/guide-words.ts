/**
 * Figures and dates of a guide in the reader's language.
 * @module
 */
import { GUIDE_PARTS, type GuidePart } from '../../core/guide/flatten-guide.ts';
import type { Guide, GuideLevel, GuidePay } from '../../core/guide/types.ts';
import type { Translate } from '../../locales/translator.ts';
import { formatPay, formatPoints } from '../parts/numbers.ts';
import { nameRegion } from './region-names.ts';

const LAKH = 100_000;

/** The name of a role, or what one does, at the beginning of a line. */
export function beginLine(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "2025" as it is, "2026-05" as "May 2026". */
export function formatMonth(translate: Translate, date: string): string {
	const told = /^(\d{4})-(\d{2})$/.exec(date);
	if (!told) return date;
	const first = Date.UTC(Number(told[1]), Number(told[2]) - 1);
	return new Intl.DateTimeFormat(translate('ui:language-tag'), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(first);
}

export function sayLevelYears(translate: Translate, { years }: GuideLevel): string {
	return years.max === null ? translate('ui:years.min', { count: years.min }) : translate('ui:years.range', { min: years.min, max: years.max });
}

/** "India: ₹1,200,000 – ₹2,500,000 a year (12 to 25 LPA)". Who reads pay in rupees reads it in lakhs. */
export function sayPay(translate: Translate, pay: GuidePay): string {
	const range = formatPay(translate, { ...pay, rule: '', span: null });
	const lakhs = pay.currency === 'INR' && pay.period === 'year' ? ` (${translate('ui:guides.lakh', { min: inLakh(translate, pay.min), max: inLakh(translate, pay.max) })})` : '';
	const whole = range + lakhs;
	return translate('ui:guides.pay-in', { country: nameRegion(translate, pay.country), pay: pay.open ? translate('ui:guides.pay-open', { pay: whole }) : whole });
}

function inLakh(translate: Translate, amount: number): string {
	return formatPoints(translate, amount / LAKH);
}

/** The parts that a guide has anything for, in the order in which it is read. */
export function partsOf(guide: Guide): readonly GuidePart[] {
	const lists: Readonly<Record<GuidePart, { readonly length: number }>> = {
		summary: guide.summary,
		neighbours: guide.neighbours,
		'must-haves': guide.mustHaves,
		'nice-to-haves': guide.niceToHaves,
		duties: guide.duties,
		levels: guide.levels,
		keywords: guide.keywords,
		warnings: guide.warnings,
		tips: guide.tips,
		mistakes: guide.mistakes,
		questions: guide.questions,
		sources: guide.sources,
	};
	return GUIDE_PARTS.filter((part) => lists[part].length > 0);
}
