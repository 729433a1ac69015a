import { describe, expect, it } from 'vitest';
import { findYears } from '../../../src/core/facts/years/index.ts';
import { contextOf } from '../posting-of.ts';

const asked = (line: string) => findYears(contextOf(`# Requirements\n- ${line}`));
const said = (line: string) => findYears(contextOf(`# About us\n${line}`));
const brief = (line: string) => asked(line).map(({ min, max, overall }) => [min, max, overall]);

describe('numbers of years', () => {
	it.each([
		['5+ years of experience', 5, null],
		['3-5 years of experience in software development', 3, 5],
		['1–3 yrs of relevant experience', 1, 3],
		['At least five (5) years of professional experience', 5, null],
		['Minimum of 2 yrs experience in a similar role', 2, null],
		['Two or more years of relevant work experience', 2, null],
		["Over 10 years' experience in the industry", 10, null],
		['Experience: 4 to 8 Years', 4, 8],
		['Exp: 6+ yrs', 6, null],
		['Total experience required - 3 - 6 Yrs', 3, 6],
		['0-2 years of experience', 0, 2],
		['7 plus years of hands-on experience', 7, null],
		['Eight-plus years of engineering experience', 8, null],
		['12 months of experience in a data team', 1, null],
		['1.5 years of experience', 1.5, null],
		['Up to 3 years of experience', 0, 3],
		['2 continuous years of industry experience', 2, null],
		['Mindestens 3 Jahre Berufserfahrung in der Softwareentwicklung', 3, null],
		['8+ YOE in product companies', 8, null],
		['A minimum of 4 years’ experience working as a data analyst', 4, null],
		['You have worked as a developer for 3 years or more', 3, null],
		['3 years minimum experience', 3, null],
		['5-7+ years building web applications', 5, 7],
		['Years of Experience: 6 to 9', 6, 9],
		['Proven experience (3+ years) as a Python developer', 3, null],
		['One (1) to three (3) years of experience', 1, 3],
		['Three to five years of progressively responsible experience', 3, 5],
		['5 - 10 years', 5, 10],
		['≥ 3 years of experience', 3, null],
		['3+ years of experience managing engineering teams', 3, null],
	])('%s', (line, min, max) => {
		expect(brief(line)).toEqual([[min, max, true]]);
	});

	it('reads each demand of a sentence', () => {
		expect(brief("Bachelor's degree with 5 years or Master's degree with 3 years of experience")).toEqual([
			[5, null, true],
			[3, null, true],
		]);
		expect(brief('Requires 8 to 10 years with BS, 6 to 8 years with MS or 3 to 5 years with PhD')).toEqual([
			[8, 10, true],
			[6, 8, true],
			[3, 5, true],
		]);
	});

	it('lends the unit to a number that goes on without one', () => {
		expect(asked('10+ years in software engineering, including 3+ with AWS').map(({ min, overall, skill }) => [min, overall, skill])).toEqual([
			[10, true, undefined],
			[3, false, 'AWS'],
		]);
	});

	it('counts a repeated line once', () => {
		expect(findYears(contextOf('# Requirements\n- 3+ years of experience in web development\n- 3+ years of experience in web development'))).toHaveLength(1);
	});

	it('spans the words it was read from', () => {
		const context = contextOf('# Requirements\n- At least 5 years of professional experience with Python');
		const [fact] = findYears(context);
		expect(context.text.slice(fact?.start, fact?.end)).toBe('At least 5 years of professional experience');
	});
});

describe('what the years are for', () => {
	it.each([
		['5 years of Python', 'Python'],
		['5+ years of hands-on experience in Python', 'Python'],
		['3+ years of experience with PostgreSQL and Redis', 'PostgreSQL'],
		['At least 4 years in an AWS environment', 'AWS'],
		['Python: 3 years (Preferred)', 'Python'],
		['Excel: 1 year (Required)', 'Excel'],
		['Kubernetes (2+ years)', 'Kubernetes'],
		['Hands-on experience in Python (4+ years)', 'Python'],
		['Experience (5+ years) with PostgreSQL', 'PostgreSQL'],
		['7+ years of experience in cloud technologies (AWS, Azure)', 'AWS'],
		['2+ years working with Tableau', 'Tableau'],
		['5+ years of hands-on work in engineering with Java', 'Java'],
	])('%s', (line, skill) => {
		expect(asked(line).map((fact) => [fact.overall, fact.skill])).toEqual([[false, skill]]);
	});

	it.each([
		'4+ years of experience as a Data Engineer / Backend Developer',
		'3+ years of experience in data science or machine learning',
		'4+ years of professional experience in Machine Learning',
		'3 years of data analytics, business intelligence or finance industry experience',
		'5+ years of software engineering experience',
		'5+ years of software development experience using Java or Kotlin',
		'6 years in a similar position',
		'5+ years of experience building and shipping distributed systems',
		'Work: 2 years (Required)',
		'3+ years in full-stack development',
		'2 years of post-qualification experience',
	])('in general: %s', (line) => {
		expect(asked(line).map((fact) => fact.overall)).toEqual([true]);
	});
});

describe('how strongly', () => {
	it('is a must among requirements and a wish among wishes', () => {
		expect(asked('3+ years of Go')[0]?.tier).toBe('must');
		expect(findYears(contextOf('# Nice to have\n- 3+ years of Go'))[0]?.tier).toBe('nice');
	});
	it.each(['10 years of full-time engineering experience preferred', '2+ years of Rust is a plus', 'Ideally 4 years of experience in retail', 'Preferred: 3+ years with Kafka'])(
		'wish: %s',
		(line) => {
			expect(asked(line)[0]?.tier).toBe('nice');
		},
	);
});

describe('years that are no demand', () => {
	it.each([
		'For over 50 years, Fernhill has helped farmers sell grain.',
		'We have 20 years of experience in logistics software.',
		'Our founders bring 30 years of experience in banking.',
		'In the past 5 years we tripled our customer base.',
		'The company was founded 30 years ago.',
		'A firm with 40 years of history.',
		'With more than 25 years in business, we know our customers.',
		'Join a team with 15+ years of experience in robotics.',
		'Headquartered in Dublin, with 20+ years of experience in grain trading, Fernhill helps farmers.',
		'We are a 10 year old startup.',
		'Sabbatical after 5 years.',
		'For the third consecutive year, we are a great place to work.',
	])('about the company: %s', (line) => {
		expect(said(line)).toEqual([]);
	});
	it.each([
		'4 year degree in Computer Science',
		"A four-year bachelor's degree",
		'Must be at least 18 years of age',
		'You must be 21 years old or older',
		'This is a 2-year contract',
		'A five-year appointment with a chance of promotion',
		'Shares vest over 4 years with a one year cliff',
		'3-year warranty on all equipment',
		'You will ship your first model within the first 2 years',
		'Contract duration: 2 years',
		'Graduated within the last 2 years',
		'12 month contract',
		'Retention bonus paid over 3 years',
		'Willing to sign a 2 year agreement',
		'Publications at top venues in the last 5 years',
		'A 3-year roadmap for the data platform',
		'Extension for up to five years',
	])('%s', (line) => {
		expect(asked(line)).toEqual([]);
	});
	it('finds a demand in a paragraph that has no heading', () => {
		expect(findYears(contextOf('We are looking for an engineer with 6+ years of experience who likes trains.')).map((fact) => fact.min)).toEqual([6]);
	});
});

describe('bounds', () => {
	it.each(['No less than 6 years of experience', 'No fewer than 6 years of experience', 'Not less than 6 years of experience'])('from below: %s', (line) => {
		expect(asked(line)).toMatchObject([{ min: 6, max: null }]);
	});

	it.each(['Less than 6 years of experience', 'No more than 6 years of experience', 'At most 6 years of experience'])('from above: %s', (line) => {
		expect(asked(line)).toMatchObject([{ min: 0, max: 6 }]);
	});
});

describe('a table of skills', () => {
	const rows = (...lines: string[]) =>
		findYears(contextOf(['Skills\tRequired / Desired\tAmount', ...lines].join('\n'))).map(({ min, tier, overall, skill }) => [min, tier, overall ? null : skill]);

	it("reads a row's matter from its first cell and the tier from its others", () => {
		expect(rows('Work with Oracle Forms\tRequired\t6\tYears', 'Work with Power BI\tDesired\t3\tYears')).toEqual([
			[6, 'must', 'Oracle Forms'],
			[3, 'nice', 'Power BI'],
		]);
	});

	it('reads rows that are lines with dashes', () => {
		expect(
			rows(
				'Report writing (monthly, yearly) – 4 yrs – Required',
				'Writing policy papers – 2 yrs – Required',
				'Grant management data (federal, state) – 3 yrs – Highly desired',
				'Kotlin – 1 yr – Desired',
			),
		).toEqual([
			[4, 'must', 'Report writing'],
			[2, 'must', 'Writing policy papers'],
			[3, 'nice', 'Grant management data (federal, state)'],
			[1, 'nice', 'Kotlin'],
		]);
	});

	it('leaves a row about experience in general alone', () => {
		expect(rows('Experience as a business analyst\tRequired\t8\tYears')).toEqual([[8, 'must', null]]);
	});
});

it('finds what a part of the years was spent on where it stands before them', () => {
	expect(asked('You have kept services alive for 6+ years, and used Terraform for at least 3 of those.')).toMatchObject([{ overall: true }, { min: 3, skill: 'Terraform' }]);
});
