/**
 * When something was: in the reader's life as far as the résumé says, and in the life of the résumé.
 * @module
 */
import type { ResumeEntry, YearMonth } from '../../core/resume/types.ts';
import type { Translate } from '../../locales/translator.ts';

/** "12 Mar 2026, 10:30": several versions may be of one day. The text itself where it is no date. */
export function sayMoment(translate: Translate, iso: string): string {
	const date = new Date(iso);
	return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(translate('ui:language-tag'), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** "09/2021 – today", "2022", "no dates found". */
export function sayPeriod(translate: Translate, { from, to }: Pick<ResumeEntry, 'from' | 'to'>): string {
	if (from === null && to === null) return translate('ui:resume.no-dates');
	if (from === null || to === null) return sayMonth(translate, (from ?? to) as YearMonth | 'present');
	return `${sayMonth(translate, from)} – ${sayMonth(translate, to)}`;
}

function sayMonth(translate: Translate, when: YearMonth | 'present'): string {
	if (when === 'present') return translate('ui:resume.present');
	return when.month > 0 ? `${String(when.month).padStart(2, '0')}/${when.year}` : String(when.year);
}
