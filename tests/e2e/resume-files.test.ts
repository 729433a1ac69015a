import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePdf } from '../fixtures/documents/make-pdf.ts';
import { makeDocx, paragraph } from '../fixtures/documents/make-zip.ts';
import type { ExtensionBrowser, Tab } from './harness/browser.ts';
import { BROWSERS, launch, locateTestBuild } from './harness/launch.ts';
import { readWords, storeResume } from './harness/reader.ts';

const LINE = { text: 'Ada Moreira, engineer for data platforms', x: 40, y: 60 };

/** Chooses a file as a reader does, who waits until none is being read. */
async function choose(report: Tab, name: string, bytes: Uint8Array): Promise<void> {
	await expect.poll(() => report.evaluate(() => document.querySelector('.drop [role=status]')?.textContent)).toBe('');
	await report.evaluate(
		(fileName: string, data: string) => {
			const files = new DataTransfer();
			files.items.add(new File([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], fileName));
			const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		},
		name,
		Buffer.from(bytes).toString('base64'),
	);
}

const readDraft = (report: Tab) => report.evaluate(() => document.querySelector<HTMLTextAreaElement>('#resume-draft')?.value ?? '');

describe.each(BROWSERS)('in %s, under the policy of the package', (name) => {
	let browser: ExtensionBrowser;
	beforeEach(async () => {
		browser = await launch(name, { pages: () => null, extension: locateTestBuild(name) });
	});
	afterEach(() => browser?.close());

	async function openResumePage(): Promise<Tab> {
		const report = await browser.openExtensionPage('report.html#resume');
		await expect.poll(() => report.evaluate(() => document.querySelector('input[type=file]') !== null)).toBe(true);
		return report;
	}

	test('PDF files, with Asian fonts too, and Word files are read, and nothing is asked for', async () => {
		const report = await openResumePage();
		await choose(report, 'cv.pdf', makePdf([[LINE, { text: '日本語の職務経歴書', x: 40, y: 90, font: 'japanese' }]]));
		await expect.poll(() => readDraft(report)).toContain('日本語の職務経歴書');
		await choose(report, 'cv.docx', makeDocx(paragraph('Skills', 'Heading1') + paragraph('Python', 'bullet')));
		await expect.poll(() => readDraft(report)).toBe('# Skills\n\n- Python');
		expect(browser.leaks).toEqual([]);
	});

	test('a file that can’t be read says why, and leaves the stored résumé and the draft as they were', async () => {
		await storeResume(browser, { name: 'cv.txt', text: 'Ada Moreira\n\nSkills\nPython, SQL\n' });
		const report = await openResumePage();
		await choose(report, 'draft.txt', new TextEncoder().encode('Ada Moreira, draft'));
		await expect.poll(() => readDraft(report)).toBe('Ada Moreira, draft');
		await choose(report, 'locked.pdf', makePdf([[LINE]], { encrypted: true }));
		await expect.poll(() => readWords(report)).toMatch(/password/i);
		expect(await readDraft(report)).toBe('Ada Moreira, draft');
		expect(await readWords(report)).toContain('cv.txt');
	});
});
