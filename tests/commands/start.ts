/**
 * `npm start`: builds the extension and shows it at work in a browser, on an invented posting with an invented résumé stored.
 * Without a display it prints what was read and saves pictures instead.
 * @module
 */
import { spawnSync } from 'node:child_process';
import type { ExtensionBrowser } from '../e2e/harness/browser.ts';
import { buildExtension, ROOT } from '../e2e/harness/built-extension.ts';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { provideBrowser } from '../e2e/harness/provide-browser.ts';
import { storeResume } from '../e2e/harness/reader.ts';
import { DEMO_PAGE, DEMO_RESUME, DEMO_URL, demoPages, readDemoResume } from './demo/demo.ts';
import { savePictures, takePictures } from './demo/pictures.ts';
import { waitForMarks } from './demo/ready.ts';

async function start(): Promise<void> {
	const executable = await provideBrowser('chromium');
	console.log('Building the extension …');
	const extension = buildExtension('chrome', 'production');
	const visible = process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
	console.log(`Starting ${executable} …`);
	const browser = await launchChromium({ executable, extension, pages: demoPages, visible });
	try {
		await (visible ? show(browser) : record(browser));
	} finally {
		await browser.close();
	}
}

/** With a display: everything side by side, until the window is closed. */
async function show(browser: ExtensionBrowser): Promise<void> {
	await storeResume(browser, readDemoResume());
	const tab = await browser.open(DEMO_URL);
	await waitForMarks(tab);
	await browser.openSidePanel(tab);
	await browser.openPopup(tab);
	console.log('The posting is marked; side panel and popup are open beside it. Close the window, or press Ctrl+C here, to end.');
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void browser.close());
	await browser.closed;
}

/** Without one: what it reads as words, what it shows as pictures. */
async function record(browser: ExtensionBrowser): Promise<void> {
	console.log('There is no display: printing what the extension reads, and saving pictures of what it shows.\n');
	const command = [`${ROOT}src/cli/bin.mjs`, 'read', DEMO_PAGE, '--url', DEMO_URL, '--resume', DEMO_RESUME];
	const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
	if (status !== 0) throw new Error('The posting could not be read');
	savePictures(await takePictures(browser), `${ROOT}.output/demo`);
}

await start().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
