import { describe, expect, it } from 'vitest';
import { readPosting } from '../../src/core/reading.ts';
import { LEXICON } from '../../src/lexicon/index.ts';
import { postingOf } from '../core/posting-of.ts';

/** Said of a demand in a posting of that year: the technology, when it came out, and the years there were; or nothing. */
function impossibleIn(year: number, demand: string) {
	const posting = postingOf(`# Requirements\n- ${demand}`, { title: 'Data Engineer', postedAt: `${year}-03-01` });
	const flag = readPosting(posting, LEXICON).redFlags.find(({ kind }) => kind === 'impossible-years');
	return flag ? `${flag.params?.skill} ${flag.params?.since}: ${flag.params?.possible}` : null;
}

describe('years nobody can have are seen', () => {
	it.each([
		[2016, '8+ years of experience with Kubernetes', 'Kubernetes 2014: 2'],
		[2023, '12+ years of experience with Snowflake', 'Snowflake 2014: 9'],
		[2024, '10+ years of experience with dbt', 'dbt 2016: 8'],
		[2024, '5+ years of experience with LangChain', 'LangChain 2022: 2'],
		[2025, '5+ years of experience with GitHub Copilot', 'GitHub Copilot 2021: 4'],
		[2024, '10+ years of experience with FastAPI', 'FastAPI 2018: 6'],
		[2022, '15 years of experience with React', 'React 2013: 9'],
		[2020, '8 years of experience with Flutter', 'Flutter 2015: 5'],
		[2021, '10 years of experience with PyTorch', 'PyTorch 2016: 5'],
		[2020, '12 years of experience in Swift', 'Swift 2014: 6'],
		[2024, '8+ years of experience with RAG', 'retrieval-augmented generation 2020: 4'],
	])('%i: %s', (year, demand, said) => {
		expect(impossibleIn(year, demand)).toBe(said);
	});
});

describe('years somebody can have are let be', () => {
	// First the old ones, then those that could be had before their first official release, or under an earlier name.
	it.each([
		[2026, '25+ years of experience with Java'],
		[2026, '30+ years of experience with Python'],
		[2026, '30+ years of experience with SQL'],
		[2026, '30+ years of experience with C++'],
		[2026, '25+ years of experience with JavaScript'],
		[2026, '20+ years of experience in machine learning'],
		[2026, '20+ years of experience in deep learning'],
		[2026, '20+ years of experience with data warehouses'],
		[2025, '25+ years of experience with .NET'],
		[2025, '20+ years of experience with PowerShell'],
		[2025, '20+ years of experience with PostgreSQL'],
		[2020, '15 years of experience with Jenkins'],
		[2020, '5 years of experience with .NET Core'],
		[2022, '8 years of experience with Angular'],
		[2023, '8 years of experience with Trino'],
		[2024, '10 years of experience with Airflow'],
		[2022, '6 years of experience with Amazon Elasticsearch Service'],
		[2024, '15 years of experience with ECMAScript'],
		[2025, '8 years of experience with retrieval systems'],
		[2024, '10 years of experience in image generation'],
		[2025, '20 years of experience with transformers and switchgear'],
	])('%i: %s', (year, demand) => {
		expect(impossibleIn(year, demand)).toBeNull();
	});
});
