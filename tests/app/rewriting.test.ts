import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/app/knowledge.ts';
import { postingOfText } from '../../src/app/pasted.ts';
import { reportPosting } from '../../src/app/posting-report.ts';
import { readerWith } from '../../src/app/reader.ts';
import { promptFor, rewriteOnDevice } from '../../src/app/rewriting.ts';
import { createTranslate } from '../../src/locales/translator.ts';

const NOW = '2026-11-27T12:00:00.000Z';
const translate = createTranslate('en');
const posting = postingOfText(
	{
		title: 'Machine Learning Engineer',
		text: 'What you will do\n- Train models that predict how full each tram will be\n- Deploy models to production on AWS\n\nWhat you need\n- Python and PyTorch\n- Kubernetes\n- MLflow\n- AWS',
	},
	NOW,
);
const reader = readerWith({
	id: 'one',
	name: 'cv.md',
	savedAt: NOW,
	text: 'Kim Marsh\nkim@example.org\n+44 20 7946 0018\n\nExperience\nML Engineer, Tidewater Ferries, 01/2021 - present\n- Trained models in PyTorch that predict passengers of 40 sailings a day\n- Deployed models to production on AWS with Docker\n',
});
const report = reportPosting({ key: 'pasted:1', posting, reading: readPosting(posting), seenAt: NOW }, reader, true, NOW);
const line = report.covers.find(({ bullet }) => bullet)?.bullet?.lines[0] as number;
const asked: string[] = [];
const answering = (answer: string) => ({
	ask: async (prompt: string) => {
		asked.push(prompt);
		return answer;
	},
});

describe('a prompt to copy', () => {
	test('holds the lines, the posting and the rules, and nothing to reach the reader by', () => {
		const prompt = promptFor(report, reader, translate, NOW);
		expect(prompt?.text).toContain('predict passengers of 40 sailings');
		expect(prompt?.text).toContain('how full each tram will be');
		expect(prompt?.text).not.toMatch(/Kim|Marsh|example\.org|7946/);
		expect(prompt?.parts.map(({ text }) => text).join('\n\n')).toBe(prompt?.text);
	});

	test('is none without a résumé', () => {
		expect(promptFor(report, readerWith(null), translate, NOW)).toBeNull();
	});
});

describe('the model on the device', () => {
	test('is asked about one line, and its number is taken off the answer', async () => {
		const { text, violations } = await rewriteOnDevice(
			report,
			reader,
			line,
			answering('[1] "Trained PyTorch models that predict passengers of 40 sailings a day"'),
			translate,
			NOW,
		);
		expect(text).toBe('Trained PyTorch models that predict passengers of 40 sailings a day');
		expect(violations).toEqual([]);
		expect(asked.at(-1)).toContain('[1]');
		expect(asked.at(-1)).not.toContain('[2]');
	});

	test('is caught naming what the résumé does not hold', async () => {
		const { violations } = await rewriteOnDevice(report, reader, line, answering('Trained PyTorch models on Kubernetes, 35 % better'), translate, NOW);
		expect(violations.map(({ rule, text }) => [rule, text])).toEqual([
			['skill', 'Kubernetes'],
			['figure', expect.stringContaining('35')],
		]);
	});

	test('gives nothing rather than an empty line', async () => {
		await expect(rewriteOnDevice(report, reader, line, answering('\n  \n'), translate, NOW)).rejects.toThrow('nothing');
		await expect(rewriteOnDevice(report, reader, 9999, answering('x'), translate, NOW)).rejects.toThrow(RangeError);
	});
});
