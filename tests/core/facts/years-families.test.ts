import { describe, expect, it } from 'vitest';
import { findYears } from '../../../src/core/facts/years/index.ts';
import { contextOf } from '../posting-of.ts';

/** Least years, whom they are asked of, and how hard: "5 Kafka", "6 overall nice". */
function tell(text: string): string[] {
	return findYears(contextOf(text)).map(({ min, overall, skill, tier }) => `${min} ${overall ? 'overall' : skill}${tier === 'nice' ? ' nice' : ''}`);
}

describe('a table whose heading alone names the unit', () => {
	it('is read by its rows, the amount behind the matter', () => {
		const text =
			'Skill Matrix\nSkill Years Required/Desired\nKafka 5 Required\nJava or Kotlin 3 Required\nGrafana 2 Desired\nCKA certificate N/A Desired\nHelm 1 Highly desired\nSend us two references.';
		expect(tell(text)).toEqual(['5 Kafka', '3 Java', '2 Grafana nice', '1 Helm nice']);
	});
	it('is read with the amount last', () => {
		expect(tell('Skills | Required / Desired | Years\nRedis | Required | 4\nNginx | Desired | 2')).toEqual(['4 Redis', '2 Nginx nice']);
	});
	it('is read with the amount first', () => {
		expect(tell('Years Required/Preferred Experience\n6 Required Hands-on work with Kubernetes\n2 Preferred Use of ServiceNow')).toEqual(['6 Kubernetes', '2 ServiceNow nice']);
	});
	it('is read without a column of how hard', () => {
		expect(tell('# Requirements\nTechnology - Minimum years\nPostgreSQL - 4\nDjango: 3+\nDocker 2')).toEqual(['4 PostgreSQL', '3 Django', '2 Docker']);
	});
	it('is read with each cell on a line of its own', () => {
		expect(tell('Skill\nYears\nRequired/Desired\nKafka\n5\nRequired\nGrafana\n2\nDesired\nApply today.')).toEqual(['5 Kafka', '2 Grafana nice']);
	});
	it.each([
		['Skills needed\nAngular 12 Required\nPython 3 Required', 'versions without a heading that counts years'],
		['Skill Years Required/Desired\nWe will tell you more soon.\nThen it goes on.\nMore of it.\nPython 3 Required', 'rows far from the heading'],
		['Our years in numbers\nOffices 5\nStaff 20', 'figures of the company'],
		['Grade and years\nStep 5\nStep 6', 'a pay scale'],
		['Benefits by years of service\nVacation days 3\nSick days 5', 'leave that grows'],
	])('is not seen in: %s', (text) => {
		expect(tell(text)).toEqual([]);
	});
});

it.each([
	['# Requirements\n- 9+ years in analytics (7+ with a doctorate)', ['9 overall', '7 overall']],
	["# Requirements\n- 6 years of experience in data science, or 4 with a Master's", ['6 overall', '4 overall']],
	['# Requirements\n- 5+ years of software development (3+ if you hold an MSc)', ['5 overall', '3 overall']],
	['# Requirements\n- 8 years of industry experience; 5 for PhD holders', ['8 overall', '5 overall']],
	['# Requirements\n- 4 years of experience and a team of 3 with a PhD', ['4 overall']],
	['# What we want\nYou have built web shops for a while (5ish years is typical, not a rule).', ['5 overall nice']],
	['# Requirements\n- 4-ish years of backend work', ['4 overall']],
	['# Requirements\n- Seven-ish years in design', ['7 overall']],
	['# Qualifications\nBS in physics required, MS preferred.4+ years of professional experience in software engineering.', ['4 overall']],
	['# Requirements\n- 6+ years of experience in data engineering\n- At least three of those years operating Kafka in production', ['6 overall', '3 Kafka']],
	['# Requirements\n- 7 years in IT. Of those, at least two years with Ansible', ['7 overall', '2 Ansible']],
	['Data Engineer\n# Requirements\n- 2+ years leading people', ['2 leading people']],
	['Data Engineer\n# Requirements\n- 3 years of technical leadership in a product company', ['3 technical leadership']],
	['Data Engineer\n# Requirements\n- 3 years of experience leading a team of engineers', ['3 leading a team']],
	['Engineering Manager\n# Requirements\n- 4 years managing software engineers', ['4 overall']],
	['Data Engineer\n# Requirements\n- 4 years leading the design of large systems', ['4 overall']],
	['# Requirements\n- 4+ years of experience in data engineering\n- At least two of those years supporting machine learning models', ['4 overall', '2 machine learning models']],
	['# Requirements\n- Two of the last years were hard', []],
	['# Requirements\n- 6+ yrs overall in data warehousing', ['6 overall']],
	['# Requirements\n- 10 years total, with 4 years in Snowflake', ['10 overall', '4 Snowflake']],
	['The app is at version 2.3 years after its launch.', []],
])('reads %s', (text, expected) => {
	expect(tell(text)).toEqual(expected);
});
