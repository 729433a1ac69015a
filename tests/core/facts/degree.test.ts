import { describe, expect, it } from 'vitest';
import { findDegree } from '../../../src/core/facts/degree/index.ts';
import { contextOf } from '../posting-of.ts';

const asked = (...lines: string[]) => {
	const fact = findDegree(contextOf(`# Requirements\n${lines.map((line) => `- ${line}`).join('\n')}`));
	return fact && [fact.level, fact.tier];
};

describe('the lowest level accepted', () => {
	it.each([
		["Bachelor's degree in Computer Science", 'bachelor'],
		['Bachelors degree or higher', 'bachelor'],
		['BS/MS/PhD in Statistics', 'bachelor'],
		['BS or MS in Computer Science', 'bachelor'],
		['B.S., M.S. or Ph.D. in a technical field', 'bachelor'],
		['BA or BS degree in information technology', 'bachelor'],
		['BSc in Computer Science', 'bachelor'],
		['B.Tech/BE/MCA', 'bachelor'],
		['B.E / B.Tech in any stream', 'bachelor'],
		['Degree in Physics, Mathematics or similar', 'bachelor'],
		['A university degree', 'bachelor'],
		['Educated to degree level', 'bachelor'],
		['4-year degree from an accredited college', 'bachelor'],
		['Undergraduate degree in engineering', 'bachelor'],
		["Master's degree or PhD in Machine Learning", 'master'],
		['Master’s degree in Computer Science, Statistics, or a related field', 'master'],
		['MSc or PhD in Computer Vision', 'master'],
		['MS in Computer Science or Electrical Engineering', 'master'],
		['M.S. degree with 3 years of experience', 'master'],
		['Advanced degree in a quantitative field', 'master'],
		['MBA required', 'master'],
		['PhD in Computer Science', 'phd'],
		['Ph.D. or equivalent in physics', 'phd'],
		['Doctorate in Chemistry', 'phd'],
		["Associate's degree in a technical field", 'associate'],
		['Diploma in Engineering', 'associate'],
		['Any Graduate', 'bachelor'],
		['Undergraduate or graduate degree in a quantitative field', 'bachelor'],
		['BS degree with 5+ years, MS degree with 3+ years, or PhD', 'bachelor'],
		['PhD, or MS with 4+ years of experience', 'master'],
		['MA/MS in Statistics', 'master'],
		['High school diploma or GED', 'none'],
		['Abgeschlossenes Studium der Informatik', 'bachelor'],
		['Hochschulabschluss in Mathematik', 'bachelor'],
		['Bachelor (Required)', 'bachelor'],
		["Master's or equivalent degree in Robotics", 'master'],
	])('%s', (line, level) => {
		expect(asked(line)).toEqual([level, 'must']);
	});

	it('takes the lower of two lines', () => {
		expect(asked('Masters in Statistics with 2 years', "Bachelor's degree with 5 years")).toEqual(['bachelor', 'must']);
	});
});

describe('wishes', () => {
	it.each([
		["Bachelor's degree (master's preferred)", 'bachelor', 'must'],
		["Bachelor's degree required, Master's preferred", 'bachelor', 'must'],
		["Bachelor's degree in Computer Science. Master's degree a plus.", 'bachelor', 'must'],
		["Master's degree preferred", 'master', 'nice'],
		['PhD preferred', 'phd', 'nice'],
		["MBA or another Master's Degree a plus", 'master', 'nice'],
		['BS required; MS or PhD a plus', 'bachelor', 'must'],
		["Master's or PhD preferred", 'master', 'nice'],
		["Bachelor's degree in Finance, Economics, or Statistics preferred", 'bachelor', 'nice'],
		['PhD/MSc in exact sciences - an advantage', 'master', 'nice'],
		["Bachelor's degree in Statistics; AWS certification preferred", 'bachelor', 'must'],
		["Bachelor's degree with experience in retail preferred", 'bachelor', 'must'],
		["Ideally a Master's degree in a quantitative field", 'master', 'nice'],
	])('%s', (line, level, tier) => {
		expect(asked(line)).toEqual([level, tier]);
	});
	it('is a wish under a heading of wishes', () => {
		expect(findDegree(contextOf("# Nice to have\n- Master's degree in Statistics"))).toMatchObject({ level: 'master', tier: 'nice' });
	});
	it('lets a demand go before a wish for less', () => {
		expect(findDegree(contextOf("# Requirements\n- Master's degree in Statistics\n# Nice to have\n- Bachelor's degree in Fine Arts"))).toMatchObject({
			level: 'master',
			tier: 'must',
		});
	});
});

describe('experience instead of a degree', () => {
	it.each([
		["Bachelor's degree or equivalent experience", true],
		['BS in Computer Science or equivalent practical experience', true],
		["Bachelor's degree (or equivalent) in information technology", true],
		["Bachelor's degree in analytics, or comparable work experience", true],
		['Degree in Physics or an equivalent combination of education and experience', true],
		["Bachelor's degree or 5 years of experience", true],
		['Abgeschlossenes Studium oder vergleichbare Qualifikation', true],
		["Bachelor's degree in Computer Science", false],
		["Bachelor's degree or foreign equivalent degree in Engineering", false],
		["Bachelor's degree and 3 years of experience", false],
	])('%s', (line, equivalent) => {
		expect(findDegree(contextOf(`# Requirements\n- ${line}`))?.equivalent).toBe(equivalent);
	});
});

describe('no degree', () => {
	it.each([
		'Proficient with MS Office, MS SQL and MS Project',
		'Knowledge of master data management',
		'Certified Scrum Master or webmaster',
		'A high degree of autonomy',
		'Works with the BA team and the product owner',
		'Our offices are in Boston, MA',
		'Latency under 50 ms in production',
		'Give 360-degree feedback',
		'Tuition reimbursement for a Bachelor’s or Master’s degree',
		'Master new technologies quickly',
		'BA/QA collaboration',
		'Experience as a BA',
		'Degree of freedom in modelling',
		'You will be part of a team of PhDs',
	])('%s', (line) => {
		expect(asked(line)).toBeNull();
	});
	it('says so where none is needed', () => {
		expect(asked('No degree required')).toEqual(['none', 'must']);
	});
	it('leaves the company’s own degrees alone', () => {
		expect(findDegree(contextOf('# About us\nOur team includes a dozen PhDs from good universities.'))).toBeNull();
	});
	it('spans the degree', () => {
		const context = contextOf('# Requirements\n- A BSc in Chemistry');
		const fact = findDegree(context);
		expect(context.text.slice(fact?.start, fact?.end)).toBe('BSc');
	});
});
