/**
 * One call to start either browser.
 * @module
 */
import type { ExtensionBrowser, LaunchOptions } from './browser.ts';
import { locateBuild } from './built-extension.ts';
import { launchChromium } from './chromium.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Folder of the build that the end-to-end tests use. */
export function locateTestBuild(name: BrowserName): string {
	return locateBuild(name === 'chromium' ? 'chrome' : 'firefox', 'test');
}

/** Starts a browser that is installed; throws if there is none. */
export function launch(name: BrowserName, options: Omit<LaunchOptions, 'executable'>): Promise<ExtensionBrowser> {
	const executable = findBrowser(name);
	if (executable === null) throw new Error(`There is no ${name} that fits: npm test gets one`);
	return name === 'chromium' ? launchChromium({ executable, ...options }) : launchFirefox({ executable, ...options });
}
