import { expect, it } from 'vitest';
import { findDegree } from '../../../src/core/facts/degree/index.ts';
import { contextOf } from '../posting-of.ts';

it.each([
	['# Minimum qualifications\nGraduation from an accredited four-year college with major course work in accounting.', 'bachelor', false],
	['# Minimum qualifications\nGraduation from a recognized college or university.', 'bachelor', false],
	['# Requirements\n- Completion of a four-year course of study in hydrology', 'bachelor', false],
	['# Requirements\n- Graduated from a university with a focus on statistics', 'bachelor', false],
	['# Requirements\n- College graduate in a quantitative subject', 'bachelor', false],
	['# Requirements\n- Graduation from a standard high school', 'none', false],
	['# Requirements\n- Graduation from a two-year technical college', 'associate', false],
	["# Education\nBachelor's degree in finance, or four years of related work.", 'bachelor', true],
	["# Education\nBachelor's in a technical field, or 4+ years doing this job.", 'bachelor', true],
	[
		'# Minimum qualifications\nGraduation from an accredited college or university. Qualifying experience may be substituted for the required education on a year-for-year basis.',
		'bachelor',
		true,
	],
	["# Requirements\n- Bachelor's degree\n- Experience may substitute for education", 'bachelor', true],
	["# Requirements\n- Bachelor's degree\n- A master's degree may be substituted for one year of experience", 'bachelor', false],
	["# Duties\n- Help supervise doctoral and master's students\n# Essential\n- A PhD in physics", 'phd', false],
	["# Duties\n- Teach bachelor's and master's courses\n# Essential\n- A doctorate in biology", 'phd', false],
	['# Duties\n- Examine bachelor theses', null, false],
	["# Requirements\n- Currently a master's student in computer science", 'master', false],
	['What does not matter to us: degrees, schools, past employers.', 'none', false],
	["Things we don't care about: degrees or grades.", 'none', false],
	['Our customers care about degrees of freedom.', null, false],
	['What matters to us: degrees, and the work behind them.', null, false],
	['After graduation from our academy you join a crew.', null, false],
])('reads %s', (text, level, equivalent) => {
	const degree = findDegree(contextOf(text));
	expect(degree?.level ?? null).toBe(level);
	expect(degree?.equivalent ?? false).toBe(equivalent);
});
