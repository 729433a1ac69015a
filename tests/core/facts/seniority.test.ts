import { describe, expect, it } from 'vitest';
import { findSeniority } from '../../../src/core/facts/seniority/index.ts';
import { findYears } from '../../../src/core/facts/years/index.ts';
import { contextOf } from '../posting-of.ts';

const level = (title: string, text = 'We build maps for cyclists.') => {
	const context = contextOf(text, { title });
	return findSeniority(context, findYears(context)).value;
};

describe('by the title', () => {
	it.each([
		['Senior Data Engineer', 'senior'],
		['Sr. Python Developer', 'senior'],
		['Software Engineer III', 'senior'],
		['Data Scientist II', 'mid'],
		['SDE 2', 'mid'],
		['Data Analyst I', 'junior'],
		['Junior Frontend Developer', 'junior'],
		['Associate Machine Learning Engineer', 'junior'],
		['Graduate Software Engineer', 'junior'],
		['Entry-Level Data Analyst', 'junior'],
		['Software Engineer, New Grad 2025', 'junior'],
		['Full Stack Developer (Mid-Level)', 'mid'],
		['ML Engineer - Mid/Senior', 'mid'],
		['Junior to Mid-level Developer', 'junior'],
		['Data Engineer IV', 'senior'],
		['Staff Software Engineer', 'staff'],
		['Principal Data Scientist', 'staff'],
		['Senior Staff Engineer', 'staff'],
		['Lead Data Engineer', 'lead'],
		['Machine Learning Engineer (Technical Leader)', 'lead'],
		['Tech Lead, Payments', 'lead'],
		['Engineering Manager', 'manager'],
		['Senior Manager, Data Science', 'manager'],
		['Manager, Analytics', 'manager'],
		['Director of Data Science', 'director'],
		['Head of Engineering', 'director'],
		['VP of Engineering', 'director'],
		['Data Science Intern', 'intern'],
		['Werkstudent Data Analytics (m/w/d)', 'intern'],
		['Machine Learning Internship, Summer 2025', 'intern'],
		['Senior Product Manager', 'senior'],
		['Associate Director, Biostatistics', 'director'],
	])('%s', (title, expected) => {
		expect(level(title)).toBe(expected);
	});
	it.each([
		'Machine Learning Engineer',
		'Product Manager',
		'Staff Scientist',
		'Lead Generation Specialist',
		'Member of Technical Staff',
		'Research Associate',
		'Experienced Data Engineer',
		'Founding Engineer',
		'Internal Tools Engineer',
		'Web3 Developer',
		'Engineer (2 positions)',
	])('no level in: %s', (title) => {
		expect(level(title)).toBe('unknown');
	});
});

describe('by what the text calls the job', () => {
	it.each([
		['This is a mid-level role within our analytics team.', 'mid'],
		['As a Senior Data Scientist, you will own our forecasts.', 'senior'],
		['We are looking for a talented junior developer to join us.', 'junior'],
		['You are a senior backend engineer who likes trains.', 'senior'],
		['Senior Insights Analyst\nWe sell tea.', 'senior'],
		['Job type: Co-op\nYou count ferries.', 'intern'],
		['You act as a lead resource for the data team.', 'unknown'],
	])('%s', (text, expected) => {
		expect(level('Data Person', text)).toBe(expected);
	});
	it('is not misled by the people one works with', () => {
		expect(level('Data Analyst', 'You will work with senior engineers and mentor junior colleagues.')).toBe('unknown');
	});
	it.each([
		['Several years of professional experience in retail analysis.', 'mid'],
		['Provide technical leadership and mentorship to junior analysts.', 'senior'],
		['Several years ago we started in a garage.', 'unknown'],
	])('takes the scope of the work where nothing else tells: %s', (text, expected) => {
		expect(level('Data Analyst', text)).toBe(expected);
	});
	it('lets the title go before the text', () => {
		expect(level('Junior Developer', 'As a senior engineer, you know what you do.')).toBe('junior');
	});
});

describe('by the years', () => {
	it.each([
		['0-1 years of experience', 'junior'],
		['1+ years of experience', 'junior'],
		['1-4 years of experience', 'mid'],
		['2+ years of experience', 'mid'],
		['3-15 years of experience', 'mid'],
		['4+ years of experience', 'mid'],
		['5+ years of experience', 'senior'],
		['5+ years of Python', 'senior'],
		['8 years of experience', 'senior'],
	])('%s', (line, expected) => {
		expect(level('Data Engineer', `# Requirements\n- ${line}`)).toBe(expected);
	});
	it('goes by demands before wishes', () => {
		expect(level('Data Engineer', '# Requirements\n- 2+ years of experience\n# Nice to have\n- 8+ years of experience')).toBe('mid');
	});
});

describe('by the field below the posting', () => {
	it.each([
		['Seniority level\nEntry level\nEmployment type\nFull-time', 'junior'],
		['Seniority level\nAssociate', 'junior'],
		['Seniority level\nMid-Senior level', 'unknown'],
		['Seniority level\nNot Applicable', 'unknown'],
	])('%s', (text, expected) => {
		expect(level('Data Analyst', text)).toBe(expected);
	});
	it('comes after the years', () => {
		expect(level('Data Analyst', '# Requirements\n- 6 years of experience\nSeniority level\nEntry level')).toBe('senior');
	});
});

it('reads the title of a pasted text', () => {
	expect(level('', 'Job Title: Senior Data Engineer\nWe sell tea.')).toBe('senior');
	expect(level('', 'Lead Machine Learning Engineer\nWe sell tea.')).toBe('lead');
});
