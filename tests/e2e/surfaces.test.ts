import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../src/page/highlight-style.ts';
import { DEMO_URL, demoPages, readDemoResume } from '../commands/demo/demo.ts';
import { waitForMarks } from '../commands/demo/ready.ts';
import { finish } from './finish.ts';
import type { ExtensionBrowser, Tab, View } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { readWords, storeResume } from './harness/reader.ts';
import { jobPages } from './job-pages.ts';
import { paintedIn } from './marks.ts';

/** Presses the first button whose words contain these. */
function press(view: View, words: string): Promise<boolean> {
	return view.evaluate((text: string) => {
		const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text));
		button?.click();
		return button !== undefined;
	}, words);
}

describe.each(BROWSERS)('in %s, with a résumé stored,', (name) => {
	let browser: ExtensionBrowser;
	let tab: Tab;
	beforeAll(async () => {
		browser = await launch(name, { pages: (url) => demoPages(url) ?? jobPages(url), extension: locateTestBuild(name) });
		await storeResume(browser, readDemoResume());
		tab = await browser.open(DEMO_URL);
		await waitForMarks(tab);
	});
	afterAll(() => finish(browser));

	test('the toolbar button shows the match', async () => {
		await expect.poll(() => browser.badge(tab)).toMatch(/^\d{1,3}$/);
	});

	test('the popup shows the posting, the count and the score', async () => {
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toMatch(/Machine Learning Engineer[\s\S]*\d+ of \d+ must[\s\S]*\d+\s?%/i);
		const score = /(\d+)\s?%/.exec(await readWords(popup))![1];
		expect(await browser.badge(tab)).toBe(score);
	});

	test('the side panel shows a finding in the page when it is chosen', async () => {
		const panel = await browser.openSidePanel(tab);
		await expect.poll(() => readWords(panel)).toContain('Terraform');
		await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		expect(await press(panel, 'Terraform')).toBe(true);
		await expect.poll(async () => (await paintedIn(tab)).current).toEqual(['Terraform']);
		await expect
			.poll(() =>
				tab.evaluate((current: string) => {
					const [range] = CSS.highlights.get(current) ?? [];
					const box = (range as Range | undefined)?.getBoundingClientRect();
					return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
				}, HIGHLIGHT_NAMES.current),
			)
			.toBe(true);
	});

	test('any other page is left alone until the reader asks', async () => {
		const other = await browser.open('https://careers.quillfen.example/roles/platform');
		const popup = await browser.openPopup(other);
		await expect.poll(() => popup.evaluate(() => document.querySelector('button')?.textContent ?? '')).not.toBe('');
		expect((await paintedIn(other)).must).toEqual([]);
		await popup.evaluate(() => document.querySelector('button')!.click());
		await expect.poll(async () => (await paintedIn(other)).must).toContain('Kubernetes');
		await other.close();
	});
});
