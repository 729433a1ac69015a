import { describe, expect, test } from 'vitest';
import { surveyPosting } from '../../../src/core/guide/survey.ts';
import { read, wordsOf } from './invented-guide.ts';

function linesOf(text: string): string[] {
	const { posting, reading } = read(text);
	return wordsOf(text, surveyPosting(posting, reading).dutyLines);
}

describe('duty lines', () => {
	test('are the items of a list of duties, not its demands', () => {
		expect(linesOf('# Responsibilities\n- Train models for ranking\n- Watch them in production\n- 5+ years of experience in Python\n# Requirements\n- Python and SQL')).toEqual([
			'Train models for ranking',
			'Watch them in production',
		]);
	});

	test('are what a paragraph says that you will do', () => {
		expect(linesOf('Acme sells shoes.\nYou will build the models that size them. You will have a desk and a chair. We love shoes.')).toEqual(['build the models that size them.']);
	});

	test('begin anew where a new verb of the same form does', () => {
		expect(linesOf('# Responsibilities\n- Build training pipelines on our cloud, deploy models to phones and monitor their drift')).toEqual([
			'Build training pipelines on our cloud',
			'deploy models to phones',
			'monitor their drift',
		]);
	});

	test('stay whole where several verbs share what is done', () => {
		expect(linesOf('# Responsibilities\n- Design, train and deploy models for ranking\n- Work with product teams to design, build and run services')).toEqual([
			'Design, train and deploy models for ranking',
			'Work with product teams to design, build and run services',
		]);
	});

	test('stay whole where the second part only points back', () => {
		const text =
			'# Responsibilities\n- Write down what good data means and test for it\n- Run experiments on our offers and report on their results\n- Follow the key figures and explain why they move';
		expect(linesOf(text)).toHaveLength(3);
	});

	test('are the items, not the prose that introduces them', () => {
		expect(
			linesOf('# Your mission\nAcme forecasts the wind. Four people do it today. You will build one way to ship a forecast.\n# Your tasks\n- Train models for ranking'),
		).toEqual(['build one way to ship a forecast.', 'Train models for ranking']);
	});

	test('are looked for among the requirements only where nothing else names any', () => {
		expect(linesOf('# Requirements\n- You will deploy models to phones\n- Python')).toEqual(['deploy models to phones']);
		expect(linesOf('# Requirements\n- You will deploy models to phones\n# Responsibilities\n- Train models for ranking')).toEqual(['Train models for ranking']);
	});

	test('are none under a heading that praises the job', () => {
		expect(linesOf('# Why this role\n- Build something that matters to millions\n# Responsibilities\n- Train models for ranking')).toEqual(['Train models for ranking']);
	});

	test('are none where the employer speaks of itself', () => {
		expect(linesOf('# About us\nWe build models that size shoes.\n# Benefits\n- You will get free shoes')).toEqual([]);
	});
});
