/**
 * Where job boards that many employers use keep the description, and the facts beside it. Hints: each is checked by what it holds.
 * @module
 */
import type { PostingFacts } from '../core/posting.ts';
import { workModeOfLocation } from './chips.ts';
import { countWords, textOf } from './element-text.ts';
import { readMicrodata } from './microdata.ts';

type Fact = 'title' | 'company' | 'location' | 'payLine' | 'employmentType' | 'workMode' | 'posted';

interface Board {
	readonly description: string;
	/** Where a fact stands in several elements, all of them are read. */
	readonly facts?: Readonly<Partial<Record<Fact, string>>>;
}

/** As seen in public readers of these boards and in saved pages of them up to 2026-10. */
const BOARDS: readonly Board[] = [
	// How schema.org marks a description in the page itself (SmartRecruiters).
	{ description: '[itemtype$="schema.org/JobPosting"] [itemprop="description"]' },
	// Greenhouse
	{ description: '.job__description', facts: { title: '.job__title h1', location: '.job__location' } },
	{ description: '#app_body #content, #grnhse_app #content', facts: { title: '.app-title', company: '#header .company-name', location: '#header .location' } },
	// Lever
	{
		description: '.posting-page .section-wrapper.page-full-width',
		facts: {
			title: '.posting-headline h2',
			location: '.posting-categories .location',
			employmentType: '.posting-categories .commitment',
			workMode: '.posting-categories .workplaceTypes',
		},
	},
	// Workday
	{
		description: '[data-automation-id="jobPostingDescription"]',
		facts: {
			title: '[data-automation-id="jobPostingHeader"]',
			location: '[data-automation-id="locations"] dd',
			employmentType: '[data-automation-id="time"] dd',
			posted: '[data-automation-id="postedOn"] dd',
		},
	},
	// Glassdoor
	{ description: '[data-brandviews*="jobview-description"]' },
	{
		description: '[class*="JobDetails_jobDescription__"]',
		facts: {
			company: '[class*="EmployerProfile_employerNameHeading__"]',
			location: '[class*="JobDetails_"] [data-test="location"]',
			payLine: '[class*="JobDetails_"] [data-test="detailSalary"]',
		},
	},
	// Dice
	{ description: '#jobDescription' },
	// ZipRecruiter
	{ description: 'div.job_description' },
];

/** What boards set around a fact: "at Northwind", "Full-time /". */
const ORNAMENT = /^at\s+|\s*\/$/u;
const WORDS_MIN = 60;

/** The description's element, if exactly one element of a kind holds a text of some length. */
export function findKnownContainer(document: Document): Element | null {
	for (const { description } of BOARDS) {
		const found = [...document.querySelectorAll(description)].filter((element) => countWords(element.textContent ?? '', WORDS_MIN) >= WORDS_MIN);
		const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
		if (outermost.length === 1) return outermost[0] as Element;
	}
	return null;
}

/** The facts that the page names where a board names them; those it doesn't name are missing. */
export function readBoardFacts(document: Document): Partial<PostingFacts> {
	const facts: Partial<Record<keyof PostingFacts, string>> = { ...readMicrodata(document) };
	const board = BOARDS.find(({ description }) => document.querySelector(description) !== null);
	for (const [fact, selector] of Object.entries(board?.facts ?? {}) as [Fact, string][]) {
		const values = [...document.querySelectorAll(selector)].flatMap((element) => textOf(element)?.replace(ORNAMENT, '') ?? []);
		if (values.length > 0) facts[fact] ??= [...new Set(values)].join('; ');
	}
	const workMode = facts.workMode ?? workModeOfLocation(facts.location ?? null);
	return { ...facts, ...(workMode === null ? {} : { workMode }) } as Partial<PostingFacts>;
}
