/**
 * Pictures of the extension at work on the demonstration.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ExtensionBrowser } from '../../e2e/harness/browser.ts';
import { storeResume } from '../../e2e/harness/reader.ts';
import { DEMO_URL, readDemoResume } from './demo.ts';
import { waitForMarks, waitForScore } from './ready.ts';

/** PNGs by name: the marked page, the popup, the side panel and the report, with the demonstration's résumé stored. */
export async function takePictures(browser: ExtensionBrowser): Promise<ReadonlyMap<string, Buffer>> {
	await storeResume(browser, readDemoResume());
	const tab = await browser.open(DEMO_URL);
	await waitForMarks(tab);
	const pictures = new Map([['page', await tab.screenshot()]]);
	const popup = await browser.openPopup(tab);
	await waitForScore(popup);
	pictures.set('popup', await popup.screenshot());
	const panel = await browser.openSidePanel(tab);
	await waitForScore(panel);
	pictures.set('side-panel', await panel.screenshot());
	// The popup closes with the answer, so none is waited for.
	const again = await browser.openPopup(tab);
	await waitForScore(again);
	await again.evaluate(() => void setTimeout(() => document.querySelector<HTMLButtonElement>('.popup-actions button:last-child')!.click()));
	const report = await browser.waitForTab((url) => url.startsWith(`${browser.origin}/report.html`));
	await waitForScore(report);
	pictures.set('report', await report.screenshot());
	return pictures;
}

/** Saves pictures in a folder and says where. */
export function savePictures(pictures: ReadonlyMap<string, Buffer>, folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, png] of pictures) {
		writeFileSync(`${folder}/${name}.png`, png);
		console.log(`Picture: ${folder}/${name}.png`);
	}
}
