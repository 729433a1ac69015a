/**
 * LinkedIn signed in, the pages made with Ember: `/jobs/collections/…`, `/jobs/search/`, as seen 2024 to 2026-09. They may stand in the page or in a frame of the same origin.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { sortChips, splitAtDots, workModeOfLocation } from '../chips.ts';
import { firstElement, firstText, linesOf, textOf } from '../element-text.ts';
import { idOfPath, isClosed, type LayoutReading, readTopLine } from './layout.ts';

/** `#job-details` has outlived every class beside it; the others are of 2024 and before. */
const DESCRIPTION = ['#job-details', '.jobs-description-content__text--stretch', '.jobs-description__content', 'article.jobs-description__container'];
const PANE = ['.jobs-search__job-details', '.scaffold-layout__detail', '.job-view-layout', '.jobs-details'];
/** The second prefix is of 2023 and before. */
const CARD = ['job-details-jobs-unified-top-card', 'jobs-unified-top-card'];
const INSIGHTS = '.job-details-fit-level-preferences button, .job-details-jobs-unified-top-card__job-insight, .jobs-unified-top-card__job-insight';
const LIST = ['.scaffold-layout__list', '[data-occludable-job-id]', '.jobs-search-results-list'];

export function readClassic(document: Document, id: string | null): LayoutReading | null {
	const pane = firstElement(document, PANE) ?? document.querySelector('#job-details')?.closest('article, main, body') ?? null;
	if (!pane) return firstElement(document, LIST) ? { state: id === null ? 'list-only' : 'loading', root: document.querySelector('main') } : null;
	const shown = shownId(pane);
	if (id !== null && shown !== null && shown !== id) return { state: 'stale', root: pane };
	const description = firstElement(pane, DESCRIPTION);
	const isOwnHeading = (element: Element) => element.localName === 'h2' && element.parentNode === description;
	if (!description || !hasText(description, isOwnHeading)) return { state: id === null && shown === null ? 'list-only' : 'loading', root: pane };
	return { state: 'posting', id: shown, facts: readFacts(pane), description, skip: isOwnHeading, root: pane };
}

/** Whether the description holds more than its own heading, as it does once it has arrived. */
function hasText(description: Element, isOwnHeading: (element: Element) => boolean): boolean {
	return [...description.childNodes].some((node) => {
		if (node.nodeType === 3) return node.nodeValue?.trim() !== '';
		return node.nodeType === 1 && !isOwnHeading(node as Element) && textOf(node as Element) !== null;
	});
}

/** The title links to the job the pane shows. The selected card of the list may be ahead of the pane. */
function shownId(pane: Element): string | null {
	for (const card of CARD) {
		const link = pane.querySelector(`.${card}__job-title a[href], .${card}__content--two-pane > a[href]`);
		const id = idOfPath(link?.getAttribute('href') ?? '');
		if (id !== null) return id;
	}
	return null;
}

function readFacts(pane: Element): Partial<PostingFacts> & { title: string } {
	const title =
		firstText(pane, [...inCard('__job-title h1'), ...inCard('__job-title'), 'h1']) ?? pane.querySelector('.jobs-search__job-details--container')?.getAttribute('aria-label') ?? '';
	const company = firstText(pane, [...inCard('__company-name a'), ...inCard('__company-name')]);
	const [line = ''] = linesOf(firstElement(pane, inCard('__primary-description-container')) ?? firstElement(pane, inCard('__primary-description')));
	const parts = splitAtDots(line);
	// Until 2024 the line began with the company.
	const top = readTopLine(parts[0] === company ? parts.slice(1).join(' · ') : line);
	const chips = sortChips([...pane.querySelectorAll(INSIGHTS)].flatMap(linesOf).flatMap(splitAtDots));
	return {
		title,
		company,
		...top,
		...chips,
		workMode: chips.workMode ?? workModeOfLocation(top.location),
		closed: isClosed([...pane.querySelectorAll('.jobs-details-top-card__apply-error, .artdeco-inline-feedback, [class*="unified-top-card__container"]')]),
	};
}

function inCard(rest: string): string[] {
	return CARD.map((card) => `.${card}${rest}`);
}
