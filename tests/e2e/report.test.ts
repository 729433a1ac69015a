import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ui as german } from '../../src/locales/de/ui.ts';
import { report as reportWords } from '../../src/locales/en/report.ts';
import { resumes } from '../../src/locales/en/resumes.ts';
import { profile as profileWords } from '../../src/locales/en/ui/profile.ts';
import { ui } from '../../src/locales/en/ui.ts';
import { DEMO_URL, demoPages, readDemoResume } from '../commands/demo/demo.ts';
import { waitForMarks } from '../commands/demo/ready.ts';
import { finish } from './finish.ts';
import type { ExtensionBrowser, Tab, View } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { press, readWords } from './harness/reader.ts';
import { waitUntil } from './harness/wait.ts';

const PASTED = `Harbour Pilot Software Engineer
Tidegate writes the software that brings ships into eleven harbours, and it has to be right the first time.

What you bring
- 3+ years of Rust in production
- Experience with PostgreSQL and Linux is required
- Terraform is a plus
`;

/** Writes into a field as someone who types does. */
function write(view: View, selector: string, text: string): Promise<void> {
	return view.evaluate(
		(wanted: string, value: string) => {
			const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted)!;
			field.value = value;
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		},
		selector,
		text,
	);
}

function readField(view: View, selector: string): Promise<string | null> {
	return view.evaluate((wanted: string) => document.querySelector<HTMLTextAreaElement>(wanted)?.value ?? null, selector);
}

/** Chooses an answer of the profile's question. */
function answer(view: View, question: string, word: string): Promise<void> {
	return view.evaluate(
		(asked: string, wanted: string) => {
			const field = [...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.textContent === asked)!;
			[...field.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)!.click();
		},
		question,
		word,
	);
}

/** Presses the button of these words as soon as it can be pressed. */
function pressWhenReady(view: View, words: string): Promise<boolean> {
	const isReady = () =>
		view.evaluate((text: string) => [...document.querySelectorAll('button')].some(({ textContent, disabled }) => textContent.includes(text) && !disabled) || null, words);
	return waitUntil(`the button "${words}"`, isReady).then(() => press(view, words));
}

describe.each(BROWSERS)('in %s the report', (name) => {
	let browser: ExtensionBrowser;
	beforeAll(async () => {
		browser = await launch(name, { pages: demoPages, extension: locateTestBuild(name) });
	});
	afterAll(() => finish(browser));

	async function openReport(route: string, field: string): Promise<Tab> {
		const report = await browser.openExtensionPage(`report.html#${route}`);
		await expect.poll(() => readField(report, field)).not.toBeNull();
		return report;
	}

	test('reads a pasted posting', async () => {
		const report = await openReport('paste', '#paste-text');
		await write(report, '#paste-text', PASTED);
		await pressWhenReady(report, ui.paste.read);
		await expect.poll(() => readWords(report)).toMatch(/Harbour Pilot Software Engineer[\s\S]*Rust[\s\S]*PostgreSQL[\s\S]*Terraform/);
		await report.close();
	});

	test('keeps what is being written when it is closed', async () => {
		const report = await openReport('resume', '#resume-draft');
		await write(report, '#resume-draft', 'Half a résumé');
		// What was read in it appears when it has been taken in.
		await expect.poll(() => readWords(report)).not.toContain(ui.resume['nothing-yet']);
		await expect.poll(() => countDrafts(report)).toBe(1);
		await report.close();
		const again = await openReport('resume', '#resume-draft');
		await expect.poll(() => readField(again, '#resume-draft')).toBe('Half a résumé');
		await again.close();
	});

	test('stores a pasted résumé, and replaces it by a dropped one, which leaves the first a version', async () => {
		const report = await openReport('resume', '#resume-draft');
		await write(report, '#resume-draft', '# Ida Roth\n\n## Skills\n\nCOBOL, Fortran\n');
		await expect.poll(() => readWords(report)).toContain('COBOL');
		await pressWhenReady(report, ui.resume.save);
		await expect.poll(() => readField(report, '#resume-draft')).toBeNull();
		const { name: fileName, text } = readDemoResume();
		await pressWhenReady(report, resumes.edit);
		await expect.poll(() => readField(report, '#resume-draft')).toContain('COBOL');
		await expect.poll(() => report.evaluate(() => document.querySelector('.drop [role=status]')?.textContent)).toBe('');
		await report.evaluate(
			(file: string, content: string) => {
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File([content], file, { type: 'text/markdown' }));
				document.querySelector('.drop')!.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
			},
			fileName,
			text,
		);
		await expect.poll(() => readField(report, '#resume-draft')).toContain('Castellane');
		await pressWhenReady(report, resumes['save-over'].split('{{')[0]!.trim());
		await expect.poll(() => readField(report, '#resume-draft')).toBeNull();
		await expect.poll(() => readWords(report)).toContain(resumes.versions);
		await expect.poll(() => readWords(report)).toContain('Castellane');
		await report.close();
	});

	test('holds a posting against the résumé, and lists it among those seen', async () => {
		const tab = await browser.open(DEMO_URL);
		await waitForMarks(tab);
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toContain('6 of 8 must-have skills');
		const seen = await openReport('seen', '#seen-query');
		await expect.poll(() => readWords(seen)).toMatch(/Machine Learning Engineer[\s\S]*Larkfield/);
		await pressWhenReady(seen, 'Machine Learning Engineer');
		await expect.poll(() => readWords(seen)).toMatch(/6 of 8 must-have skills[\s\S]*How the score adds up[\s\S]*Kubernetes[\s\S]*Keywords/);
		await seen.close();
		await tab.close();
	});

	test('puts what the reader states before everything else', async () => {
		const tab = await browser.open(DEMO_URL);
		await waitForMarks(tab);
		const profile = await openReport('profile', 'input');
		await answer(profile, profileWords['needs-sponsor'], profileWords.yes);
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toMatch(/^[\s\S]{0,400}sponsor/i);
		await answer(profile, profileWords['needs-sponsor'], profileWords['not-said']);
		await profile.close();
		await tab.close();
	});

	test("takes the reader's word on a gap, and says what it would bring", async () => {
		const tab = await browser.open(DEMO_URL);
		await waitForMarks(tab);
		const seen = await openReport('seen', '#seen-query');
		await pressWhenReady(seen, 'Machine Learning Engineer');
		await expect.poll(() => readWords(seen)).toContain(reportWords.truth.have);
		await answer(seen, reportWords.truth.legend.replace('{{skill}}', 'Kubernetes'), reportWords.truth.have);
		await expect.poll(() => readWords(seen)).toMatch(/\d+% if your résumé showed/i);
		await seen.close();
		await tab.close();
	});

	test('writes everything to one file, and takes it back', async () => {
		const settings = await openReport('settings', 'input[value=de]');
		const exported = await settings.evaluate(
			(words: string) =>
				new Promise<string>((resolve) => {
					const create = URL.createObjectURL;
					URL.createObjectURL = (blob) => {
						URL.createObjectURL = create;
						(blob as Blob).text().then(resolve);
						return create.call(URL, blob as Blob);
					};
					[...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click();
				}),
			ui.settings.export,
		);
		expect(exported).toContain('Castellane');
		await settings.evaluate((text: string) => {
			const files = new DataTransfer();
			files.items.add(new File([text], 'requisite.json', { type: 'application/json' }));
			const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		}, exported);
		await pressWhenReady(settings, ui.incoming.replace);
		await expect.poll(() => settings.evaluate(() => location.hash)).toBe('');
		await settings.close();
		const resume = await openReport('resume', 'input[type=file]');
		await expect.poll(() => readWords(resume)).toContain('Castellane');
		await resume.close();
	});

	test('chooses the language of all pages', async () => {
		const settings = await openReport('settings', 'input[value=de]');
		await settings.evaluate(() => document.querySelector<HTMLInputElement>('input[value=de]')!.click());
		await expect.poll(() => readWords(settings)).toContain(german.settings.title);
		const tab = await browser.open(DEMO_URL);
		await waitForMarks(tab);
		const popup = await browser.openPopup(tab);
		await expect.poll(() => readWords(popup)).toContain(german['open-panel']);
		expect(await readWords(popup)).not.toContain(ui['open-panel']);
		await tab.close();
		await settings.close();
	});

	test('deletes everything', async () => {
		const settings = await openReport('settings', 'input[value=de]');
		await pressWhenReady(settings, german.settings.wipe);
		await pressWhenReady(settings, german.settings['wipe-confirm']);
		await expect.poll(() => readWords(settings)).toContain(ui.report.none.title);
		const resume = await openReport('resume', '#resume-draft');
		await expect.poll(() => readWords(resume)).toContain(ui.resume['nothing-yet']);
		await resume.evaluate(() => {
			location.hash = 'seen';
		});
		await expect.poll(() => readWords(resume)).toContain(ui.seen.none);
		await resume.close();
		await settings.close();
	});
});

/** How many drafts the extension's database holds. */
function countDrafts(report: View): Promise<number> {
	return report.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('requisite');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const counting = opening.result.transaction('drafts').objectStore('drafts').count();
					counting.onsuccess = () => {
						opening.result.close();
						resolve(counting.result);
					};
				};
			}),
	);
}
