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
] as [string, string | null][])('%s: %s', (text, expected) => {
	expect(findDegree(contextOf(text))?.level ?? null).toBe(expected);
});
