import { readAnyPage } from '../../src/sites/any-page.ts';
import { siteFor } from '../../src/sites/registry.ts';
import type { SiteReading } from '../../src/sites/site.ts';

/** Reads the page as it is now: by its site, or, for as long as the address stays, in any way once the reader has asked for it. */
export function createReader(document: Document) {
	let askedAt: string | null = null;
	return {
		readAnything(): void {
			askedAt = document.URL;
		},
		read(): SiteReading {
			const url = new URL(document.URL);
			const asOf = new Date().toISOString();
			// Asked for: selected text goes first, also on a job site.
			if (askedAt === document.URL) return readAnyPage(document, url, asOf);
			return siteFor(url)?.read(document, url, asOf) ?? { state: 'no-posting', root: null };
		},
	};
}
