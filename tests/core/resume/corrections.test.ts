import { describe, expect, test } from 'vitest';
import { type Correction, readResume, unusedCorrections } from '../../../src/core/resume/index.ts';
import { findBy } from './finder.ts';

const SKILLS = findBy({ python: ['Python'], go: ['Go'], sql: ['SQL'] });
const TEXT = 'Ann Poe\n\nWhere it began\nEngineer, Acme, 2019-2020\n- Let it Go\n- Wrote loaders\n\nThings\nSQL';
const read = (corrections: readonly Correction[], text = TEXT) => readResume(text, SKILLS, '1', '2025-06-15', corrections);
const placesOf = (resume: ReturnType<typeof read>) => resume.evidence.map(({ skill, place, line }) => `${skill}: ${place}, ${resume.lines[line]?.text}`);

describe('a correction', () => {
	test('heads a section that was not seen, and what stands in it counts for that', () => {
		const resume = read([
			{ what: 'heading', line: 'Where it began', kind: 'experience' },
			{ what: 'heading', line: 'things', kind: 'skills' },
		]);
		expect(resume.sections.map(({ kind, heading, entries }) => [kind, heading, entries.length])).toEqual([
			['contact', null, 0],
			['experience', 'Where it began', 1],
			['skills', 'Things', 0],
		]);
		expect(placesOf(resume)).toEqual(['go: experience, Let it Go', 'sql: list, SQL']);
		expect(resume.years).toBe(1);
	});
	test('gives a section another kind', () => {
		const text = 'Ann\n\nINTERESTS\nTide (2019-2020)\n- Python';
		expect(read([], text).sections.map(({ kind }) => kind)).toContain('interests');
		const resume = read([{ what: 'section', heading: 'Interests', kind: 'projects' }], text);
		expect(resume.sections.at(-1)).toMatchObject({ kind: 'projects', heading: 'INTERESTS', entries: [{ title: 'Tide' }] });
		expect(placesOf(resume)).toEqual(['python: project, Python']);
	});
	test('takes a skill out of a line, and puts one in', () => {
		const resume = read([
			{ what: 'no-skill', line: 'Let it Go', skill: 'go' },
			{ what: 'skill', line: 'Wrote loaders', skill: 'python' },
			{ what: 'skill', line: 'SQL', skill: 'sql' },
		]);
		expect(resume.evidence.map(({ skill, start, end }) => [skill, TEXT.slice(start, end)])).toEqual([
			['python', 'Wrote loaders'],
			['sql', 'SQL'],
		]);
	});
	test('holds on to the words of its line when the text around is edited', () => {
		const edited = `Ann Poe\nann@example.com\n\nSUMMARY\nNew.\n${TEXT.slice(TEXT.indexOf('\n')).replace('Let it Go', '**Let it  Go**')}`;
		expect(read([{ what: 'no-skill', line: 'Let it Go', skill: 'go' }], edited).evidence.map(({ skill }) => skill)).toEqual(['sql']);
	});
	test('without its line does nothing, and is listed', () => {
		const corrections: Correction[] = [
			{ what: 'skill', line: 'gone', skill: 'go' },
			{ what: 'section', heading: 'gone', kind: 'skills' },
			{ what: 'heading', line: 'gone', kind: 'skills' },
			{ what: 'no-skill', line: '- Let it Go', skill: 'go' },
			{ what: 'no-skill', line: 'Let it Go', skill: 'go' },
		];
		const resume = read(corrections.slice(0, 4));
		expect(resume).toEqual(read([]));
		expect(unusedCorrections(resume, corrections)).toEqual(corrections.slice(0, 4));
	});
	test('the last word on a line counts', () => {
		const go = (what: 'skill' | 'no-skill'): Correction => ({ what, line: 'Wrote loaders', skill: 'go' });
		expect(read([go('skill'), go('no-skill')]).evidence).toHaveLength(2);
		expect(read([go('no-skill'), go('skill')]).evidence).toHaveLength(3);
	});
});
