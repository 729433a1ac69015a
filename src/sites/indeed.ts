/**
 * Indeed: `/viewjob`, the search with its pane, the home feed, and the mobile pages, in the layout of today and the one before.
 * @module
 */
import { firstElement } from './element-text.ts';
import { readCurrent } from './indeed/current.ts';
import { readFormer } from './indeed/former.ts';
import { JOB_KEY, keysIn, type LayoutReading } from './indeed/layout.ts';
import { makeReading } from './make-reading.ts';
import { isHostOf } from './matches.ts';
import { readPageText } from './page-text.ts';
import type { Site, SiteReading } from './site.ts';

/** Paths that show a job or a list of jobs; `/q-…-jobs.html` and `/l-…` are lists that search engines link to. */
const JOB_PATH = /^\/(?:m\/)?(?:viewjob|jobs|rc\/clk|pagead\/clk)?\/?$|^\/(?:m\/)?(?:q|l)-|-jobs\.html$|^\/cmp\/[^/]+\/jobs/u;
const LIST = ['.job_seen_beacon', '#mosaic-provider-jobcards', '.jobsearch-ResultsList', '[data-testid^="job-card-"]', 'a[data-jk]'];

export const indeed: Site = {
	id: 'indeed',

	matches: (url) => isHostOf(url.hostname, 'indeed.com'),

	postingId(url) {
		// On a page of its own the job is `jk`; in a list `vjk` is the open one and `jk` may be the one the reader came with.
		const order = /viewjob|clk/u.test(url.pathname) ? ['jk', 'vjk'] : ['vjk', 'jk'];
		for (const name of order) {
			const key = url.searchParams.get(name)?.toLowerCase();
			if (key !== undefined && JOB_KEY.test(key)) return key;
		}
		return null;
	},

	read(document, url, asOf) {
		const id = indeed.postingId(url);
		if (id === null && !JOB_PATH.test(url.pathname)) return { state: 'no-posting', root: null };
		const readings = [readCurrent, readFormer].flatMap((layout) => layout(document, id) ?? []);
		const found = readings.find((reading) => reading.state === 'posting');
		if (found) return toReading(document, found, id, url, asOf);
		const list = firstElement(document, LIST);
		if (id === null && list) return { state: 'list-only', root: readings[0]?.root ?? null };
		const empty = readings.find((reading) => reading.state !== 'posting');
		return empty ?? { state: id === null ? 'no-posting' : 'loading', root: null };
	},
};

/** A list may open its first job without naming it in the address; then its card or the pane's apply button does. */
function toReading(document: Document, found: LayoutReading & { state: 'posting' }, named: string | null, url: URL, asOf: string): SiteReading {
	const id = named ?? document.querySelector('a[data-jk][aria-pressed="true"]')?.getAttribute('data-jk') ?? keysIn(found.root)[0] ?? null;
	if (id === null || !JOB_KEY.test(id)) return { state: 'no-posting', root: found.root };
	const address = `https://${url.hostname}/viewjob?jk=${id}`;
	return makeReading({ site: 'indeed', id, url: address, asOf, facts: found.facts }, readPageText(found.description), found.root);
}
