/**
 * LinkedIn signed in, the pages made with Ember: `/jobs/collections/…`, `/jobs/search/`, as seen 2022 to 2026-09. They may stand in the page or in a frame of the same origin.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { isReposted, sortChips, splitAtDots, workModeOfLocation } from '../chips.ts';
import { firstElement, firstText, linesOf } from '../element-text.ts';
import { readPageText } from '../page-text.ts';
import { readSelectedCard } from './classic-card.ts';
import { idOfPath, isClosed, type LayoutReading, readTopLine } from './layout.ts';

/** `#job-details` has outlived every class beside it; the others are of 2024 and before. */
const DESCRIPTION = ['#job-details', '.jobs-description-content__text--stretch', '.jobs-description-content__text', '.jobs-description__content', '.jobs-description__container'];
const PANE = [
	'.jobs-search__job-details',
	'.scaffold-layout__detail',
	'.jobs-search__job-details--wrapper',
	'.jobs-search__job-details--container',
	'.job-view-layout',
	'.jobs-details',
];
/** The second prefix is of 2023 and before. */
const CARD = ['job-details-jobs-unified-top-card', 'jobs-unified-top-card'];
const INSIGHTS =
	'.job-details-fit-level-preferences button, .job-details-preferences-and-skills__pill, .job-details-jobs-unified-top-card__job-insight, .jobs-unified-top-card__job-insight';
const LIST = ['.scaffold-layout__list', '[data-occludable-job-id]', '.jobs-search-results-list'];

export function readClassic(document: Document, id: string | null): LayoutReading | null {
	const pane = firstElement(document, PANE) ?? document.querySelector('#job-details')?.parentElement?.closest('main, body') ?? null;
	if (!pane) return firstElement(document, LIST) ? { state: id === null ? 'list-only' : 'loading', root: document.querySelector('main') } : null;
	const shown = shownId(pane);
	if (id !== null && shown !== null && shown !== id) return { state: 'stale', root: pane };
	const description = firstElement(pane, DESCRIPTION);
	// "About the job", in the language of the page: the text itself never has headings of this rank.
	const heading = description?.querySelector('h2');
	const skip = (element: Element) => element === heading;
	if (!description || readPageText(description, { skip }).text === '') return { state: id === null && shown === null ? 'list-only' : 'loading', root: pane };
	return { state: 'posting', id: shown, facts: readFacts(pane, shown ?? id), description, skip, root: pane };
}

/** The title links to the job the pane shows, and so do its buttons. The selected card of the list may be ahead of the pane. */
function shownId(pane: Element): string | null {
	for (const selector of [...inCard('__job-title a[href]'), ...inCard('__content--two-pane > a[href]'), 'a[href*="/jobs/view/"]:has(h1)', '.jobs-apply-button[data-job-id]']) {
		const found = pane.querySelector(selector);
		const id = found?.getAttribute('data-job-id') ?? idOfPath(found?.getAttribute('href') ?? '');
		if (id !== null && /^\d{5,}$/u.test(id)) return id;
	}
	return null;
}

function readFacts(pane: Element, id: string | null): Partial<PostingFacts> & { title: string } {
	const title =
		firstText(pane, [...inCard('__job-title h1'), ...inCard('__job-title'), 'h1']) ?? pane.querySelector('.jobs-search__job-details--container')?.getAttribute('aria-label');
	// In the frame the pane may come without its top card (reported 2026-09).
	if (!title) return readSelectedCard(pane.ownerDocument, id);
	const company = firstText(pane, [...inCard('__company-name a'), ...inCard('__company-name')]);
	const line = firstElement(pane, [...inCard('__primary-description-container'), ...inCard('__tertiary-description-container'), ...inCard('__primary-description')]);
	const top = readTopLine(linesOf(line)[0] ?? '', company);
	const location = top.facts.location ?? firstText(pane, inCard('__bullet'));
	const posted = top.facts.posted ?? firstText(pane, inCard('__posted-date'));
	const chips = sortChips([...[...pane.querySelectorAll(INSIGHTS)].flatMap(linesOf).flatMap(splitAtDots), ...top.chips]);
	return {
		title,
		company,
		...chips,
		location,
		posted,
		reposted: isReposted(posted),
		applicants: top.facts.applicants ?? firstText(pane, inCard('__applicant-count')),
		workMode: chips.workMode ?? firstText(pane, inCard('__workplace-type')) ?? workModeOfLocation(location),
		closed: isClosed([...pane.querySelectorAll('.jobs-details-top-card__apply-error, .artdeco-inline-feedback, [class*="unified-top-card__container"]')]),
	};
}

function inCard(rest: string): string[] {
	return CARD.map((card) => `.${card}${rest}`);
}
