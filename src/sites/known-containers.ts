/**
 * Where job boards keep the description, for those that many employers use. Hints: each is checked by what it holds.
 * @module
 */
import { countWords } from './element-text.ts';

/** Boards as seen in public readers of them up to 2026-10; the first is how schema.org marks a description in the page itself. */
const CONTAINERS = [
	'[itemtype$="schema.org/JobPosting"] [itemprop="description"]',
	// Greenhouse
	'.job__description',
	'#grnhse_app #content',
	// Lever
	'.posting-page .section-wrapper.page-full-width',
	// Workday
	'[data-automation-id="jobPostingDescription"]',
	// Glassdoor
	'[data-brandviews*="jobview-description"]',
	'[class*="JobDetails_jobDescription__"]',
	// Dice
	'#jobDescription',
	// ZipRecruiter
	'div.job_description',
] as const;

const WORDS_MIN = 60;

/** The description's element, if exactly one element of a kind holds a text of some length. */
export function findKnownContainer(document: Document): Element | null {
	for (const selector of CONTAINERS) {
		const found = [...document.querySelectorAll(selector)].filter((element) => countWords(element.textContent ?? '', WORDS_MIN) >= WORDS_MIN);
		const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
		if (outermost.length === 1) return outermost[0] as Element;
	}
	return null;
}
