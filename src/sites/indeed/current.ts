/**
 * Indeed since autumn 2026 (React Native for the web): `/viewjob`, the pane of a search, the home feed, and their mobile pages. Seen 2026-08 to 2026-10.
 * Classes are atoms ("css-146c3p1"); only test ids and places tell parts apart.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { saysClosed } from '../chips.ts';
import { firstElement, firstText, linesBefore, textOf } from '../element-text.ts';
import { readHeader } from './header.ts';
import { cleanTitle, isStale, type LayoutReading, readExtraFacts } from './layout.ts';

const ROOT = '[data-testid="viewjob-main-content"]';
const TITLE = ['[data-testid="vj-job-title"]', '[data-testid="vj-job-title-compact"]'];
const HEADING = '[data-testid="vj-job-description-heading"]';
const DESCRIPTION = '.simple-job-description-html, .react-native-html-content';
const HEADERS = ['[data-testid="desktop-job-header"]', '[data-testid$="-job-header"]', '[data-testid="company-info-title-row"]'];
const SUMMARY = ['[data-testid="structured-job-summary"]', '#jobDetailsSection', '[data-testid="jobDetailsSection"]'];
/** A notice is a line, not a paragraph of the company's. */
const NOTICE_LENGTH_MAX = 120;

export function readCurrent(document: Document, id: string | null): LayoutReading | null {
	const title = firstElement(document, TITLE);
	const root = document.querySelector(HEADING)?.closest(ROOT) ?? title?.closest(ROOT) ?? document.querySelector(ROOT) ?? paneAround(title);
	if (!root) return null;
	const titleText = cleanTitle(firstText(root, TITLE) ?? '');
	if (titleText === '') return { state: 'loading', root };
	const header = firstElement(root, HEADERS);
	if (isStale(document, header ? [header] : [], titleText, id)) return { state: 'stale', root };
	const description = findDescription(root);
	return description ? { state: 'posting', id: null, facts: readFacts(document, root, header, titleText, description), description, root } : { state: 'loading', root };
}

/** The element behind the heading. The part around both also holds cards of other jobs. */
function findDescription(root: Element): Element | null {
	for (let next = root.querySelector(HEADING)?.nextElementSibling; next; next = next.nextElementSibling) if (textOf(next) !== null) return next;
	const bare = root.querySelector(DESCRIPTION);
	return bare && textOf(bare) !== null ? bare : null;
}

/** What holds both title and description where the root has lost its name, as on pages of another size. */
function paneAround(title: Element | null): Element | null {
	for (let above = title?.parentElement ?? null; above && above.localName !== 'html'; above = above.parentElement) {
		if (above.querySelector(HEADING) ?? above.querySelector(DESCRIPTION)) return above;
	}
	return null;
}

function readFacts(document: Document, root: Element, header: Element | null, title: string, description: Element): Partial<PostingFacts> & { title: string } {
	const { posted, postedAt, company } = readExtraFacts(document, root, title);
	return {
		title,
		...readHeader(header, root, firstElement(root, SUMMARY), { title, company }),
		posted,
		postedAt,
		closed: linesBefore(root, description).some((line) => line.length <= NOTICE_LENGTH_MAX && saysClosed(line)),
	};
}
