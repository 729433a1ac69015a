import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_URL, demoPages } from '../commands/demo/demo.ts';
import { waitForMarks } from '../commands/demo/ready.ts';
import { finish } from './finish.ts';
import type { ExtensionBrowser, Tab } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { paintedIn, readLayer } from './marks.ts';

describe.each(BROWSERS)('in %s, with the keyboard,', (name) => {
	let browser: ExtensionBrowser;
	let tab: Tab;
	beforeAll(async () => {
		browser = await launch(name, { pages: demoPages, extension: locateTestBuild(name) });
		tab = await browser.open(DEMO_URL);
		await waitForMarks(tab);
	});
	afterAll(() => finish(browser));

	const current = async () => (await paintedIn(tab)).current;
	const announced = () => readLayer(tab, '[aria-live]');

	test('the reader goes from finding to finding, and hears each', async () => {
		await browser.runCommand(tab, 'next-finding');
		await expect.poll(current).toEqual(['4+ years']);
		await expect.poll(announced).toMatch(/^Finding 1 of \d+\. Must have: 4\+ years\./);
		await browser.runCommand(tab, 'next-finding');
		await expect.poll(current).toEqual(['machine learning']);
		await expect.poll(announced).toMatch(/^Finding 2 of \d+\. Must have: machine learning\./);
		expect(await readLayer(tab, '.card')).toContain('machine learning');
	});

	test('the reader goes back, and from the first to the last', async () => {
		await browser.runCommand(tab, 'previous-finding');
		await expect.poll(current).toEqual(['4+ years']);
		await browser.runCommand(tab, 'previous-finding');
		await expect.poll(current).toEqual(['evenings and weekends']);
		await expect.poll(announced).toMatch(/^Finding (\d+) of \1\. /);
	});

	test('the finding the reader is at is in sight', async () => {
		await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
	});
});
