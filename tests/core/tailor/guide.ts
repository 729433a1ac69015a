/** A small guide to try things on; its facts are made up. */
import type { Guide, GuideDuty } from '../../../src/core/guide/types.ts';

const duty = (id: string, area: GuideDuty['area'], phrases: readonly string[], outcome: string, skills: readonly string[] = []): GuideDuty => ({
	id,
	text: `do the ${id} of models`,
	area,
	phrases,
	skills,
	outcome,
});

export const GUIDE: Guide = {
	role: 'ml-engineer',
	name: 'ML engineer',
	asOf: '2026-01',
	summary: 'Brings models to production and keeps them there.',
	neighbours: [],
	mustHaves: [],
	niceToHaves: [],
	duties: [
		duty('deployment', 'mlops', ['deploy models', 'model deployment', 'productionise models', 'serving', 'served', 'inference'], 'requests a second, p99 latency', [
			'docker',
			'kubernetes',
		]),
		duty('monitoring', 'mlops', ['drift', 'model monitoring', 'monitor models', 'data quality', 'performance degradation'], 'time until a bad model is noticed'),
		duty('pipelines', 'data-engineering', ['training pipeline', 'feature pipeline', 'feature store'], 'freshness of features', ['airflow', 'spark']),
	],
	levels: [],
	keywords: [],
	warnings: [],
	tips: [
		{
			id: 'latency',
			text: 'Say how fast and how much your models serve.',
			example: 'Served … predictions a second, p99 below … ms',
			when: { says: ['serving', 'latency'] },
			done: { says: ['p99', 'latency'], in: 'bullets' },
		},
		{
			id: 'end-to-end',
			text: 'Show one model from training to a tested release.',
			example: 'Built the … model from training to A/B test',
			done: { all: [{ shows: ['ab-testing'], in: 'bullets' }, { says: ['end to end'] }] },
		},
	],
	mistakes: [
		{
			id: 'research-only',
			title: 'Research without production',
			why: 'The role is about running models.',
			fix: 'Say what went live.',
			when: { says: ['paper', 'notebook'] },
			about: { says: ['paper', 'notebook'] },
		},
		{ id: 'no-numbers', title: 'No numbers', why: 'Outcomes convince.', fix: 'Add what changed.', when: { outcomes: { atMost: 0.2 } } },
		{ id: 'no-mlops', title: 'No MLOps', why: 'It tells the role apart.', fix: 'Show tracking and serving.', when: { not: { shows: ['mlflow'] } } },
	],
	questions: [],
	sources: [],
};
