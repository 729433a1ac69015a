import { describe, expect, test } from 'vitest';
import { aiEngineer } from './ai-engineer.ts';
import { advisedOn, answerTo, mistakesOf, notAskedIn, raisedBy, reportOf, tipsOf, warnedOf } from './report-of.ts';

const report = reportOf(aiEngineer);

describe('a posting for language-model applications without a word on evaluation', () => {
	test('is an AI engineer’s, and building on models is most of it', () => {
		expect(report.guide?.role).toBe('ai-engineer');
		expect(report.guide?.shape.shares[0]?.area).toBe('llm-applications');
		expect(report.guide?.shapeSays?.rule).toBe('shape-fits');
	});

	test('lacks evaluation, which is typical, and is warned of that alone', () => {
		expect(notAskedIn(report)).toContain('evaluation');
		expect(warnedOf(report)).toEqual(['no-evaluation']);
	});

	test('raises which framework to know and whether one can come from software', () => {
		expect(raisedBy(report)).toEqual(expect.arrayContaining(['which-framework', 'from-software']));
	});
});

describe('the résumé of a developer who built one', () => {
	test.each([
		['Build retrieval-augmented', 'Built a support assistant'],
		['Design prompts and tool calls', 'Wrote prompts and tool calls'],
		['Expose it all', 'Built FastAPI services'],
		['Keep token cost', 'Cut token cost by half'],
		['Work with lawyers', 'Sat down with support leads'],
	])('answers “%s …” with “%s …”', (duty, line) => {
		expect(answerTo(report, duty)?.startsWith(line)).toBe(true);
	});

	test('has built no agents', () => {
		expect(answerTo(report, 'Develop agents')).toBeNull();
	});

	test('is asked about the frameworks and told to show Docker; the assistant’s name stays whole', () => {
		expect([advisedOn(report, 'langchain'), advisedOn(report, 'docker')]).toEqual(['open-gap', 'show-somewhere']);
		expect(report.tailoring.find(({ rule }) => rule === 'name-implied')?.rewrite?.after).toContain('GPT-4 (LLMs) through');
	});

	test('is told to take retrieval apart, and not that nobody uses it or that nothing was evaluated', () => {
		expect(tipsOf(report)['retrieval-detail']).toContain('retrieval-augmented generation');
		expect(Object.keys(tipsOf(report))).not.toContain('live-and-used');
		expect(mistakesOf(report)).toEqual([]);
	});

	test('is not asked for a figure where it says by half', () => {
		const measured = report.tailoring.filter(({ rule }) => rule.startsWith('measure')).flatMap(({ lines }) => lines.map(({ text }) => text));
		expect(measured.filter((text) => text.startsWith('Cut token cost'))).toEqual([]);
	});
});
