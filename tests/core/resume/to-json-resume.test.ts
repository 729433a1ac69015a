import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readResume } from '../../../src/core/resume/index.ts';
import { toJsonResume } from '../../../src/core/resume/to-json-resume.ts';
import type { Resume } from '../../../src/core/resume/types.ts';
import { readJsonResume } from '../../../src/resume-files/json-resume.ts';
import { findBy } from './finder.ts';

const SKILLS = findBy({ python: ['Python'], sql: ['SQL'], docker: ['Docker'], r: ['R'] });
const read = (text: string) => readResume(text, SKILLS, '1', '2025-06-15');
const TEXT =
	'# Ann Poe\nData Engineer\nann@example.com | +1 (415) 555-0142 | Leeds, UK | github.com/annpoe\n\n## Summary\nLikes quiet systems.\nAnd Python.\n\n' +
	'## Education\n### BSc Physics — University of Hull\n2010 – 2014\n- Course in R\n\n## Experience\n### Engineer — Acme\n_Jan 2020 – Present_\nA maker of garden tools with nine shops.\n- Built loaders in Python\n- Cut costs by 30 %\n\n' +
	'### Analyst — Globex\n_2017 – 2019_\n- SQL\n\n## Skills\n- Languages: Python, SQL\n- Docker, R\n\n## Certifications\n- Data Engineer Associate, 2021\n\n## Publications\n- Poe, A. "On rain", Proceedings of RainConf, 2019\n\n' +
	'## Languages\n- English: native\n- Greek: B1\n\n## References\nOn request.\n- Ask twice';

function shapeOf(resume: Resume) {
	return {
		contact: resume.contact,
		sections: resume.sections.map(({ kind }) => kind),
		entries: resume.sections.flatMap(({ kind, entries }) =>
			entries.map(({ title, organisation, from, to, lines }) => ({
				kind,
				title,
				organisation,
				from,
				to,
				// Where the date of a certificate stands in its line is a matter of writing.
				bullets: lines.flatMap((at) => (resume.lines[at]?.role === 'bullet' && kind !== 'certifications' ? [resume.lines[at].text] : [])),
			})),
		),
		skills: resume.evidence.map(({ skill, place }) => `${skill}: ${place}`),
		years: resume.years,
	};
}

describe('a résumé as JSON Resume', () => {
	test.each([
		['of every section', TEXT],
		['the engineer’s', readFileSync(new URL('../../fixtures/resumes/ml-engineer.md', import.meta.url), 'utf8')],
	])('%s, read again, is the same', (_, text) => {
		const resume = read(text);
		const json = JSON.parse(JSON.stringify(toJsonResume(resume, { withContact: true })));
		expect(shapeOf(read(readJsonResume(json) as string))).toEqual(shapeOf(resume));
	});
	test('has the parts of the schema', () => {
		expect(toJsonResume(read(TEXT), { withContact: true })).toMatchObject({
			basics: { name: 'Ann Poe', label: 'Data Engineer', email: 'ann@example.com', location: { city: 'Leeds, UK' }, profiles: [{ url: 'github.com/annpoe' }] },
			work: [
				{
					name: 'Acme',
					position: 'Engineer',
					startDate: '2020-01',
					summary: 'A maker of garden tools with nine shops.',
					highlights: ['Built loaders in Python', 'Cut costs by 30 %'],
				},
				{ name: 'Globex', position: 'Analyst', startDate: '2017', endDate: '2019' },
			],
			skills: [{ name: 'Languages', keywords: ['Python', 'SQL'] }, { keywords: ['Docker', 'R'] }],
			certificates: [{ name: 'Data Engineer Associate', date: '2021' }],
			languages: [
				{ language: 'English', fluency: 'native' },
				{ language: 'Greek', fluency: 'B1' },
			],
		});
	});
	test('says nothing of the person unless asked to', () => {
		const json = JSON.stringify(toJsonResume(read(TEXT), { withContact: false }));
		for (const word of ['Ann Poe', 'ann@', '555', 'annpoe', 'Leeds']) expect(json).not.toContain(word);
		expect(json).toContain('Likes quiet systems.');
	});
});
