import { expect, it } from 'vitest';
import { findSeniority } from '../../../src/core/facts/seniority/index.ts';
import { contextOf } from '../posting-of.ts';

it.each([
	['Software Engineer II', 'mid'],
	['Data Engineer I/II', 'mid'],
	['Graduate Trainee Developer', 'junior'],
	['Trainee Data Analyst', 'junior'],
	['SDE-3 Backend', 'senior'],
	['Sr. ML Engineer', 'senior'],
	['Principal Data Scientist', 'staff'],
	['Engineering Lead, Payments', 'lead'],
	['Head of Data', 'director'],
	['Summer Intern, Robotics', 'intern'],
	['Apprentice Software Developer', 'intern'],
	['VP of Engineering', 'director'],
	['Lead Generation Specialist', 'unknown'],
	['Product Manager', 'unknown'],
	['Team Lead QA', 'lead'],
	['Associate Software Engineer', 'junior'],
	['Research Associate', 'unknown'],
	['Developer (m/w/d) – Berufseinsteiger', 'junior'],
	['Software Engineer (Mid/Senior)', 'mid'],
	['Lead Data Engineer', 'lead'],
	['Junior/Mid Frontend Developer', 'junior'],
	['Trainee Solicitor Tech', 'junior'],
	['Werkstudent Data Science', 'intern'],
	['Entry-Level QA Tester', 'junior'],
	['Engineering Manager', 'manager'],
	['Senior Engineering Manager', 'manager'],
	['Data Analyst 2', 'mid'],
	['Chief of Staff', 'unknown'],
	['Technical Staff Member', 'unknown'],
	['Distinguished Engineer', 'staff'],
	['Graduate Software Engineer 2026', 'junior'],
	['Staff Product Designer', 'staff'],
])('%s: %s', (title, expected) => {
	expect(findSeniority(contextOf('You will work on things.', { title }), []).value).toBe(expected);
});
