/**
 * What a figure is paid for: a year, a month, a week, a day, an hour. In English and German, and as postings in French, Spanish, Dutch and
 * the languages of the North write it.
 * @module
 */
import type { PayPeriod } from '../../finding.ts';

/** A letter behind it makes another word; `\b` knows no accents. */
const END = '(?!\\p{L})';
const TIMES =
	'(?:years?|yr|annum|a|hour|hr|h|day|d|week|wk|month|mo|m|jahr|jaar|monat|maand|stunde|uur|tag|an|ann[ée]e|mois|semaine|jour|heure|año|mes|semana|d[ií]a|hora|år|månad(?:en)?|måned(?:en)?|mån|vecka|timme|dag)';
const ADVERBS = '(?:annual(?:ly)?|yearly|hourly|daily|weekly|monthly|pa|ph|pcm|annuel(?:le)?s?|mensuel(?:le)?s?|anual(?:es)?|mensual(?:es)?)';

/** Source of a regular expression (lower case, unicode) that matches the period written behind a figure. */
export const PERIOD =
	`\\s{0,2}(?:gross\\s|base\\s|usd\\s|bru(?:t|tt?o|tos)\\s|netto\\s|nets?\\s)?` +
	`(?:\\(?(?:\\/\\s?|per\\s|an?\\s|p\\.\\s?|each\\s|pro\\s|im\\s|je\\s|par\\s|al\\s|por\\s|om\\s|i\\s)${TIMES}${END}\\)?|${ADVERBS}${END}|p\\.a|\\(annual\\))`;

/** The period a phrase in lower case names, or `null`. */
export function periodOf(phrase: string): PayPeriod | null {
	if (/hour|\bhr|\bh\b|\bph\b|stunde|uur|\bheure|\bhora\b|\btimme/.test(phrase)) return 'hour';
	if (/\bday|daily|\bd\b|\btag|\bjours?\b|\bd[ií]a\b|\bdag\b/.test(phrase)) return 'day';
	if (/week|\bwk|\bsemaine|\bsemana|\bvecka/.test(phrase)) return 'week';
	if (/month|\bmo\b|pcm|\/\s?m\b|monat|maand|\bmois\b|mensu[ae]l|\bmes\b|\bmån(?:ad|ed|\b)/.test(phrase)) return 'month';
	if (/year|\byr|annum|annual|\bpa\b|p\.a|\/\s?a\b|jahr|jaar|\b(?:par|l['’]|\/\s?)an(?:n[ée]e)?(?![\p{L}])|annuel|\banual|\baño|(?:^|[\s/])år(?!\p{L})/u.test(phrase))
		return 'year';
	return null;
}
