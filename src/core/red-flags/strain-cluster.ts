/**
 * One phrase about pace or load is a habit of speech; three different ones describe the job.
 * @module
 */
import { defineRule } from './flag-rule.ts';

const STRAIN = ['fast-paced', 'wear-many-hats', 'family-culture', 'work-hard-play-hard', 'always-on', 'pressure', 'hit-the-ground-running', 'thick-skin'];
const KINDS_MIN = 3;

export const strainCluster = defineRule({ id: 'strain-cluster', severity: 'medium', list: 'culture' }, ({ signals }) => {
	const found = STRAIN.filter((kind) => signals.has(kind));
	if (found.length < KINDS_MIN) return null;
	// The gravest, not the first: "fast-paced" alone would explain nothing.
	const signal = signals.of(found.at(-1) as string)[0];
	return { span: signal ?? null, params: { number: found.length } };
});
