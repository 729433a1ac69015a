import { describe, expect, test } from 'vitest';
import { advisedOn, answerTo, mistakesOf, raisedBy, reportOf, warnedOf } from './report-of.ts';
import { researchScientist } from './research-scientist.ts';

const report = reportOf(researchScientist);

describe('a posting that wants papers and products by the same dates', () => {
	test('is warned of as that, and of nothing else', () => {
		expect(report.guide?.role).toBe('research-scientist');
		expect(warnedOf(report)).toEqual(['research-and-production']);
	});

	test('is mixed by its duties', () => {
		expect(report.guide?.shapeSays?.rule).toBe('shape-mixed');
	});

	test('raises whether a doctorate is needed and whether one may publish', () => {
		expect(raisedBy(report)).toEqual(expect.arrayContaining(['phd-needed', 'may-i-publish']));
	});
});

describe('the résumé of somebody finishing a doctorate', () => {
	test.each([
		['Conduct original research', 'Developed a source-separation network'],
		['Implement new architectures', 'Developed a source-separation network'],
	])('answers “%s …” with “%s …”', (duty, line) => {
		expect(answerTo(report, duty)?.startsWith(line)).toBe(true);
	});

	test('answers neither releases nor deployment, and supervised learning mentors nobody', () => {
		expect([answerTo(report, 'Support customer releases'), answerTo(report, 'Deploy models')]).toEqual([null, null]);
		expect(answerTo(report, 'Mentor PhD interns') ?? '').not.toMatch(/^Trained self-supervised/);
	});

	test('is asked about C++, and about nothing of self-supervised learning, which it shows', () => {
		expect([advisedOn(report, 'cpp'), advisedOn(report, 'self-supervised-learning')]).toEqual(['open-gap', undefined]);
	});

	test('is no list of papers, and its gain over the best method needs no other figure', () => {
		expect(mistakesOf(report)).toEqual([]);
		expect(report.tailoring.filter(({ rule, lines }) => rule.startsWith('measure') && lines[0]?.text.includes('1.8 dB')).length).toBe(0);
	});
});
