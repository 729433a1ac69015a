/**
 * The stages of the interviews are listed, or how many there are.
 * @module
 */
import { numberOf } from '../facts/years/numbers.ts';
import { defineGreen } from './green-rule.ts';

const STAGES_MIN = 2;

export const interviewStages = defineGreen('interview-stages', ({ signals }) => {
	const stages = signals.of('interview-stage');
	const different = new Set(stages.map((stage) => stage.phrase)).size;
	if (different >= STAGES_MIN) return { span: stages[0] ?? null, params: { stages: different } };
	const [count] = signals.of('interview-count');
	if (!count) return null;
	const [number = ''] = (count.entry.phrases[count.phrase] ?? '').split(' ');
	return { span: count, params: { stages: numberOf(number) } };
});
