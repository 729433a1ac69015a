/**
 * Many have applied, and a while ago: poor odds, no sign of a ghost. Where a page has no field for it, a line of the text may say both.
 * @module
 */

import type { FlagContext } from '../signals/flag-context.ts';
import { postingAgeDays } from '../signals/posting-age.ts';
import { defineRule } from './flag-rule.ts';

const MANY_APPLICANTS = 100;
const OLD_DAYS = 14;
/** The line under a title is short; a longer one tells of something else. */
const LINE_MAX = 120;
const APPLIED = /\b(\d[\d,.]{0,8})\s?\+?\s(?:applicants|(?:people|candidates) (?:clicked apply|(?:have )?applied))\b/i;
const AGO = /\b\d{1,3}\+?\s(?:day|week|month|year)s?\sago\b/i;

export const manyApplicants = defineRule({ id: 'many-applicants', severity: 'info', list: 'ghost' }, (context) => {
	const { posting, ageDays } = context;
	if (posting.applicants === null) return toldInALine(context);
	const number = numberIn(/\d[\d,.]{0,8}/.exec(posting.applicants.slice(0, 60))?.[0]);
	return number >= MANY_APPLICANTS && ageDays !== null && ageDays >= OLD_DAYS ? { span: null, params: { applicants: number, days: ageDays } } : null;
});

function toldInALine({ blocks, text, posting: { asOf } }: FlagContext) {
	for (const { start, end } of blocks) {
		if (end - start > LINE_MAX) continue;
		const line = text.slice(start, end);
		const applied = APPLIED.exec(line);
		const posted = applied && AGO.exec(line);
		if (!applied || !posted) continue;
		const applicants = numberIn(applied[1]);
		const days = postingAgeDays({ posted: posted[0], postedAt: null, asOf });
		if (applicants < MANY_APPLICANTS || days === null || days < OLD_DAYS) continue;
		const from = start + applied.index;
		return { span: { start: from, end: from + applied[0].length }, params: { applicants, days } };
	}
	return null;
}

function numberIn(digits: string | undefined): number {
	return Number(digits?.replace(/[,.]/g, '') ?? 0);
}
