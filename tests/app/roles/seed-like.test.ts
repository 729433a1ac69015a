import { describe, expect, test } from 'vitest';
import { mistakesOf, raisedBy, reportOf, tipsOf, warnedOf } from './report-of.ts';
import { seedLike } from './seed-like.ts';

const report = reportOf(seedLike);

describe('four sentences for an ML engineer', () => {
	test('require Python and fundamentals, wish for language models and Kubeflow, and have SageMaker among the duties', () => {
		const asked = new Map(report.guide?.demands.asked.map(({ demand, tier }) => [demand.id, tier]));
		expect(['python', 'fundamentals', 'llm', 'mlops-tools', 'cloud-ml'].map((id) => asked.get(id))).toEqual(['must', 'must', 'nice', 'nice', 'mentioned']);
		const { text } = report.view.posting;
		const pipelines = report.guide?.duties.lines.find(({ duties }) => duties[0]?.duty.id === 'pipelines');
		expect(pipelines && text.slice(pipelines.start, pipelines.end)).toContain('AWS SageMaker');
	});

	test('are four duties: ranking, data scientists, pipelines, models that stay performant', () => {
		const ids = report.guide?.duties.lines.map(({ duties }) => duties[0]?.duty.id);
		expect(ids).toEqual([undefined, 'with-scientists', 'pipelines', 'monitoring']);
	});

	test('are too short to be warned of', () => {
		expect(warnedOf(report)).toEqual([]);
		expect(raisedBy(report)).toContain('llm-weight');
	});
});

describe('a résumé of notebooks', () => {
	test('is given every tip of the article, each beside the duty it is for', () => {
		expect(tipsOf(report)).toEqual({
			'end-to-end': 'work with data scientists to productionize models',
			latency: expect.stringContaining('serving pipelines'),
			'business-effect': 'work with data scientists to productionize models',
			stack: 'build training and serving pipelines on AWS SageMaker',
			discipline: 'work with data scientists to productionize models',
			drift: 'make sure models stay performant in production.',
		});
	});

	test('makes every mistake of the article', () => {
		expect(mistakesOf(report)).toEqual(['research-only', 'notebooks-only', 'no-engineering', 'no-figures', 'no-mlops']);
	});

	test('has no line that answers a duty', () => {
		expect(report.covers.filter(({ bullet }) => bullet !== null)).toEqual([]);
	});
});
