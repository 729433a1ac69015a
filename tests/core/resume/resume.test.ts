import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindSkills, readResume } from '../../../src/core/resume/index.ts';
import type { Resume } from '../../../src/core/resume/types.ts';
import { findBy, findNothing } from './finder.ts';

const TODAY = '2025-06-15';
const SKILLS = findBy({ python: ['Python'], sql: ['SQL'], java: ['Java'], docker: ['Docker'] });
const read = (text: string, find: FindSkills = SKILLS) => readResume(text, find, '1', TODAY);
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/resumes/${name}`, import.meta.url), 'utf8');

function placesOf(resume: Resume, skill: string): string[] {
	return resume.evidence.filter((piece) => piece.skill === skill).map((piece) => piece.place);
}

describe('evidence', () => {
	const resume = read(
		'Ann Poe\nann@example.com\n\nSUMMARY\nPython person.\n\nEXPERIENCE\nPython Developer, Acme, 2019-2020\n- Python\nStack: Python\n\nPROJECTS\nTide\n- Python\n\n' +
			'EDUCATION\nBSc, Python College, 2018\n\nSKILLS\nPython\n\nCERTIFICATIONS\nPython\n\nPUBLICATIONS\nOn Python\n\nHOBBIES\nPython',
	);
	test('goes by the section it stands in', () => {
		expect(placesOf(resume, 'python')).toEqual(['summary', 'experience', 'experience', 'experience', 'project', 'education', 'list', 'certification', 'publication', 'other']);
	});
	test('points at its line and its words', () => {
		for (const { start, end, line } of resume.evidence) {
			expect(resume.text.slice(start, end)).toBe('Python');
			expect(resume.lines[line]?.text).toContain('Python');
		}
	});
	test('a denial is kept as one', () => {
		expect(read('SKILLS\nno Java').evidence).toMatchObject([{ skill: 'java', negated: true }]);
	});
	test('comes in the order of the text, however it was found', () => {
		const backwards: FindSkills = (text) => [...SKILLS(text)].reverse();
		expect(read('SKILLS\nSQL, Python, Java', backwards).evidence.map((piece) => piece.skill)).toEqual(['sql', 'python', 'java']);
	});
	test('a posting pasted in under its own headings is nobody’s experience', () => {
		const pasted = read('EXPERIENCE\nDev, Acme, 2019-2020\n- SQL\n\nREQUIREMENTS\n- Python\n\nWHAT YOU WILL DO\n- Docker');
		expect(placesOf(pasted, 'python')).toEqual(['other']);
		expect(placesOf(pasted, 'docker')).toEqual(['other']);
	});
});

describe('a career under a heading of one’s own', () => {
	test('is experience where it is dated', () => {
		const resume = read('# Kim\n## Where I have been\n**Acme** — Data Analyst (2019–2021)\n- Python');
		expect(placesOf(resume, 'python')).toEqual(['experience']);
		expect(resume.years).toBe(2);
	});
	test('stays other where it could be studies', () => {
		const resume = read('# Kim\n## Where I have been\nBSc Physics, University of Hull (2019–2021)\n- Python');
		expect(placesOf(resume, 'python')).toEqual(['other']);
		expect(resume.years).toBeNull();
	});
});

describe('the demonstration résumés', () => {
	test('the engineer’s, in Markdown', () => {
		const resume = read(fixture('ml-engineer.md'));
		expect(resume.sections.map((section) => section.kind)).toEqual(['contact', 'summary', 'experience', 'projects', 'skills', 'education', 'certifications', 'languages']);
		expect(resume.sections[2]?.entries.map((entry) => entry.organisation)).toEqual(['Kestrel & Vane Logistics', 'Pelican Street Media', 'Brightwater Municipal Utilities']);
		expect(resume.years).toBe(6.3);
		expect(resume.warnings).toEqual([]);
	});
	test('the analyst’s, in plain text', () => {
		const resume = read(fixture('data-analyst.txt'));
		expect(resume.sections.map((section) => section.kind)).toEqual(['contact', 'summary', 'experience', 'projects', 'skills', 'education', 'certifications', 'languages']);
		expect(resume.sections[2]?.entries.map((entry) => entry.title)).toEqual(['Data Analyst', 'Junior Data Analyst', 'Student Assistant, Statistics']);
		expect(resume.years).toBe(7);
		expect(resume.warnings).toEqual([]);
	});
});

describe('any text at all', () => {
	const piece = fc.constantFrom(
		'EXPERIENCE',
		'## Skills',
		'Skills: SQL',
		'- did x',
		'• Java',
		'Dev, Acme',
		'2019-2021',
		'Jan 2020 – Present',
		'',
		'---',
		'===',
		'# A',
		'1. x',
		'**b**',
		'\t',
		'no Java',
		'Job Title: Engineer',
		'Company: Acme',
		'Technologies: Python',
		'• Engineer',
		'6 years 2 months',
		'Data Analysis',
		'x@example.com',
		'Leeds, UK',
		'Engineer at Acme @ Globex | 2019',
		'Ünï çödé',
		'😀',
	);
	const text = fc.oneof(
		fc.array(piece, { maxLength: 40 }).map((lines) => lines.join('\n')),
		fc.string({ unit: 'binary', maxLength: 300 }),
	);

	test('nothing is lost, and every line has one place', () => {
		fc.assert(
			fc.property(text, (input) => {
				const resume = read(input);
				const placed = resume.sections.flatMap((section) => [...section.lines, ...section.entries.flatMap((entry) => entry.lines)]);
				const headings = resume.lines.flatMap((line, index) => (line.role === 'heading' ? [index] : []));
				expect([...placed, ...headings].sort((a, b) => a - b)).toEqual(resume.lines.map((_, index) => index));
				for (const line of resume.lines) {
					expect(input.slice(line.start, line.end)).toBe(line.text);
					expect(resume.sections[line.section]).toBeDefined();
				}
				const outside = resume.lines.reduceRight((rest, line) => rest.slice(0, line.start) + rest.slice(line.end), input);
				// What is left are glyphs and marks: "1." and "o" are the only ones with a letter or figure in them.
				expect(outside.replace(/\(?(?:\d{1,2}|[a-z])[.)]|^\s*o\s/gm, '')).not.toMatch(/[\p{L}\p{N}]/u);
			}),
		);
	});

	test('reading twice gives the same', () => {
		fc.assert(
			fc.property(text, (input) => {
				expect(read(input)).toEqual(read(input));
			}),
		);
	});

	test.each([',', '/', '(', '-', ' at ', '¨', 'a:', '• Engineer\nAcme\n', 'Acme\n6 years\n\n', 'x@example.com\n\n'])(
		'a hundred thousand characters of %j take no longer than their number',
		(unit) => {
			const timeOf = (length: number) => {
				const input = `x ${unit.repeat(length / unit.length)}z`;
				const start = performance.now();
				read(input, findNothing);
				return performance.now() - start;
			};
			timeOf(10_000);
			expect(timeOf(100_000)).toBeLessThan(3000);
		},
	);

	test('an empty one is read as empty', () => {
		expect(read('  \n---\n', findNothing)).toMatchObject({ lines: [], sections: [], evidence: [], years: null, warnings: ['no-text'] });
	});
});
