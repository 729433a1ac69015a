/**
 * The invented pages of all sites, served under the addresses they stand for. Some share one, so that one of them is there at a time.
 * @module
 */
import { type FixtureFile, findPage, PAGES, readFixture } from '../fixtures/pages/index.ts';
import type { ExtensionBrowser, PageServer, Tab } from './harness/browser.ts';

/** What stands in the frame of LinkedIn's shell is there whichever page is. */
const FRAMED = findPage('linkedin-frame-content.xhtml');

export interface FixtureDesk {
	readonly pages: PageServer;
	/** Opens a page under its address in a new tab. */
	open(browser: ExtensionBrowser, file: FixtureFile): Promise<Tab>;
}

export function createFixtureDesk(): FixtureDesk {
	const served = new Map([[FRAMED.url, FRAMED]]);
	return {
		pages(url) {
			const page = served.get(url);
			return page ? { body: readFixture(page.file as FixtureFile), contentType: `${page.contentType}; charset=utf-8` } : null;
		},
		open(browser, file) {
			const page = findPage(file);
			// The fragment is never sent.
			served.set(page.url.split('#', 1)[0]!, page);
			return browser.open(page.url);
		},
	};
}

/** Files of pages on addresses that the extension reads unasked. */
export const JOB_SITE_FILES: readonly FixtureFile[] = PAGES.filter(({ url }) => /^https:\/\/\w+\.(?:linkedin|indeed)\.com\//.test(url)).map(({ file }) => file);

/** Changes the address and then the content to that of a page, without loading it, as single-page sites do. Without a file the old content stays. */
export async function moveTo(tab: Tab, address: string, file: FixtureFile | null): Promise<void> {
	await tab.evaluate(
		(url: string, source: string | null, type: string) => {
			history.pushState({}, '', url);
			if (source === null) return;
			const { body } = new DOMParser().parseFromString(source, type as DOMParserSupportedType);
			document.body.replaceChildren(...body.childNodes);
		},
		address,
		file && readFixture(file),
		file ? findPage(file).contentType : '',
	);
}
