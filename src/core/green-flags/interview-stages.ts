/**
 * The stages of the interviews are listed.
 * @module
 */
import { defineGreen } from './green-rule.ts';

const STAGES_MIN = 2;

export const interviewStages = defineGreen('interview-stages', ({ signals }) => {
	const stages = signals.of('interview-stage');
	const different = new Set(stages.map((stage) => stage.phrase)).size;
	return different >= STAGES_MIN ? { span: stages[0] ?? null, params: { stages: different } } : null;
});
