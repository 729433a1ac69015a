import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages, readDemoResume } from '../commands/demo/demo.ts';
import type { ExtensionBrowser } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { readWords, storeResume } from './harness/reader.ts';
import { jobPages } from './job-pages.ts';
import { paintedIn } from './marks.ts';

describe.each(BROWSERS)('in %s', (name) => {
	let browser: ExtensionBrowser;
	beforeEach(async () => {
		browser = await launch(name, { pages: (url) => demoPages(url) ?? jobPages(url), extension: locateTestBuild(name) });
	});
	afterEach(() => browser?.close());

	test('nothing leaves the machine while a résumé is stored, a posting read and every page of the extension looked at', async () => {
		await storeResume(browser, readDemoResume());
		const tab = await browser.open(DEMO_URL);
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toMatch(/\d+\s?%/);
		const panel = await browser.openSidePanel(tab);
		await expect.poll(() => readWords(panel)).toContain('Terraform');
		for (const route of ['posting', 'resume', 'seen', 'paste', 'settings']) {
			const report = await browser.openExtensionPage(`report.html#${route}`);
			await expect.poll(() => readWords(report)).not.toBe('');
			await report.close();
		}
		expect(browser.leaks).toEqual([]);
		expect(browser.served).toEqual([DEMO_URL]);
	});

	test('a request that did leave would be seen, whoever made it and however', async () => {
		const tab = await browser.open('https://www.linkedin.com/feed/');
		await tab.evaluate(() => {
			new Image().src = 'https://page.leak.example/pixel.png';
			new WebSocket('wss://socket.leak.example/');
		});
		const report = await browser.openExtensionPage('report.html');
		await report.evaluate(async () => {
			const { chrome } = globalThis as unknown as {
				chrome: { tabs: { query(query: object): Promise<{ id: number }[]>; create(tab: object): Promise<void> }; scripting: { executeScript(script: object): Promise<void> } };
			};
			const [feed] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
			await chrome.scripting.executeScript({ target: { tabId: feed!.id }, func: () => void fetch('https://content-script.leak.example/').catch(() => {}) });
			await chrome.tabs.create({ url: 'https://tab.leak.example/' });
		});
		for (const host of ['page', 'socket', 'content-script', 'tab']) await expect.poll(() => browser.leaks.join(' ')).toContain(`${host}.leak.example`);
	});
});
