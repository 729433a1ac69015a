import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/core/resume/lines.ts';
import { nameSection } from '../../../src/core/resume/section-names.ts';
import { findSections } from '../../../src/core/resume/sections.ts';

function outline(text: string): string[] {
	return findSections(readLines(text)).map((section) => `${section.kind}: ${section.heading ?? '–'}`);
}

describe('headings', () => {
	test.each([
		['EXPERIENCE', 'experience'],
		['Work experience', 'experience'],
		['Relevant Professional Experience', 'experience'],
		['Data Science Experience', 'experience'],
		['Berufserfahrung', 'experience'],
		['Beruflicher Werdegang', 'experience'],
		['Technical Skills', 'skills'],
		['Skills & Tools', 'skills'],
		['IT-Kenntnisse', 'skills'],
		['Education and Training', 'education'],
		['Licenses & Certifications', 'certifications'],
		['Selected Projects', 'projects'],
		['Publications (selected)', 'publications'],
		['Sprachkenntnisse', 'languages'],
		['Persönliche Daten', 'contact'],
		['What you’ll do', 'other'],
		['Professional Background', 'experience'],
		['Career Details', 'experience'],
		['Executive Profile', 'summary'],
		['Qualifications & Education', 'education'],
		['Courses & Certifications', 'certifications'],
		['Languages Known', 'languages'],
		['Grants and Awards', 'awards'],
		['🚀 Class Projects', 'projects'],
		['Declaration', 'other'],
	])('%s opens %s', (heading, kind) => {
		expect(nameSection(heading)?.kind).toBe(kind);
	});

	test.each(['Training and serving models', 'shared my experience', 'Acme Corp', 'Skills that matter to nobody but me and my mother in her old house', '— · —'])(
		'"%s" opens nothing',
		(line) => {
			expect(nameSection(line)).toBeNull();
		},
	);

	test.each([
		['capitals', 'Ann\n\nEXPERIENCE\n- a\nSKILLS\nSQL'],
		['Markdown', '# Ann\n## Experience\n- a\n## Skills\nSQL'],
		['Markdown of the first rank', '# Ann\n# Experience\n- a\n# Skills\nSQL'],
		['colons', 'Ann\nExperience:\n- a\nSkills:\nSQL'],
		['bold', 'Ann\n**Experience**\n- a\n**Skills**\nSQL'],
		['underlines', 'Ann\nExperience\n==========\n- a\nSkills\n------\nSQL'],
		['spaced letters', 'Ann\nE X P E R I E N C E\n- a\nS K I L L S\nSQL'],
		['ornaments', 'Ann\n■ EXPERIENCE\n- a\n■ SKILLS\nSQL'],
		['numbers', 'Ann\n1. Experience\n- a\n\n2. Skills\nSQL'],
		['Windows line ends', 'Ann\r\n\r\nExperience\r\n- a\r\n\r\nSkills\r\nSQL'],
	])('are told by %s', (_, text) => {
		expect(outline(text).map((line) => line.split(':')[0])).toEqual(['contact', 'experience', 'skills']);
	});

	test('with content behind the colon', () => {
		expect(outline('Ann\n\nExperience\nDev, Acme, 2019-2020\n- a\n\nSkills: SQL, Python\n\nEducation: BSc, 2018')).toEqual([
			'contact: –',
			'experience: Experience',
			'skills: Skills',
			'education: Education',
		]);
	});

	test('a heading of one’s own opens a section of kind other', () => {
		expect(outline('# Ann\n## Experience\n- a\n## Boats I have built\n- b')).toEqual(['contact: –', 'experience: Experience', 'other: Boats I have built']);
	});
});

describe('what is no heading', () => {
	test('labels inside a job', () => {
		const text = 'EXPERIENCE\nDev, Acme, 2019-2020\n- a\n\nTechnologies:\nSQL\nAchievements:\n- b\nSkills: Go\n\nDev, Blau, 2017-2018\n- c\n\nEDUCATION\nBSc';
		expect(outline(text)).toEqual(['experience: EXPERIENCE', 'education: EDUCATION']);
	});
	test('skills of one job, named before the next', () => {
		expect(outline('EXPERIENCE\nDev, Acme, 2019-2020\n- a\n\nSkills: Go\n\nDev, Blau, 2017-2018\n- b')).toEqual(['experience: EXPERIENCE']);
	});
	test('skills named right under the last job', () => {
		expect(outline('EXPERIENCE\nDev, Acme, 2019-2020\n- a\nSkills: Go\n\nEDUCATION\nBSc')).toEqual(['experience: EXPERIENCE', 'education: EDUCATION']);
	});
	test('labels that look like headings', () => {
		expect(outline('Experience:\nDev, Acme, 2019-2020\n- a\nAchievements:\n- b\nEducation:\nBSc')).toEqual(['experience: Experience', 'education: Education']);
	});
	test('items of a list', () => {
		expect(outline('Skills:\n- Training\n- Projects\n- Leadership')).toEqual(['skills: Skills']);
	});
	test('companies in capitals', () => {
		expect(outline('EXPERIENCE\n\nACME HOLDING\nDev, 2019-2020\n- a\n\nEDUCATION\nBSc')).toHaveLength(2);
	});
	test('deeper Markdown headings within a job', () => {
		expect(outline('## Experience\n### Dev, Acme\n*2019-2020*\n\n### Projects\n- a\n\n## Skills\n\n### Soft Skills\nx')).toEqual(['experience: Experience', 'skills: Skills']);
	});
	test('deeper Markdown headings within skills', () => {
		expect(outline('## Skills\n### Languages\nPython\n### Tools\nDocker\n## Languages\nGerman')).toEqual(['skills: Skills', 'languages: Languages']);
	});
});

describe('what stands before the first heading', () => {
	test('is contact, then summary', () => {
		expect(outline('Ann Poe\nann@example.com | +44 113 555 0178\nData analyst who has spent four years turning untidy data into decisions.\n\nSKILLS\nSQL')).toEqual([
			'contact: –',
			'summary: –',
			'skills: SKILLS',
		]);
	});
	test('is kept as other where no heading follows', () => {
		expect(outline('Ann Poe\n- Built dashboards in SQL\n- Trained models')).toEqual(['contact: –', 'other: –']);
	});
});

describe('what has no heading we know', () => {
	test('topics over bullets, from the summary on, are sections of their own', () => {
		expect(outline('Ann Poe\n\nSummary\nLikes data.\n\nData Analysis\n\n- a\n- b\n\nProcess Improvement\n\n- c\n\nWork History\nClerk, Acme, 2010 – 2012')).toEqual([
			'contact: –',
			'summary: Summary',
			'other: Data Analysis',
			'other: Process Improvement',
			'experience: Work History',
		]);
	});
	test('address and number at the top of a second column are a contact, wherever they come', () => {
		expect(outline('Ann Poe\n\nEDUCATION\nBSc, Pine College\n2014 – 2018\n\nLeeds, UK\n07700 900412\nann@example.com\n\nSKILLS\nGo')).toEqual([
			'contact: –',
			'education: EDUCATION',
			'contact: –',
			'skills: SKILLS',
		]);
	});
	test('the first of a list in capitals is no heading', () => {
		expect(outline('Ann Poe\n\nEXPERIENCE\nClerk, Acme, 2010 – 2012\n\nCOMPUTER SKILLS\n\nSQL\nExcel')).toEqual([
			'contact: –',
			'experience: EXPERIENCE',
			'skills: COMPUTER SKILLS',
		]);
	});
});
