import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ui } from '../../src/locales/en/ui.ts';
import { HIGHLIGHT_NAMES } from '../../src/page/highlight-style.ts';
import { DEMO_URL, demoPages, readDemoResume } from '../commands/demo/demo.ts';
import { waitForMarks } from '../commands/demo/ready.ts';
import { finish } from './finish.ts';
import type { ExtensionBrowser, Tab } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { press, readWords, storeResume } from './harness/reader.ts';
import { paintedIn } from './marks.ts';

/** Under which words the panel lists a mark, where those aren't its own. */
function listedAs(text: string): string {
	const names: ReadonlyMap<string, string> = new Map([
		['GCP', 'Google Cloud'],
		['model registry', 'experiment tracking'],
		['Time-series forecasting', 'forecasting'],
		['A degree', 'Bachelor’s'],
	]);
	return names.get(text) ?? text;
}

describe.each(BROWSERS)('in %s, with a résumé stored,', (name) => {
	let browser: ExtensionBrowser;
	let tab: Tab;
	beforeAll(async () => {
		browser = await launch(name, { pages: demoPages, extension: locateTestBuild(name) });
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

	test('the side panel lists every finding', async () => {
		const panel = await browser.openSidePanel(tab);
		const { must, nice, flag } = await paintedIn(tab);
		for (const text of [...must, ...nice, ...flag]) await expect.poll(async () => (await readWords(panel)).toLowerCase()).toContain(listedAs(text).toLowerCase());
		const words = await readWords(panel);
		for (const { title } of [ui.gates, ui.flags, ui.silences, ui.greens, ui.facts]) expect(words).toContain(title);
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
});
