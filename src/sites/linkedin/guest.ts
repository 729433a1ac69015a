/**
 * LinkedIn for visitors: `/jobs/view/<words>-<id>` and the two-pane list of `/jobs/search`, as seen 2026-03 to 2026-10.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { isEmploymentType, isPay, isReposted, isWorkMode, sortChips, workModeOfLocation } from '../chips.ts';
import { firstElement, firstText, linesOf, textOf } from '../element-text.ts';
import { findJobPosting } from '../json-ld.ts';
import { isClosed, type LayoutReading } from './layout.ts';

const TITLE = ['.top-card-layout__title', '.topcard__title'];
/** An employer without a page on LinkedIn has no link. */
const COMPANY = [
	'a.topcard__org-name-link',
	'.topcard__org-name-link',
	'.top-card-layout__entity-info a[href*="/company/"]',
	'.topcard__flavor-row > .topcard__flavor:not(.topcard__flavor--bullet):not(.topcard__flavor--metadata)',
];
/** The class of a place is also worn by the number of applicants. */
const LOCATION = ['.topcard__flavor--bullet:not(.num-applicants__caption):not(.posted-time-ago__text)', '.topcard__flavor-row .topcard__flavor + .topcard__flavor'];
const POSTED = ['.posted-time-ago__text'];
const APPLICANTS = ['.num-applicants__caption', '.num-applicants__figure'];
const PAY = ['.compensation__salary', '.compensation__salary-range', '.salary-main-rail__data-body'];
const DESCRIPTION = ['.decorated-job-posting__details .show-more-less-html__markup', '.show-more-less-html__markup', '.description__text--rich', '.description__text'];
const PANE = ['.decorated-job-posting__details', '.details-pane__content', '.two-pane-serp-page__detail-view', '.description'];
/** An employer's text may wear any class. */
const CLOSED = ['figure.closed-job', '.top-card-layout [class*="closed-job"]'];
const EMPLOYMENT_NAME = /employment|beschäftigung|anstellung|emploi|empleo|emprego|impiego|dienstverband|zatrudnien/iu;
const LIST = ['.jobs-search__results-list', '.two-pane-serp-page__results-list', '.base-search-card'];
const WALL = ['.join-cta', '.authwall-join-form', '.authwall', 'form[action*="login-submit"]', 'form.login__form'];

export function readGuest(document: Document, id: string | null): LayoutReading | null {
	const title = firstText(document, TITLE);
	const description = firstElement(document, DESCRIPTION);
	if (title === null || description === null || textOf(description) === null) return readEmpty(document, id);
	const pane = paneOf(document);
	const shown = shownId(document);
	if (id !== null && shown !== null && shown !== id) return { state: 'stale', root: pane };
	const data = findJobPosting(document, title)?.facts;
	const location = firstText(document, LOCATION) ?? data?.location ?? null;
	const posted = firstText(document, POSTED);
	const criteria = readCriteria(document);
	return {
		state: 'posting',
		id: shown,
		facts: {
			title,
			company: firstText(document, COMPANY) ?? data?.company ?? null,
			location,
			payLine: readPay(document) ?? data?.payLine ?? null,
			employmentType: criteria.employmentType ?? data?.employmentType ?? null,
			workMode: criteria.workMode ?? workModeOfLocation(location),
			posted,
			postedAt: data?.postedAt ?? null,
			reposted: isReposted(posted),
			closed: firstElement(document, CLOSED) !== null || isClosed([document.querySelector('.top-card-layout')]),
			applicants: firstText(document, APPLICANTS),
		},
		description,
		root: pane ?? description,
	};
}

function readEmpty(document: Document, id: string | null): LayoutReading | null {
	const pane = paneOf(document);
	if (pane && id !== null) return { state: 'loading', root: pane };
	if (firstElement(document, LIST)) return { state: id === null ? 'list-only' : 'loading', root: pane };
	const wall = firstElement(document, WALL);
	if (wall) return { state: 'sign-in', root: wall };
	return document.querySelector('a[href*="/login"]') && document.querySelector('a[href*="/signup"]') ? { state: 'sign-in', root: document.querySelector('main') } : null;
}

function paneOf(document: Document): Element | null {
	return firstElement(document, PANE);
}

/** The page keeps the job's id in a comment within `code#decoratedJobPostingId`, and in the menu's link to report the job. */
function shownId(document: Document): string | null {
	const kept = document.querySelector('code#decoratedJobPostingId')?.firstChild?.nodeValue;
	const reported = document.querySelector('.top-card-layout [data-semaphore-content-urn*="jobPosting:"]')?.getAttribute('data-semaphore-content-urn');
	return /\d{5,}/u.exec(kept ?? '')?.[0] ?? /jobPosting:(\d{5,})/u.exec(reported ?? '')?.[1] ?? null;
}

/** Without the heading that stands over it ("Base pay range"). */
function readPay(document: Document): string | null {
	return PAY.flatMap((selector) => [...document.querySelectorAll(selector)].flatMap(linesOf)).find(isPay) ?? null;
}

/** The list under the description: level, type, function, industries, each under its name. */
function readCriteria(document: Document): Pick<PostingFacts, 'employmentType' | 'workMode'> {
	const criteria = [...document.querySelectorAll('.description__job-criteria-item')].map(linesOf);
	const named = criteria.find(([name]) => name !== undefined && EMPLOYMENT_NAME.test(name));
	const chips = sortChips(criteria.map(([, value]) => value ?? '').filter((value) => isEmploymentType(value) || isWorkMode(value)));
	return { employmentType: named?.[1] ?? chips.employmentType, workMode: chips.workMode };
}
