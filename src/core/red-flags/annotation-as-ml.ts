/**
 * Labelling data or rating answers, under the title of an engineer or scientist.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const EXPERT_TITLE = /\b(?:engineer|scientist|researcher|developer|machine learning|ml|ai)\b/i;
const HONEST_TITLE = /\b(?:annotat\w{0,6}|label\w{0,6}|rater|evaluator|trainer|tutor|transcri\w{0,8}|quality)\b/i;
const DUTIES_MIN = 2;

export const annotationAsMl = defineRule({ id: 'annotation-as-ml', severity: 'high', list: 'fit' }, ({ posting, signals }) => {
	const title = posting.title.slice(0, 200);
	if (!EXPERT_TITLE.test(title) || HONEST_TITLE.test(title) || signals.has('says-production')) return null;
	const duties = signals.of('annotation-gig');
	const different = new Set(duties.map((duty) => duty.phrase)).size;
	return different >= DUTIES_MIN || (different > 0 && signals.has('gig-terms')) ? { span: duties[0] ?? null } : null;
});
