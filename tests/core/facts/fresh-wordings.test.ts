import { describe, expect, it } from 'vitest';
import { findDegree } from '../../../src/core/facts/degree/index.ts';
import { findMode } from '../../../src/core/facts/mode/index.ts';
import { findPay } from '../../../src/core/facts/pay/index.ts';
import { findSeniority } from '../../../src/core/facts/seniority/index.ts';
import { findYears } from '../../../src/core/facts/years/index.ts';
import { contextOf } from '../posting-of.ts';

/** Least years, whom they are asked of, and how hard: "5 Kafka", "6 overall nice". */
function tellYears(text: string): string[] {
	return findYears(contextOf(text)).map(({ min, overall, skill, tier }) => `${min} ${overall ? 'overall' : skill}${tier === 'nice' ? ' nice' : ''}`);
}

describe('years', () => {
	it.each([
		['Required Skills Years of Experience\nSnowflake 4\nTableau 2\nStored procedures 3', ['4 Snowflake', '2 Tableau', '3 Stored procedures']],
		['Skills\tRequired / Desired\tYears of experience\nAnsible\tRequired\t4\nPuppet\tDesired\t1', ['4 Ansible', '1 Puppet nice']],
		['# Requirements\n- 12 years of progressive experience (10 with a master’s degree)', ['12 overall', '10 overall']],
		['# Requirements\n- BS with 8 years, MS with 6 years, or PhD with 3 years of experience', ['8 overall', '6 overall', '3 overall']],
		['# Requirements\n- Roughly three years in, you know what good looks like: 3 or so years of iOS work', ['3 overall']],
		['# Requirements\n- Somewhere between 4 and 7 years of writing software for money', ['4 overall']],
		['# Requirements\n- North of 6 years in product analytics', ['6 overall']],
		['# Requirements\n- A good five years in the saddle as a platform engineer', ['5 overall']],
		['# Requirements\n- Three of which were spent as a tech lead', []],
		['# Requirements\n- We have been profitable for 5 years', []],
		['# Requirements\n- Your degree must be no older than 3 years', []],
		['# Requirements\n- 5 years data engineering, 2 of them with streaming', ['5 overall', '2 streaming']],
		['# Nice to have\n- A year or two with Rust', ['1 Rust nice']],
		['# Requirements\n- Minimum experience: 48 months', ['4 overall']],
	])('reads %s', (text, expected) => {
		expect(tellYears(text)).toEqual(expected);
	});
});

describe('degree', () => {
	it.each([
		['# Requirements\n- Degree from an accredited four-year institution', 'bachelor'],
		['# Requirements\n- Possession of a baccalaureate degree, or eight years in the field', 'bachelor'],
		['# Requirements\n- High school graduation and two years of college', 'none'],
		['# Requirements\n- Advanced study (MSc or doctorate) in signal processing', 'master'],
		['# Requirements\n- You hold a PhD or are about to hand in your thesis', 'phd'],
		['Whether you went to university is of no interest to us.', 'none'],
		['No degree, no problem', 'none'],
		['# Duties\n- Mentor PhD students and master’s students in the lab', null],
		['# Duties\n- Lecture on the bachelor programme', null],
		['# Requirements\n- Self-taught or degree, both are fine', 'none'],
	])('reads %s', (text, expected) => {
		expect(findDegree(contextOf(text))?.level ?? null).toBe(expected);
	});
});

describe('level', () => {
	it.each([
		['New Grad Software Engineer (2026)', '', 'junior'],
		['Technology Graduate Scheme - Data', '', 'junior'],
		['Analyst, Rotational Development Program', '', 'junior'],
		['Postdoc: Machine Learning for Ecology', '', 'mid'],
		['Engineers', 'Heron (YC W22) | Staff Platform Engineer | Remote (US) | Full-time', 'staff'],
		['Data Analyst', '# What you need\n- No professional experience necessary', 'junior'],
		['Data Analyst', 'You join our senior engineers.', 'unknown'],
		['Recruiter, Early Careers', '', 'unknown'],
		['Software Engineer', 'This is a mid-level position.', 'mid'],
	])('reads "%s" %s', (title, text, expected) => {
		expect(findSeniority(contextOf(text, { title }), []).value).toBe(expected);
	});
});

describe('mode', () => {
	it.each([
		['Telework: up to two days per pay period may be approved.', 'hybrid'],
		['Tuesdays and Thursdays we are all in Ghent; work where you like on the remaining three days.', 'hybrid'],
		['You are expected at the worksite three days a week.', 'hybrid'],
		['Teleworking is not authorised for this position.', 'onsite'],
		['We release on Tuesdays and Thursdays.', 'unknown'],
		['Monday is our meeting day; the other days are free of meetings.', 'unknown'],
	])('reads %s', (text, expected) => {
		expect(findMode(contextOf(text)).value).toBe(expected);
	});
});

describe('pay', () => {
	it.each([
		['Pay: $68,000 (bachelor’s) to $75,000 (master’s).', '', '68000-75000 USD'],
		['Starting salary: £33,000 with a BSc, rising to £39,000 with an MSc.', '', '33000-39000 GBP'],
		['$95k–$115k', 'Remote, USA or Canada', '95000-115000 USD'],
		['CA$95k–CA$115k', 'Remote, US or Canada', '95000-115000 CAD'],
		['The salary is $84,000 with a degree, plus a $4,000 bonus with a master’s.', '', '84000-84000 USD'],
	])('reads %s %s', (text, location, expected) => {
		const pay = findPay(contextOf(text, { location }));
		expect(pay && `${pay.min}-${pay.max} ${pay.currency}`).toBe(expected);
	});
});
