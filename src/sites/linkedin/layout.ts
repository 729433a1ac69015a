/**
 * What the layouts of LinkedIn have in common: each is tried on each document, and says what it found.
 * @module
 */
import type { PostingFacts } from '../../core/posting.ts';
import { isApplicants, isEmploymentType, isPay, isPosted, isReposted, isWorkMode, saysClosed, splitAtDots } from '../chips.ts';
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

export interface TopLine {
	readonly facts: Pick<PostingFacts, 'location' | 'posted' | 'reposted' | 'applicants'>;
	/** What else the line says: pay, place of work, kind of contract. */
	readonly chips: readonly string[];
}

/** Until 2024 a space alone stood between place and age. */
const PLACE_AND_AGE = /^(?!(?:re)?posted)(.*\S)\s+((?:reposted\s+)?\d+\s+\p{L}+\s+ago)$/iu;

/**
 * "Leeds · 2 weeks ago · 31 applicants", as LinkedIn writes it under a title, in any language: what is recognised neither as age nor as applicants is told by its place.
 * The line may begin with the company, and the place may hold a dot itself.
 */
export function readTopLine(line: string, company: string | null = null): TopLine {
	const parts = splitAtDots(line).flatMap((part) => PLACE_AND_AGE.exec(part)?.slice(1) ?? [part]);
	const [first = null, ...others] = parts[0] === company ? parts.slice(1) : parts;
	const chips = others.filter((part) => !isPosted(part) && !isApplicants(part) && (isPay(part) || isWorkMode(part) || isEmploymentType(part)));
	const rest = others.filter((part) => !chips.includes(part));
	const age = Math.max(0, rest.findIndex(isPosted));
	const told = rest.slice(age);
	const applicants = told.find(isApplicants) ?? told[1] ?? null;
	const posted = told.find((part) => part !== applicants) ?? null;
	const location = first === null ? null : [first, ...rest.slice(0, age)].join(' · ');
	return { facts: { location, posted, reposted: isReposted(posted), applicants }, chips };
}

/** Whether a line above the description says that the job is closed. `head` is the part of the page above it. */
export function isClosed(head: readonly (Element | null)[]): boolean {
	return head.some((element) => linesOf(element).some(saysClosed));
}
