import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REPORT_ROUTES } from '../../src/ui/report/types.ts';
import { DEMO_URL, demoPages, readDemoResume } from '../commands/demo/demo.ts';
import type { ExtensionBrowser } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { readWords, storeResume } from './harness/reader.ts';
import { jobPages } from './job-pages.ts';
import { paintedIn } from './marks.ts';
import { askAsContentScript, seePage } from './page-world.ts';

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
		for (const route of REPORT_ROUTES) {
			const report = await browser.openExtensionPage(`report.html#${route}`);
			await expect.poll(() => readWords(report)).not.toBe('');
			await report.close();
		}
		expect(browser.leaks).toEqual([]);
		expect(browser.served).toEqual([DEMO_URL]);
	});

	test('the page sees nothing of a résumé: all it can look at is the same without one', async () => {
		const tab = await browser.open(DEMO_URL);
		const before = await seePage(tab);
		// The card is among what was looked at.
		expect(before).toMatch(/class="subject"[^>]*>4\+ years</);
		await storeResume(browser, readDemoResume());
		await expect.poll(() => browser.badge(tab)).toMatch(/^\d+$/);
		await tab.reload();
		expect(await seePage(tab)).toBe(before);
	});

	test('the content script is told what the posting says and no more', async () => {
		await storeResume(browser, readDemoResume());
		const tab = await browser.open(DEMO_URL);
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
		const report = await browser.openExtensionPage('report.html');
		const answer = await report.evaluate(askAsContentScript, DEMO_URL);
		expect(Object.keys(answer).sort()).toEqual(['counts', 'key', 'language', 'marks', 'notRated']);
		expect([...new Set(answer.marks.flatMap((mark) => Object.keys(mark)))].sort()).toEqual([
			'end',
			'id',
			'kind',
			'params',
			'rule',
			'section',
			'source',
			'start',
			'subject',
			'words',
		]);
		expect(answer.marks.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Python', 'Kubernetes']));
		// What popup and panel say of these two differs: one is in the résumé and the other isn't.
		const [known, missing] = ['Python', 'Kubernetes'].map((name) => JSON.stringify(answer.marks.find(({ subject }) => subject === name)).replaceAll(name, ''));
		for (const verdict of ['résumé', 'resume', 'credit', 'missing', 'Pinecliff', 'Castellane']) expect(`${known}${missing}`).not.toContain(verdict);
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
