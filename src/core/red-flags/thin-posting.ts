/**
 * Too little is said to know what the job is.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const SHORT_WORDS = 200;
const VERY_SHORT_WORDS = 100;

export const thinPosting = defineRule({ id: 'thin-posting', severity: 'low', list: 'ghost' }, ({ posting, wordCount, sections, signals }) => {
	if (posting.extraction !== 'sound' || posting.site === 'selection' || wordCount === 0 || wordCount >= SHORT_WORDS) return null;
	const hasDuties = signals.has('says-duties') || sections.some((section) => section.kind === 'duties');
	return { span: null, params: { words: wordCount }, severity: wordCount < VERY_SHORT_WORDS || !hasDuties ? 'medium' : 'low' };
});
