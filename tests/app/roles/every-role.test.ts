import { describe, expect, test } from 'vitest';
import { tailorKnowledge } from '../../../src/app/knowledge.ts';
import { aiEngineer } from './ai-engineer.ts';
import { backend } from './backend.ts';
import { dataAnalyst } from './data-analyst.ts';
import { dataEngineer } from './data-engineer.ts';
import { dataScientist } from './data-scientist.ts';
import { mlEngineer } from './ml-engineer.ts';
import { mlopsEngineer } from './mlops-engineer.ts';
import { type RoleSample, reportOf } from './report-of.ts';
import { researchScientist } from './research-scientist.ts';
import { seedLike } from './seed-like.ts';

const SAMPLES: readonly RoleSample[] = [mlEngineer, dataScientist, dataEngineer, aiEngineer, mlopsEngineer, researchScientist, dataAnalyst, backend, seedLike];
const knowledge = tailorKnowledge();

describe.each(SAMPLES.map((sample) => [sample.title, sample] as const))('the advice for %s', (_title, sample) => {
	const { tailoring, covers, view } = reportOf(sample);

	test('quotes the posting or the résumé, letter for letter', () => {
		for (const { asked, lines } of tailoring) {
			expect(asked !== null || lines.length > 0).toBe(true);
			if (asked) expect(view.posting.text).toContain(asked.text);
			for (const { text } of lines) expect(sample.resume).toContain(text);
		}
	});

	test('gives each tip beside a duty, a demand or a line without a figure', () => {
		const demands = view.reading.sections.filter(({ kind }) => kind === 'requirements' || kind === 'preferred');
		const isCalledFor = (place: { start: number; end: number }) => [...covers.map(({ duty }) => duty), ...demands].some(({ start, end }) => start < place.end && place.start < end);
		const loose = tailoring.filter(({ rule, asked, lines }) => rule === 'guide-tip' && lines.length === 0 && !(asked && isCalledFor(asked)));
		expect(loose).toEqual([]);
	});

	test('writes no skill into a line that the résumé doesn’t show', () => {
		const shown = new Set(knowledge.findSkills(sample.resume).flatMap(({ skill }) => [skill, ...knowledge.implied(skill)]));
		const written = tailoring.flatMap(({ rewrite }) => (rewrite ? knowledge.findSkills(rewrite.after).map(({ skill }) => skill) : []));
		expect(written.filter((skill) => !shown.has(skill))).toEqual([]);
	});
});
