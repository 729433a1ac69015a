/**
 * Indeed before autumn 2026, still served here and there: `/viewjob`, the right pane of a search, mobile. Seen 2026-02 and 2026-08.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { saysClosed, sortChips, workModeOfLocation } from '../chips.ts';
import { firstElement, firstText, linesOf, textOf } from '../element-text.ts';
import { cleanTitle, isRating, isStale, type LayoutReading, readExtraFacts } from './layout.ts';

const ROOT = ['.fastviewjob', '#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane', '.jobsearch-ViewJobLayout', '.jobsearch-JobComponent', '#viewJobSSRRoot'];
const SKELETON = '.jobsearch-ViewJobSkeleton, [data-testid="viewJob-skeleton"]';
const DESCRIPTION = ['#jobDescriptionText', '.jobsearch-JobComponent-description#jobDescriptionText', '.jobsearch-jobDescriptionText'];
const TITLE = ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'];
const HEADER = ['.jobsearch-InfoHeaderContainer', '[data-testid="jobsearch-CompanyInfoContainer"]'];
const COMPANY = [
	'[data-testid="inlineHeader-companyName"]',
	'[data-company-name="true"]',
	'.jobsearch-InlineCompanyRating a',
	'[data-testid="jobsearch-CompanyInfoContainer"] a[href*="/cmp/"]',
];
const LOCATION = ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]', '[data-testid="jobsearch-JobInfoHeader-companyLocation"]'];
const PAY_AND_TYPE = '#salaryInfoAndJobType';
const COMPANY_INFO = '[data-testid="jobsearch-CompanyInfoContainer"]';

export function readFormer(document: Document, id: string | null): LayoutReading | null {
	const description = firstElement(document, DESCRIPTION);
	const root = ROOT.map((selector) => description?.closest(selector)).find((found) => found) ?? firstElement(document, ROOT) ?? description?.closest('main, body');
	const skeleton = document.querySelector(SKELETON);
	if (!root) return skeleton ? { state: 'loading', root: skeleton } : null;
	const title = readTitle(root);
	if (title === null || !description || textOf(description) === null || root.querySelector(SKELETON)) return { state: 'loading', root };
	const header = firstElement(root, HEADER);
	if (isStale(document, header ? [header] : [], title, id)) return { state: 'stale', root };
	return { state: 'posting', id: null, facts: readFacts(document, root, header, title), description, root };
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
	const location = firstText(root, LOCATION);
	const chips = sortChips([
		...[...(root.querySelector(PAY_AND_TYPE)?.children ?? [])].map((part) => textOf(part) ?? ''),
		...linesOf(root.querySelector(PAY_AND_TYPE)),
		...linesOf(root.querySelector('#jobDetailsSection')),
		...linesOf(root.querySelector(COMPANY_INFO)).filter((line) => line !== company && line !== location && !isRating(line)),
	]);
	return {
		title,
		company,
		location,
		...chips,
		workMode: chips.workMode ?? workModeOfLocation(location),
		posted: extra.posted,
		postedAt: extra.postedAt,
		closed: [...root.querySelectorAll('.jobsearch-JobInfoHeader-expiredHeader, [data-testid*="expired"]')].length > 0 || linesOf(header).some(saysClosed),
	};
}
