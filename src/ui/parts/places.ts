/**
 * From findings to their words in the posting and to their marks in the page.
 * @module
 */
import type { Mark } from '../../core/marks.ts';
import { overlaps, type Span } from '../../core/posting.ts';

const QUOTE_LENGTH = 180;

/** Id of the first mark at one of the places; `null` where nothing of it is marked in the page. */
export function findMarkId(marks: readonly Mark[], places: readonly Span[], kind: Mark['kind']): string | null {
	const mark = marks.find((candidate) => candidate.kind === kind && places.some((place) => overlaps(place, candidate)));
	return mark?.id ?? null;
}

/** The same, whatever kind of mark it is. */
export function findAnyMarkId(marks: readonly Mark[], places: readonly Span[]): string | null {
	return marks.find((candidate) => places.some((place) => overlaps(place, candidate)))?.id ?? null;
}

/** The words at a place, in one line, cut where they are very long. */
export function quoteSpan(text: string, span: Span): string {
	const quote = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
	return quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH - 1).trimEnd()}…` : quote;
}

/** Whether one of the texts holds the words looked for, letter case ignored. */
export function holds(filter: string, ...texts: readonly (string | null)[]): boolean {
	const wanted = filter.trim().toLowerCase();
	return wanted === '' || texts.some((text) => text?.toLowerCase().includes(wanted));
}
