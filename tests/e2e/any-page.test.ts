import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ui } from '../../src/locales/en/ui.ts';
import { finish } from './finish.ts';
import { createFixtureDesk } from './fixture-pages.ts';
import type { ExtensionBrowser, Tab, View } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { press, readWords } from './harness/reader.ts';
import { waitUntil } from './harness/wait.ts';
import { jobPages, LINKEDIN_ARTICLE, OWN_PAGE } from './job-pages.ts';
import { countHosts, NO_MARKS, paintedIn, readPill } from './marks.ts';

describe.each(BROWSERS)('in %s, on a page that is read on request alone,', (name) => {
	const desk = createFixtureDesk();
	let browser: ExtensionBrowser;
	let tab: Tab;
	beforeAll(async () => {
		browser = await launch(name, { pages: (url) => desk.pages(url) ?? jobPages(url), extension: locateTestBuild(name) });
	});
	afterAll(() => finish(browser));
	afterEach(() => tab.close());

	/** Opens the popup, which says that nothing was read, and presses its button. */
	async function ask(): Promise<View> {
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toContain(ui.empty['not-read'].title);
		expect(await paintedIn(tab)).toEqual(NO_MARKS);
		await waitUntil('the button', async () => (await press(popup, ui.empty['not-read'].action)) || null);
		return popup;
	}

	test('nothing is done before the reader asks', async () => {
		tab = await browser.open(OWN_PAGE);
		const popup = await ask();
		await expect.poll(() => paintedIn(tab)).toMatchObject({ must: expect.arrayContaining(['Kubernetes', 'Terraform']), nice: ['Rust'] });
		await expect.poll(() => readWords(popup)).toContain('Platform Engineer');
	});

	test.each(['careers-json-ld.html', 'careers-article.html'] as const)('%s is marked where its text stands', async (file) => {
		tab = await desk.open(browser, file);
		await ask();
		await expect.poll(() => paintedIn(tab)).toMatchObject({ must: expect.arrayContaining(['Python', 'NumPy', 'PyTorch']), nice: ['Portuguese'] });
		expect(await countHosts(tab)).toBe(1);
	});

	test('a posting whose text stands nowhere in the page is read, and said not to be marked', async () => {
		tab = await desk.open(browser, 'careers-json-ld-only.html');
		const popup = await ask();
		await expect.poll(() => readWords(popup)).toContain(ui['not-painted']);
		expect(await readWords(popup)).toMatch(/Machine Learning Engineer[\s\S]*PyTorch/);
		expect(await paintedIn(tab)).toEqual(NO_MARKS);
	});

	test('a list of several jobs is none of them', async () => {
		tab = await desk.open(browser, 'careers-list.html');
		const popup = await ask();
		await expect.poll(() => readWords(popup)).toContain(ui.empty['no-posting'].title);
		expect(await paintedIn(tab)).toEqual(NO_MARKS);
		expect(await readPill(tab)).toBeNull();
	});

	test('what is selected is read by itself', async () => {
		tab = await desk.open(browser, 'careers-article.html');
		await tab.evaluate(() => {
			const lines = [...document.querySelectorAll('article li')];
			const first = lines.find(({ textContent }) => textContent.startsWith('Experience with object detection'))!;
			getSelection()!.setBaseAndExtent(first, 0, document.querySelector('article')!, document.querySelector('article')!.childNodes.length);
		});
		await ask();
		await expect.poll(() => paintedIn(tab)).toMatchObject({ must: ['object detection'], nice: ['Portuguese'] });
	});

	test('the keyboard command reads it', async () => {
		tab = await browser.open(LINKEDIN_ARTICLE);
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toContain(ui.empty['no-posting'].title);
		await browser.runCommand(tab, 'read-page');
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
	});

	test('the entry of the context menu reads it', async () => {
		tab = await browser.open(LINKEDIN_ARTICLE);
		await browser.chooseFromMenu(tab);
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
	});

	test('the reader who goes on is asked again', async () => {
		tab = await browser.open(OWN_PAGE);
		await ask();
		await expect.poll(async () => (await paintedIn(tab)).must).toContain('Kubernetes');
		await tab.evaluate(() => history.pushState({}, '', '/roles/other'));
		await expect.poll(() => paintedIn(tab)).toEqual(NO_MARKS);
	});
});
