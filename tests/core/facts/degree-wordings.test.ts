import { expect, it } from 'vitest';
import { findDegree } from '../../../src/core/facts/degree/index.ts';
import { contextOf } from '../posting-of.ts';

it.each([
	["You don't need a university degree.", 'none'],
	["We don't care whether you have a degree.", 'none'],
	['A degree is not a must.', 'none'],
	['# Not required\n- PhD', 'none'],
	['Education:\n- Associate (Preferred)', 'associate'],
	['Degree-level education or the equivalent in experience.', 'bachelor'],
	['BSc, MSc or PhD in physics.', 'bachelor'],
	['MTech preferred.', 'master'],
	['Ausbildung zum Fachinformatiker oder Studium der Informatik', 'associate'],
	['2:1 or above in a STEM subject', 'bachelor'],
	['No formal degree needed, just curiosity.', 'none'],
	['Our founders hold PhDs from ETH.', null],
	['You turn data through 360 degrees.', null],
	["Master's or higher", 'master'],
	['Graduates of any discipline', 'bachelor'],
	['A doctorate in chemistry.', 'phd'],
	['Hochschulabschluss in Informatik', 'bachelor'],
	['No degree? No problem.', 'none'],
	["A degree would be nice but isn't needed.", 'none'],
	['M.Sc. or Ph.D. in CS', 'master'],
	['BTech/BE from tier 1 college', 'bachelor'],
	['Foundation degree or HND', 'associate'],
	['You hold a first degree in maths.', 'bachelor'],
	["## What you don't need\n- A PhD, or any degree", 'none'],
	['A tertiary qualification in hydrology or a related science.', 'bachelor'],
	['An academic background in linguistics.', 'bachelor'],
	["We don't care which school you went to, or whether you went to one.", 'none'],
	['It does not matter where you studied or whether you did.', 'none'],
	['Let us know where you went to school together.', null],
	['Formation Bac+5 en informatique', 'master'],
	['Niveau bac + 3 minimum', 'bachelor'],
	['De formation Bac+2/3', 'associate'],
	["Diplôme d'ingénieur ou équivalent", 'master'],
	["Diplômé d'une école d'ingénieurs", 'master'],
	['You run the bac 5 pipeline.', null],
	["A master's degree is not required.", 'none'],
	['We do not mind where, or even whether, you studied.', 'none'],
	['Completed studies in physics or mathematics', 'bachelor'],
	['Two completed case studies in your portfolio', null],
	['10+2 or any graduate', 'none'],
	['12th pass', 'none'],
	['You teach maths to 12th grade', null],
	['5-10+2 days of leave', null],
	['We have completed studies in nine hospitals', null],
	['The 12th of May', null],
	['4+ years of research (PhD years count)', null],
	["# Nice to have\n- We don't ask for a degree.\n\n# Requirements\n- PhD or MSc in geology", 'none'],
] as [string, string | null][])('%s: %s', (text, expected) => {
	expect(findDegree(contextOf(text))?.level ?? null).toBe(expected);
});

it.each([
	["A Master's degree is a plus but not required.", 'master'],
	["Bachelor's degree desirable, not essential.", 'bachelor'],
])('what is liked and not required is a wish: %s', (text, level) => {
	expect(findDegree(contextOf(text))).toMatchObject({ level, tier: 'nice' });
});
