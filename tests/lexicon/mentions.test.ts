import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/core/compiled-lexicon.ts';
import { findSkills } from '../../src/core/skills/find-skills.ts';
import { splitWords } from '../../src/core/text/words.ts';
import { LEXICON } from '../../src/lexicon/index.ts';

const HARD = new Set(['language', 'framework', 'tool', 'platform', 'method', 'certification']);
const lexicon = compileLexicon(LEXICON);
const markedIn = (text: string) =>
	findSkills({ text, words: splitWords(text), sentenceStarts: [0], company: null }, lexicon)
		.filter(({ skill }) => HARD.has(skill.kind))
		.map(({ start, end }) => text.slice(start, end));

describe('a skill is marked by its shortest name', () => {
	test.each([
		['Used to agile development environments', ['agile']],
		['Five years of ETL design', ['ETL']],
		['Keeping servers in shape with IaC tools', ['IaC']],
		['Git version control on every branch', ['Git', 'version control']],
		['LLM applications for insurers', ['LLM']],
		['Reports in Microsoft SSRS on Azure', ['Microsoft SSRS', 'Azure']],
		['Python programming on Microsoft Azure', ['Python', 'Microsoft Azure']],
	])('%s', (text, marked) => {
		expect(markedIn(text)).toEqual(marked);
	});
});

describe('what a reader marks apart is two skills', () => {
	test.each([
		['Window functions, CTEs, subqueries and query plans'],
		['Data parallelism, tensor parallelism and multi-node training'],
		['Candidate retrieval, reranking and personalization'],
		['Secure boot, OTA updates and device provisioning'],
		['Sprint planning, retrospectives and burn-down charts'],
		['Infographics, landing pages and newsletters'],
		['ARPU, CAC and LTV'],
		['Threat hunting, malware analysis and security assessments'],
		['Ray Train, PyTorch Distributed and FSDP'],
		['Ingestion, transformation and data quality'],
	])('%s', (text) => {
		const names = text.split(/, | and /);
		expect(markedIn(text)).toEqual(names);
	});
});

describe('an ordinary word in passing is no skill', () => {
	test.each([
		'Our pipelines of candidates are full',
		'Scalability of the business matters to us',
		'We keep extending our data platform',
		'We are a leading AI company',
		'An agile company with short ways',
		'Working hours are logged in timesheets weekly',
		'The role involves routing calls to clients',
		'Read our newsletters and our research on the website',
		'Our radar is set on growth',
		'A transformation of the energy industry',
		'A deployment overseas is part of the job',
		'Tasks are varied and streams of visitors come by',
		'Cloud Operations sits on the third floor',
	])('%s', (text) => {
		expect(markedIn(text)).toEqual([]);
	});
});
