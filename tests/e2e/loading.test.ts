import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finish } from './finish.ts';
import type { ExtensionBrowser } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { addressOf, jobPages, PLATFORM_JOB } from './job-pages.ts';
import { paintedIn } from './marks.ts';

describe.each(BROWSERS)('in %s the extension', (name) => {
	let browser: ExtensionBrowser;
	beforeAll(async () => {
		browser = await launch(name, { pages: jobPages, extension: locateTestBuild(name) });
	});
	afterAll(() => finish(browser));

	test('is loaded', async () => {
		const page = await browser.openExtensionPage('report.html');
		const { version, manifest_version } = await page.evaluate(() => {
			const api = globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string; manifest_version: number } } } };
			return api.chrome.runtime.getManifest();
		});
		expect({ version, manifest_version }).toEqual({ version: '0.1.0', manifest_version: 3 });
		await page.close();
	});

	test('reads a posting as soon as its page is open', async () => {
		const tab = await browser.open(addressOf(PLATFORM_JOB));
		await expect.poll(() => paintedIn(tab)).toMatchObject({ must: expect.arrayContaining(['Kubernetes', 'Terraform']), nice: ['Rust'] });
		await tab.close();
	});

	test('reads on after its background was ended', async () => {
		await browser.stopBackground();
		const tab = await browser.open(addressOf(PLATFORM_JOB));
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
		await tab.close();
	});
});
