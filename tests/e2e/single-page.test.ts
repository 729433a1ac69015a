import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ui } from '../../src/locales/en/ui.ts';
import { findPage } from '../fixtures/pages/index.ts';
import { finish } from './finish.ts';
import { createFixtureDesk, moveTo } from './fixture-pages.ts';
import type { ExtensionBrowser, Tab } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { readWords } from './harness/reader.ts';
import { countHosts, NO_MARKS, paintedIn, readPill } from './marks.ts';

const HOME = 'https://www.indeed.com/';
/** Cards, and no pane beside them yet. */
const HOME_PAGE = {
	body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Job Search | Indeed</title><body><h1>Welcome, reader</h1></body></html>',
	contentType: 'text/html',
};

const SEARCH = findPage('linkedin-sdui-search-results.html').url;
const VIEW = findPage('linkedin-sdui-view.xhtml').url;
/** Marked in one of the two postings and not in the other. */
const ONLY_SEARCH = 'pandas';
const ONLY_VIEW = 'PyTorch';

describe.each(BROWSERS)('in %s, without a load,', (name) => {
	const desk = createFixtureDesk();
	let browser: ExtensionBrowser;
	let tab: Tab;
	beforeAll(async () => {
		browser = await launch(name, { pages: (url) => (url === HOME ? HOME_PAGE : desk.pages(url)), extension: locateTestBuild(name) });
	});
	afterAll(() => finish(browser));
	afterEach(() => tab.close());

	const mustHaves = async () => (await paintedIn(tab)).must;

	test("a job chosen on Indeed's home page is marked", async () => {
		tab = await browser.open(HOME);
		expect(await paintedIn(tab)).toEqual(NO_MARKS);
		await moveTo(tab, '/?vjk=00000000000000a1', 'indeed-home-feed.html');
		await expect.poll(() => paintedIn(tab)).toMatchObject({ must: expect.arrayContaining(['time series']), nice: ['Kafka', 'Flink'] });
		expect(await countHosts(tab)).toBe(1);
	});

	test("a job opened from LinkedIn's feed is marked", async () => {
		tab = await desk.open(browser, 'linkedin-feed.html');
		await moveTo(tab, VIEW, 'linkedin-sdui-view.xhtml');
		await expect.poll(mustHaves).toEqual(expect.arrayContaining(['Python', ONLY_VIEW, 'Docker']));
		expect(await countHosts(tab)).toBe(1);
	});

	test('a posting is unmarked as soon as the address names another, and that one marked when it has come', async () => {
		tab = await desk.open(browser, 'linkedin-sdui-view.xhtml');
		await expect.poll(mustHaves).toContain(ONLY_VIEW);
		await moveTo(tab, SEARCH, null);
		await expect.poll(() => paintedIn(tab)).toEqual(NO_MARKS);
		await expect.poll(() => readPill(tab)).toBeNull();
		expect(await tab.evaluate(() => document.body.textContent)).toContain(ONLY_VIEW);
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toContain(ui.empty.stale.title);
		await moveTo(tab, SEARCH, 'linkedin-sdui-search-results.html');
		await expect.poll(mustHaves).toContain(ONLY_SEARCH);
		expect(await mustHaves()).not.toContain(ONLY_VIEW);
	});

	test('whoever leafs through postings faster than they are read finds the last one marked', async () => {
		tab = await desk.open(browser, 'linkedin-sdui-view.xhtml');
		for (const _ of [1, 2, 3]) {
			await moveTo(tab, SEARCH, 'linkedin-sdui-search-results.html');
			await moveTo(tab, VIEW, 'linkedin-sdui-view.xhtml');
		}
		await moveTo(tab, SEARCH, 'linkedin-sdui-search-results.html');
		await expect.poll(mustHaves).toContain(ONLY_SEARCH);
		// Whatever was still under way is answered by the time a question asked later is.
		const popup = await browser.openPopup(tab);
		await expect.poll(() => popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy'))).toBe('false');
		expect(await mustHaves()).toContain(ONLY_SEARCH);
		expect(await mustHaves()).not.toContain(ONLY_VIEW);
		expect(await countHosts(tab)).toBe(1);
	});
});
