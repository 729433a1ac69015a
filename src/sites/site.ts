/**
 * What a site of job postings can be asked.
 * @module
 */
import type { Posting, SiteId } from '../core/posting.ts';
import type { EmptyState } from '../core/tab-view.ts';
import type { PageText } from './page-text.ts';

/** What reading a page gave: a posting, or plainly why there is none. */
export type SiteReading =
	| {
			readonly state: 'posting';
			readonly posting: Posting;
			/** The way from the posting's spans to the page; `null` where its text stands nowhere in the page. */
			readonly pageText: PageText | null;
			/** The narrowest element to watch for changes of the posting. */
			readonly root: Element;
	  }
	| {
			/** One of those a page can come to: `not-read` and `not-allowed` are not said here. */
			readonly state: EmptyState;
			/** The narrowest element a posting would appear in, where there is one. */
			readonly root: Element | null;
	  };

export interface Site {
	/** The name that postings of this site go under. */
	readonly id: SiteId;
	/** Whether an address lies on this site, on a page with jobs or any other. */
	matches(url: URL): boolean;
	/** The site's own id of the job that an address names; `null` if it names none. */
	postingId(url: URL): string | null;
	/**
	 * Reads what the page shows now. Changes nothing in it, and says `no-posting` at small cost on pages that aren't about jobs.
	 * `url` is the page's address (a document may be older than its address), `asOf` the ISO date and time to put on the posting.
	 */
	read(document: Document, url: URL, asOf: string): SiteReading;
}
