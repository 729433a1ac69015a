/**
 * What the layouts of LinkedIn have in common: each is tried on each document, and says what it found.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { isApplicants, isReposted, saysClosed, splitAtDots } from '../chips.ts';
import { linesOf } from '../element-text.ts';

export type LayoutReading =
	| {
			readonly state: 'posting';
			/** The job the page itself says it shows; `null` if it doesn't say. */
			readonly id: string | null;
			readonly facts: Partial<PostingFacts> & { readonly title: string };
			readonly description: Element;
			readonly skip?: (element: Element) => boolean;
			readonly root: Element;
			readonly doubtful?: boolean;
	  }
	| { readonly state: 'loading' | 'stale' | 'list-only' | 'sign-in'; readonly root: Element | null };

/** Reads one layout from a document; `null` when the document isn't laid out so. `id` is the job the address names. */
export type Layout = (document: Document, id: string | null) => LayoutReading | null;

/** The job an address or link leads to: `/jobs/view/<id>`, with or without words before the id. */
export function idOfPath(path: string): string | null {
	return /\/jobs\/view\/(?:[^/?#]*?-)?(\d{5,})(?:[/?#]|$)/u.exec(path)?.[1] ?? null;
}

/** "Leeds · 2 weeks ago · 31 applicants", as LinkedIn writes it under a title. */
export function readTopLine(line: string): Pick<PostingFacts, 'location' | 'posted' | 'reposted' | 'applicants'> {
	const [location = null, ...rest] = splitAtDots(line);
	const applicants = rest.find(isApplicants) ?? rest[1] ?? null;
	const posted = rest.find((part) => part !== applicants) ?? null;
	return { location, posted, reposted: isReposted(posted), applicants };
}

/** Whether a line above the description says that the job is closed. `head` is the part of the page above it. */
export function isClosed(head: readonly (Element | null)[]): boolean {
	return head.some((element) => linesOf(element).some(saysClosed));
}
