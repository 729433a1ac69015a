/**
 * `npm run screenshots`: takes the README's pictures anew from the built extension.
 * @module
 */
import { buildExtension, ROOT } from '../e2e/harness/built-extension.ts';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { provideBrowser } from '../e2e/harness/provide-browser.ts';
import { demoPages } from './demo/demo.ts';
import { savePictures, takePictures } from './demo/pictures.ts';

const executable = await provideBrowser('chromium');
const browser = await launchChromium({ executable, extension: buildExtension('chrome', 'production'), pages: demoPages });
try {
	savePictures(await takePictures(browser), `${ROOT}assets/screenshots`);
} finally {
	await browser.close();
}
