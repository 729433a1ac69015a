// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { ToldGap } from '../../../src/core/match/truth.ts';
import { click, findButton, findGroup, read, type } from '../mount.tsx';
import { answer, makeReport, REPORT } from '../sample-report.ts';
import { openPosting } from './open-posting.tsx';

/** The steps of the ladder for a skill. */
function findLadder(root: HTMLElement, skill: string): HTMLFieldSetElement {
	const ladder = [...root.querySelectorAll('fieldset')].find((one) => read(one.querySelector('legend')) === `What is true of you: ${skill}`);
	if (!ladder) throw new Error(`no ladder for ${skill}`);
	return ladder;
}

function findStep(root: HTMLElement, skill: string, step: string): HTMLInputElement {
	const label = [...findLadder(root, skill).querySelectorAll('label')].find((one) => read(one) === step);
	return label!.querySelector('input')!;
}

async function leave(field: HTMLInputElement, text: string): Promise<void> {
	await type(field, text);
	await act(() => {
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});
}

describe('truth ladder', () => {
	it('stands on every gap and on nothing that has full credit', async () => {
		const { root } = await openPosting();
		const ladders = [...root.querySelectorAll('fieldset legend')].map((legend) => read(legend).replace('What is true of you: ', ''));
		expect(ladders).toHaveLength(REPORT.gap.length);
		expect(ladders).toContain('MLflow');
		expect(ladders).not.toContain('Python');
	});

	it('hands over what the reader says', async () => {
		const { root, props } = await openPosting();
		await click(findStep(root, 'MLflow', 'Learning'));
		expect(props.onTruth.mock.calls).toEqual([['mlflow', 'learning', '']]);
	});

	it('asks where once it is had, and tells it when the field is left', async () => {
		const { root, props } = await openPosting();
		const field = findLadder(root, 'Terraform').querySelector<HTMLInputElement>('input[type=text]')!;
		expect(findStep(root, 'Terraform', 'I have it').checked).toBe(true);
		expect(field.value).toBe('the cluster at Tidewater Logistics');
		await type(field, 'at Ostler');
		expect(props.onTruth).not.toHaveBeenCalled();
		await leave(field, ' at Ostler ');
		expect(props.onTruth.mock.calls).toEqual([['terraform', 'have', 'at Ostler']]);
	});

	it('asks nothing further of what is not had or not yet said', async () => {
		const { root } = await openPosting({ report: makeReport({ answers: [answer('cobol', 'no')] }) });
		expect(findStep(root, 'COBOL', 'No').checked).toBe(true);
		expect(findLadder(root, 'COBOL').querySelector('input[type=text]')).toBeNull();
		expect(findLadder(root, 'MLflow').querySelector('input[type=text]')).toBeNull();
	});

	it('takes an answer back', async () => {
		const { root, props } = await openPosting();
		expect(findLadder(root, 'MLflow').querySelector('button')).toBeNull();
		await click(findButton(root, 'Take back what you said of Terraform'));
		expect(props.onTruth.mock.calls).toEqual([['terraform', null, '']]);
	});
});

describe('truth ladder of alternatives', () => {
	const [first] = REPORT.gap;
	const gap: ToldGap = { ...first!, requirement: 'must:mlflow', skills: ['mlflow', 'weights-and-biases'], truth: null, answer: null };
	const withGap = (item: ToldGap) => ({ ...REPORT, gap: [item] });
	const have = { ...gap, truth: 'have' as const, answer: answer('mlflow', 'have', 'at Ostler') };

	it('takes a no for one to all of them', async () => {
		const { root, props } = await openPosting({ report: withGap(gap) });
		await click(findStep(root, 'MLflow', 'No'));
		expect(props.onTruth.mock.calls).toEqual([
			['mlflow', 'no', ''],
			['weights-and-biases', 'no', ''],
		]);
	});

	it('lets the reader say which one it is', async () => {
		const { root, props } = await openPosting({ report: withGap(have) });
		const select = findLadder(root, 'MLflow').querySelector('select')!;
		expect(select.value).toBe('mlflow');
		await act(() => {
			select.value = 'weights-and-biases';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		expect(props.onTruth.mock.calls).toEqual([
			['mlflow', null, ''],
			['weights-and-biases', 'have', 'at Ostler'],
		]);
	});
});

describe('what it would bring', () => {
	it('is the score if the résumé showed it, announced when it changes', async () => {
		const { root } = await openPosting();
		const status = findGroup(root, 'How the score adds up')!.querySelector('[role=status]')!;
		expect(REPORT.potential).toBeGreaterThan(REPORT.view.match!.score!);
		expect(read(status)).toBe(`${REPORT.potential}% if your résumé showed what you say.`);
		await openPosting({ report: makeReport() });
		expect(root.querySelector('.potential')).toBe(status);
		expect(read(status)).toBe('');
	});

	it('stands beside the points of each gap, unless the reader has said no', async () => {
		const row = (root: HTMLElement) => read(findLadder(root, 'COBOL').closest('tr')!.lastElementChild);
		expect(row((await openPosting()).root)).toMatch(/^0 of 6\.5\+6\.5 if shown$/);
		expect(row((await openPosting({ report: makeReport({ answers: [answer('cobol', 'no')] }) })).root)).toBe('0 of 6.5');
	});
});
