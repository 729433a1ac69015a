/**
 * Title, company and the facts around them, on pages whose classes say nothing.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { isApplicants, isPosted, saysClosed, sortChips, splitAtDots, workModeOfLocation } from '../chips.ts';
import { linesOf, textOf } from '../element-text.ts';
import { readPageText } from '../page-text.ts';
import { idOfPath, readTopLine } from './layout.ts';

const CHIP_LENGTH_MAX = 60;
const LINE_LENGTH_MAX = 160;
/** Everything in a component belongs to another card than the top one: match, people, company, similar jobs. */
const COMPONENT = '[data-sdui-component]';
const COMPANY = 'a[href*="/company/"], [aria-label^="Company, "]';
const COMPANY_LABEL = /^Company, (.+?)\.?$/u;
const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** Reads what stands above the description. `id` is the job the pane shows. */
export function readSduiFacts(root: Element, description: Element, id: string | null): Partial<PostingFacts> & { title: string } {
	const head = (selector: string) =>
		[...root.querySelectorAll(selector)].filter(
			(element) => !element.closest(COMPONENT) && (element.compareDocumentPosition(description) & FOLLOWING) !== 0 && !element.contains(description),
		);
	const named = readDocumentTitle(root.ownerDocument);
	const titleElement = findTitle(head, named?.titles ?? [], id);
	const title = (titleElement && readTitle(titleElement)) ?? named?.titles[0] ?? '';
	const company = readCompany(head, titleElement) ?? named?.company ?? null;
	const under = titleElement ? head('p').filter((element) => isAfter(element, titleElement)) : [];
	const topLine = findTopLine(under) ?? findPlaceLine(under);
	const top = readTopLine(linesOf(topLine).join(' · '), company);
	const anchor = topLine ?? titleElement;
	const chips = sortChips([
		...head('a, button, li, span')
			.filter((element) => anchor && isAfter(element, anchor) && (element.textContent ?? '').length <= CHIP_LENGTH_MAX)
			.flatMap((element) => linesOf(element)),
		...top.chips,
	]);
	return {
		title,
		company,
		...top.facts,
		...chips,
		workMode: chips.workMode ?? workModeOfLocation(top.facts.location),
		closed: head('p, span').some((element) => (element.textContent ?? '').length < 200 && saysClosed(element.textContent ?? '')),
	};
}

type Head = (selector: string) => Element[];

/**
 * The page's own title is "(3) Job | Company | LinkedIn" for a job, "Search | LinkedIn" for a list.
 * Both names may hold the bar themselves: `titles` are the ways to cut it, the likeliest first.
 */
export function readDocumentTitle(document: Document): { titles: string[]; company: string } | null {
	const parts = document.title
		.trim()
		.replace(/^\(\d+\+?\)\s*/u, '')
		.split(/\s+\|\s+/u);
	const company = parts.at(-2);
	if (parts.length < 3 || !company || parts.at(-1) !== 'LinkedIn') return null;
	return { titles: parts.slice(0, -2).map((_, cut) => parts.slice(0, parts.length - 2 - cut).join(' | ')), company };
}

/** Not simply the first link to the job: chips and match buttons lead there too. */
function findTitle(head: Head, names: readonly string[], id: string | null): Element | null {
	const lines = head('h1, h2, p');
	for (const name of names) {
		const same = lines.find((element) => readTitle(element) === name);
		if (same) return same;
	}
	const linked = lines.find((element) => {
		const link = element.querySelector('a[href*="/jobs/view/"]');
		return link && (id === null || idOfPath(link.getAttribute('href') ?? '') === id) && textOf(link) === readTitle(element);
	});
	if (linked) return linked;
	// Else it is the line above the one of place and age, the company's own aside.
	const top = findTopLine(lines);
	return (top && lines.findLast((element) => isAfter(top, element) && element.querySelector(COMPANY) === null && element.closest(COMPANY) === null)) ?? null;
}

/** Without the mark of a verified job, which is a link to nowhere. */
function readTitle(element: Element): string | null {
	return readPageText(element, { skip: ({ localName, attributes }) => localName === 'a' && attributes.getNamedItem('href')?.value === '#' }).text.replaceAll('\n', ' ') || null;
}

/** The line of place, age and applicants, in the languages we know. */
function findTopLine(lines: readonly Element[]): Element | undefined {
	return lines.find((element) => {
		const parts = linesOf(element).flatMap(splitAtDots);
		return parts.some((part) => isPosted(part) || (isApplicants(part) && /\d/u.test(part)));
	});
}

/** In other languages, and where the place stands alone, it is the line right under the title. */
function findPlaceLine([first]: readonly Element[]): Element | null {
	return first && (first.textContent ?? '').length <= LINE_LENGTH_MAX ? first : null;
}

/** The one nearest above the title: a list beside the pane names others. */
function readCompany(head: Head, title: Element | null): string | null {
	const named = head(COMPANY).flatMap((element) => {
		const name = COMPANY_LABEL.exec(element.getAttribute('aria-label') ?? '')?.[1] ?? textOf(element);
		return name === null ? [] : [{ element, name }];
	});
	return (named.findLast(({ element }) => title && isAfter(title, element)) ?? named[0])?.name ?? null;
}

function isAfter(element: Element, other: Element): boolean {
	const place = other.compareDocumentPosition(element);
	return (place & FOLLOWING) !== 0 && (place & CONTAINED_BY) === 0;
}
