/**
 * Title, company and the facts around them, on pages whose classes say nothing.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { saysClosed, sortChips, workModeOfLocation } from '../chips.ts';
import { linesOf, textOf } from '../element-text.ts';
import { idOfPath, readTopLine } from './layout.ts';

const CHIP_LENGTH_MAX = 60;
/** Everything in a component belongs to another card than the top one: match, people, company, similar jobs. */
const COMPONENT = '[data-sdui-component]';
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
	const titleElement = findTitle(head, named?.title ?? null, id);
	const title = textOf(titleElement) ?? named?.title ?? '';
	const topLine = titleElement ? head('p').find((element) => isAfter(element, titleElement) && (element.textContent ?? '').includes('·')) : undefined;
	const top = readTopLine(linesOf(topLine)[0] ?? '');
	const anchor = topLine ?? titleElement;
	const chips = sortChips(
		head('a, button, li, span')
			.filter((element) => anchor && isAfter(element, anchor) && (element.textContent ?? '').length <= CHIP_LENGTH_MAX)
			.flatMap((element) => linesOf(element)),
	);
	return {
		title,
		company: readCompany(head, root) ?? named?.company ?? null,
		...top,
		...chips,
		workMode: chips.workMode ?? workModeOfLocation(top.location),
		closed: head('p, span').some((element) => (element.textContent ?? '').length < 200 && saysClosed(element.textContent ?? '')),
	};
}

type Head = (selector: string) => Element[];

/** The page's own title is "(3) Job | Company | LinkedIn" for a job, "Search | LinkedIn" for a list. A job's title may hold the bar itself. */
function readDocumentTitle(document: Document): { title: string; company: string } | null {
	const parts = document.title
		.trim()
		.replace(/^\(\d+\+?\)\s*/u, '')
		.split(/\s+\|\s+/u);
	const company = parts.at(-2);
	return parts.length >= 3 && company && parts.at(-1) === 'LinkedIn' ? { title: parts.slice(0, -2).join(' | '), company } : null;
}

/** Not simply the first link to the job: chips and match buttons lead there too. */
function findTitle(head: Head, named: string | null, id: string | null): Element | null {
	const lines = head('h1, h2, p');
	const same = named === null ? undefined : lines.find((element) => textOf(element) === named);
	if (same) return same;
	const linked = lines.find((element) => {
		const link = element.querySelector('a[href*="/jobs/view/"]');
		return link && (id === null || idOfPath(link.getAttribute('href') ?? '') === id) && textOf(link) === textOf(element);
	});
	if (linked) return linked;
	const topLine = lines.findIndex((element) => (element.textContent ?? '').includes('·'));
	return topLine > 0 ? (lines[topLine - 1] ?? null) : null;
}

function readCompany(head: Head, root: Element): string | null {
	for (const link of head('a[href*="/company/"]')) {
		const text = textOf(link);
		if (text !== null) return text;
	}
	const label = root.querySelector('[aria-label^="Company, "]')?.getAttribute('aria-label');
	return COMPANY_LABEL.exec(label ?? '')?.[1] ?? null;
}

function isAfter(element: Element, other: Element): boolean {
	const place = other.compareDocumentPosition(element);
	return (place & FOLLOWING) !== 0 && (place & CONTAINED_BY) === 0;
}
