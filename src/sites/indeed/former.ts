/**
 * Indeed before autumn 2026, still served here and there: `/viewjob`, the right pane of a search, mobile. Seen 2023, 2026-02 and 2026-08.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { isEmploymentType, isPay, saysClosed, sortChips, workModeOfLocation } from '../chips.ts';
import { firstElement, firstText, linesOf, textOf } from '../element-text.ts';
import { cleanTitle, isRating, isStale, type LayoutReading, readExtraFacts } from './layout.ts';

const ROOT = ['.fastviewjob', '#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane', '.jobsearch-ViewJobLayout', '.jobsearch-JobComponent', '#viewJobSSRRoot'];
const SKELETON = '.jobsearch-ViewJobSkeleton, [data-testid="viewJob-skeleton"]';
const DESCRIPTION = ['#jobDescriptionText', '.jobsearch-jobDescriptionText', '.jobsearch-JobComponent-description'];
const TITLE = ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'];
const HEADER = ['.jobsearch-InfoHeaderContainer', '[data-testid="jobsearch-CompanyInfoContainer"]'];
const COMPANY = [
	'[data-testid="inlineHeader-companyName"]',
	'[data-company-name="true"]',
	'.jobsearch-InlineCompanyRating a',
	'[data-testid="jobsearch-CompanyInfoContainer"] a[href*="/cmp/"]',
];
const LOCATION = ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]', '[data-testid="jobsearch-JobInfoHeader-companyLocation"]'];
const PAY_AND_TYPE = '#salaryInfoAndJobType, [data-testid="salaryInfoAndJobType"]';
const COMPANY_INFO = '[data-testid="jobsearch-CompanyInfoContainer"]';

export function readFormer(document: Document, id: string | null): LayoutReading | null {
	const description = firstElement(document, DESCRIPTION);
	const root = ROOT.map((selector) => description?.closest(selector)).find((found) => found) ?? firstElement(document, ROOT) ?? description?.closest('main, body');
	const skeleton = document.querySelector(SKELETON);
	if (!root) return skeleton ? { state: 'loading', root: skeleton } : null;
	const title = readTitle(root) ?? (isListed(document) ? null : firstText(document, ['h1']));
	if (title === null || !description || textOf(description) === null || root.querySelector(SKELETON)) return { state: 'loading', root };
	const header = firstElement(root, HEADER);
	if (isStale(document, header ? [header] : [], title, id)) return { state: 'stale', root };
	return { state: 'posting', id: null, facts: readFacts(document, root, header, title), description, root };
}

/** The main heading of a page with a list is the search's. */
function isListed(document: Document): boolean {
	return document.querySelector('.job_seen_beacon, a[data-jk]') !== null;
}

/** In a pane the heading is "Title - job post", the end of it in a span of its own, in the language of the page. */
function readTitle(root: Element): string | null {
	const heading = firstElement(root, TITLE);
	const full = textOf(heading);
	if (!heading || full === null) return null;
	const suffix = [...heading.querySelectorAll('span span')].map((span) => textOf(span) ?? '').find((text) => /^[-–]\s/u.test(text) && full.endsWith(text));
	return cleanTitle(suffix ? full.slice(0, full.length - suffix.length) : full) || null;
}

function readFacts(document: Document, root: Element, header: Element | null, title: string): Partial<PostingFacts> & { title: string } {
	const extra = readExtraFacts(document, root, title);
	const company = firstText(root, COMPANY) ?? extra.company;
	const companyLines = linesOf(root.querySelector(COMPANY_INFO)).filter((line) => /\p{L}/u.test(line) && line !== company && !isRating(line));
	const location = firstText(root, LOCATION) ?? companyLines.find((line) => !isPay(line)) ?? null;
	const own = readPayAndType(root.querySelector(PAY_AND_TYPE));
	const chips = sortChips([...own.chips, ...linesOf(root.querySelector('#jobDetailsSection')), ...companyLines.filter((line) => line !== location)]);
	return {
		title,
		company,
		location,
		payLine: chips.payLine ?? own.payLine,
		employmentType: own.employmentType ?? chips.employmentType,
		workMode: chips.workMode ?? workModeOfLocation(location),
		posted: extra.posted,
		postedAt: extra.postedAt,
		closed: [...root.querySelectorAll('.jobsearch-JobInfoHeader-expiredHeader, [data-testid*="expired"]')].length > 0 || linesOf(header).some(saysClosed),
	};
}

/** Nothing else stands in this element, so that in languages we don't know a number tells pay, and the rest is the type. */
function readPayAndType(element: Element | null): { chips: string[]; payLine: string | null; employmentType: string | null } {
	const parts = [...(element?.children ?? [])].flatMap((part) => textOf(part)?.replace(/^[-–·•]\s+/u, '') ?? []);
	const chips = [...parts, ...linesOf(element)];
	const others = parts.filter((part) => !/\d/u.test(part));
	const types = others.some(isEmploymentType) ? others.filter(isEmploymentType) : others;
	return { chips, payLine: parts.find((part) => /\d/u.test(part)) ?? null, employmentType: [...new Set(types)].join(', ') || null };
}
