import { describe, expect, test } from 'vitest';
import { compareShape, measureRoleShape } from '../../../src/core/guide/role-shape.ts';
import type { Guide } from '../../../src/core/guide/types.ts';
import { DUTY_AREAS } from '../../../src/lexicon/duty-areas.ts';
import { GUIDE, read, wordsOf } from './invented-guide.ts';

function shapeOf(...duties: string[]) {
	return shapeWith(GUIDE, duties);
}

function shapeWith(guide: Guide, duties: readonly string[]) {
	const text = `# Responsibilities\n${duties.map((duty) => `- ${duty}`).join('\n')}`;
	const { posting, reading } = read(text);
	const shape = measureRoleShape(posting, reading, DUTY_AREAS);
	return { text, shape, says: compareShape(shape, guide) };
}

const REPORTS = ['Build dashboards for the sales team', 'Report KPIs to management every week', 'Run ad hoc analyses', 'Analyse customer behaviour'];

describe('the shape of a role', () => {
	test('shares add up to one, each with its lines; lines of no area stand aside', () => {
		const { text, shape } = shapeOf('Train ranking models', 'Build dashboards', 'Greet visitors at the door');
		expect(shape.shares.map(({ area, share }) => [area, share])).toEqual([
			['analytics', 0.5],
			['modelling', 0.5],
		]);
		expect(wordsOf(text, shape.shares.find(({ area }) => area === 'modelling')?.lines ?? [])).toEqual(['Train ranking models']);
		expect(shape.told).toBe(2);
		expect(wordsOf(text, shape.aside)).toEqual(['Greet visitors at the door']);
	});

	test('one line may lie in two areas', () => {
		expect(shapeOf('Train and deploy machine learning models').shape.shares.map(({ area, share }) => [area, share])).toEqual([
			['mlops', 0.5],
			['modelling', 0.5],
		]);
	});

	test('two thirds analytics under an ML title', () => {
		const { says } = shapeOf(...REPORTS, 'Train ranking models', 'Deploy models to phones');
		expect(says).toEqual({ rule: 'shape-elsewhere', params: { role: 'ML engineer', area: 'analytics', percent: 67, count: 6 } });
	});

	test('the duties of the title', () => {
		const { says } = shapeOf('Train ranking models', 'Evaluate models offline', 'Deploy models to phones', 'Monitor models for drift');
		expect(says?.rule).toBe('shape-fits');
	});

	test('none of the role’s main area', () => {
		expect(
			shapeOf('Train ranking models', 'Evaluate models offline', 'Tune hyperparameters', 'Improve our recommendation engine', 'Validate models', 'Fit forecasting models').says,
		).toMatchObject({
			rule: 'shape-lacks',
			params: { area: 'modelling', missing: 'mlops' },
		});
	});

	test('an area of the role that is not its core needs half and what is typical', () => {
		const guide: Guide = { ...GUIDE, duties: [...GUIDE.duties, ...['a', 'b'].map((id) => ({ id, text: id, area: 'mlops' as const, phrases: [], outcome: id }))] };
		const software = ['Build REST APIs', 'Review code', 'Deploy models to phones'];
		expect(shapeWith(guide, [...software, 'Train ranking models']).says?.rule).toBe('shape-mixed');
		expect(shapeWith(guide, [...software, 'Fix bugs']).says?.rule).toBe('shape-elsewhere');
	});

	test('nearly all in one area of its core, and far more than is typical', () => {
		const deploy = ['Deploy models to phones', 'Monitor models for drift', 'Keep the model registry healthy', 'Run the feature store', 'Serve predictions'];
		expect(shapeOf(...deploy, 'Train ranking models').says).toMatchObject({ rule: 'shape-leans', params: { area: 'mlops', percent: 83, usual: 50 } });
		expect(shapeOf(...deploy.slice(0, 4), 'Train ranking models', 'Evaluate models offline').says?.rule).toBe('shape-fits');
	});

	test('says nothing of fewer than four duties', () => {
		expect(shapeOf(...REPORTS.slice(0, 3)).says).toBe(null);
		expect(shapeOf(...REPORTS).says?.rule).toBe('shape-elsewhere');
	});
});
