import { expect, test } from 'vitest';
import { readResume, yearsOfUse } from '../../../src/core/resume/index.ts';
import { findBy } from './finder.ts';

const SKILLS = findBy({ python: ['Python'], sql: ['SQL'], java: ['Java'], go: ['Go'] });
const TEXT =
	'EXPERIENCE\nEngineer, Acme, Jan 2020 – Dec 2022\n- Python and SQL\nAnalyst, Globex, Jan 2021 – Dec 2023\n- Python, no Java\nIntern, Globex\n- Go\n\n' +
	'PROJECTS\nTide (Jan 2018 – Dec 2018)\n- SQL\n\nEDUCATION\nBSc, University of Hull, 2010 – 2014\n- Java\n\nSKILLS\nGo';
const resume = readResume(TEXT, SKILLS, '1', '2025-06-15');

test.each<[string, number | null, string]>([
	['python', 4, 'overlapping jobs count once'],
	['sql', 4, 'jobs and projects count together'],
	['java', null, 'neither studies nor denials count'],
	['go', null, 'what has no dates counts nothing'],
	['rust', null, 'nor does what isn’t there'],
])('%s: %s years, for %s', (skill, years) => {
	expect(yearsOfUse(resume, skill, '2025-06-15')).toBe(years);
});
