import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../src/page/highlight-style.ts';
import { finish } from './finish.ts';
import type { ExtensionBrowser, Tab } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { addressOf, DATA_JOB, jobPages, PLATFORM_JOB, writeJob } from './job-pages.ts';
import { countHosts, paintedIn, readPill } from './marks.ts';

describe.each(BROWSERS)('in %s', (name) => {
	let browser: ExtensionBrowser;
	let tab: Tab;
	beforeEach(async () => {
		browser = await launch(name, { pages: jobPages });
		tab = await browser.open(addressOf(PLATFORM_JOB));
	});
	afterEach(() => finish(browser));

	test('a tab that was open before the extension was installed is read', async () => {
		expect((await paintedIn(tab)).must).toEqual([]);
		await browser.install(locateTestBuild(name));
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
		expect(await countHosts(tab)).toBe(1);
	});

	test("a page's own document stays as it was, but for one element and one style sheet", async () => {
		const before = await readDocument(tab);
		await browser.install(locateTestBuild(name));
		await expect.poll(() => readPill(tab)).not.toBeNull();
		const during = await readDocument(tab);
		expect(during.added).toEqual(['<div></div>', '<style>']);
		expect(during.own).toBe(before.own);
		expect(before.added).toEqual([]);
	});

	test('after an update a tab is read by the new instance alone', async () => {
		await browser.install(locateTestBuild(name));
		await expect.poll(() => readPill(tab)).not.toBeNull();
		await browser.reloadExtension();
		await tab.evaluate((html: string) => {
			document.querySelector('main')!.innerHTML = html;
		}, writeJob(DATA_JOB));
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Airflow');
		expect((await paintedIn(tab)).must).not.toContain('Kubernetes');
		await expect.poll(() => countHosts(tab)).toBe(1);
	});
});

// Firefox ends a content script with its extension and leaves it no say; what stays in the page goes with the next load.
test('in chromium, a tab whose extension was removed is given back without a word of complaint', async () => {
	const browser = await launch('chromium', { pages: jobPages });
	const tab = await browser.open(addressOf(PLATFORM_JOB));
	await browser.install(locateTestBuild('chromium'));
	await expect.poll(() => readPill(tab)).not.toBeNull();
	await browser.uninstall();
	await tab.evaluate((html: string) => {
		document.querySelector('main')!.innerHTML = html;
	}, writeJob(DATA_JOB));
	await expect.poll(() => countHosts(tab)).toBe(0);
	expect((await paintedIn(tab)).must).toEqual([]);
	await finish(browser);
});

/** The page's document without what bears our signs, and the start tags of what does. */
function readDocument(tab: Tab): Promise<{ own: string; added: readonly string[] }> {
	return tab.evaluate((highlight: string) => {
		const copy = document.documentElement.cloneNode(true) as Element;
		const hosts = [...document.documentElement.children].flatMap((element, index) => (element.shadowRoot?.querySelector('aside.layer') ? [copy.children[index]!] : []));
		const styles = [...copy.querySelectorAll('style')].filter(({ textContent }) => textContent.includes(`::highlight(${highlight})`));
		const added = [...hosts.map(({ outerHTML }) => outerHTML), ...styles.map(({ outerHTML }) => /^<[^>]*>/.exec(outerHTML)![0])];
		for (const element of [...hosts, ...styles]) element.remove();
		return { own: copy.outerHTML, added };
	}, HIGHLIGHT_NAMES.must);
}
