/**
 * Pictures of the extension at work on the demonstration.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ExtensionBrowser, View } from '../../e2e/harness/browser.ts';
import { press, storeResume } from '../../e2e/harness/reader.ts';
import { waitUntil } from '../../e2e/harness/wait.ts';
import { DEMO_URL, readDemoResume } from './demo.ts';
import { waitForMarks, waitForScore } from './ready.ts';

/** The finding that is shown with its card. */
const SHOWN = 'Kubernetes';

/** PNGs by name: the marked page with the panel beside it, the popup, the side panel and the report, with the demonstration's résumé stored. */
export async function takePictures(browser: ExtensionBrowser): Promise<ReadonlyMap<string, Buffer>> {
	await storeResume(browser, readDemoResume());
	const tab = await browser.open(DEMO_URL);
	await waitForMarks(tab);
	const popup = await browser.openPopup(tab);
	await waitForScore(popup);
	const pictures = new Map([['popup', await popup.screenshot()]]);
	const panel = await browser.openSidePanel(tab);
	await waitForScore(panel);
	await waitUntil('a finding to be shown', async () => (await press(panel, SHOWN)) || null);
	await tab.evaluate(stillness);
	const [page, beside] = [await tab.screenshot(), await panel.screenshot()];
	pictures.set('page', await joinPictures(tab, page, beside));
	pictures.set('panel', beside);
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

/** Resolves when the page has come to rest: scrolled to where it was going. Travels as source. */
function stillness(): Promise<void> {
	return new Promise((resolve) => {
		let last = Number.NaN;
		let frames = 0;
		const look = () => {
			frames = scrollY === last ? frames + 1 : 0;
			last = scrollY;
			if (frames > 20) resolve();
			else requestAnimationFrame(look);
		};
		look();
	});
}

/** Two pictures side by side, as page and panel stand in the browser's window. A page draws them, and shows nothing of it. */
async function joinPictures(page: View, left: Buffer, right: Buffer): Promise<Buffer> {
	const joined = await page.evaluate(
		async (...sources: string[]) => {
			const images = await Promise.all(
				sources.map(async (source) => {
					const image = new Image();
					image.src = `data:image/png;base64,${source}`;
					await image.decode();
					return image;
				}),
			);
			const sheet = document.createElement('canvas');
			sheet.width = images.reduce((width, image) => width + image.width, images.length - 1);
			// The panel has a head of the browser's own, and less room.
			sheet.height = Math.min(...images.map(({ height }) => height));
			const context = sheet.getContext('2d')!;
			context.fillStyle = '#c8c8c8';
			context.fillRect(0, 0, sheet.width, sheet.height);
			let x = 0;
			for (const image of images) {
				context.drawImage(image, x, 0);
				x += image.width + 1;
			}
			return sheet.toDataURL('image/png').split(',')[1]!;
		},
		left.toString('base64'),
		right.toString('base64'),
	);
	return Buffer.from(joined, 'base64');
}
