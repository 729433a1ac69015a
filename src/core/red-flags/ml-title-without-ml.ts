/**
 * "Machine Learning Engineer" by title, and nothing of it among what is asked for.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const ML_TITLE = /\b(?:machine learning|ml|deep learning)\b/i;
/** With fewer, the requirements may not have been read at all. */
const REQUIREMENTS_MIN = 3;

export const mlTitleWithoutMl = defineRule({ id: 'ml-title-without-ml', severity: 'medium', list: 'fit' }, ({ posting, requirements, signals }) => {
	if (!ML_TITLE.test(posting.title.slice(0, 200)) || signals.has('ml-words')) return null;
	const demanded = requirements.filter((requirement) => requirement.tier === 'must');
	return demanded.length >= REQUIREMENTS_MIN ? { span: demanded[0]?.mentions[0] ?? null } : null;
});
