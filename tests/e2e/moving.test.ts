import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { finish } from './finish.ts';
import type { ExtensionBrowser, Tab } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { addressOf, DATA_JOB, type InventedJob, jobPages, PLATFORM_JOB, writeJob } from './job-pages.ts';
import { countHosts, NO_MARKS, paintedIn, readPill } from './marks.ts';

/** Changes address and content without loading, as these sites do. */
function moveTo(tab: Tab, address: string, content: string): Promise<void> {
	return tab.evaluate(
		(url: string, html: string) => {
			history.pushState({}, '', url);
			document.querySelector('main')!.innerHTML = html;
		},
		address,
		content,
	);
}

const moveToJob = (tab: Tab, job: InventedJob) => moveTo(tab, addressOf(job), writeJob(job));

describe.each(BROWSERS)('in %s', (name) => {
	let browser: ExtensionBrowser;
	let tab: Tab;
	beforeAll(async () => {
		browser = await launch(name, { pages: jobPages, extension: locateTestBuild(name) });
	});
	afterAll(() => finish(browser));
	afterEach(() => tab.close());

	describe('someone who comes from the feed', () => {
		beforeEach(async () => {
			tab = await browser.open('https://www.linkedin.com/feed/');
		});

		test('finds the posting marked', async () => {
			await moveToJob(tab, PLATFORM_JOB);
			await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
			expect(await countHosts(tab)).toBe(1);
		});
	});

	describe('someone who goes on from a posting', () => {
		beforeEach(async () => {
			tab = await browser.open(addressOf(PLATFORM_JOB));
			await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
		});

		test('finds the next one marked, and nothing of the one before', async () => {
			await moveToJob(tab, DATA_JOB);
			await expect.poll(() => paintedIn(tab)).toMatchObject({ must: expect.arrayContaining(['Python', 'Airflow']), nice: ['Snowflake'] });
			expect((await paintedIn(tab)).must).not.toContain('Kubernetes');
			expect(await countHosts(tab)).toBe(1);
		});

		test('finds a page without a posting unmarked', async () => {
			await moveTo(tab, 'https://www.linkedin.com/feed/', '<p>News of the day.</p>');
			await expect.poll(() => paintedIn(tab)).toEqual(NO_MARKS);
			await expect.poll(() => readPill(tab)).toBeNull();
		});

		test('finds the one before marked again on going back', async () => {
			await moveToJob(tab, DATA_JOB);
			await expect.poll(async () => (await paintedIn(tab)).must).toContain('Airflow');
			await tab.evaluate((html: string) => {
				addEventListener('popstate', () => {
					document.querySelector('main')!.innerHTML = html;
				});
				history.back();
			}, writeJob(PLATFORM_JOB));
			await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
			expect((await paintedIn(tab)).must).not.toContain('Airflow');
		});
	});

	test('a description that arrives late is marked when it is there', async () => {
		tab = await browser.open('https://www.linkedin.com/jobs/view/4400000013/');
		expect(await paintedIn(tab)).toEqual(NO_MARKS);
		await tab.evaluate((html: string) => {
			document.querySelector('main')!.innerHTML = html;
		}, writeJob(DATA_JOB));
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Airflow');
	});
});
