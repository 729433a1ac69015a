/**
 * Finds a browser or gets one: downloaded, or on Debian by apt.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, DOWNLOADS, findBrowser, WANTED } from './find-browser.ts';

const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of a browser that fits. Throws, saying in one line what to do, if there is none and none can be had. */
export async function provideBrowser(name: BrowserName): Promise<string> {
	const found = findBrowser(name);
	if (found !== null) return found;
	const { variable, leastVersion } = WANTED[name];
	if (process.env[variable]) throw new Error(`${variable} names no file: ${process.env[variable]}`);
	for (const get of [download, installOnDebian]) {
		await get(name);
		const path = findBrowser(name);
		if (path !== null) return path;
	}
	const kinds = name === 'chromium' ? `Chromium or Chrome for Testing, ${leastVersion} or later` : `Firefox ${leastVersion} or later`;
	throw new Error(`No browser to use: install ${kinds}, or set ${variable} to one.`);
}

async function download(name: BrowserName): Promise<void> {
	console.log(`No ${name} found; downloading one …`);
	try {
		if (name === 'chromium') downloadChromium();
		else await downloadFirefox();
	} catch (error) {
		console.log(`It can't be downloaded: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`);
	}
}

function downloadChromium(): void {
	const command = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
	const { status, stderr } = spawnSync(process.execPath, [command, 'install', 'chromium', '--no-shell'], { stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr.trim());
}

async function downloadFirefox(): Promise<void> {
	const platform = detectBrowserPlatform();
	if (platform === undefined) throw new Error('there is none for this system');
	await install({ browser: Browser.FIREFOX, buildId: await resolveBuildId(Browser.FIREFOX, platform, 'stable'), platform, cacheDir: DOWNLOADS });
}

async function installOnDebian(name: BrowserName): Promise<void> {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
	console.log(`Installing Debian's ${DEBIAN_PACKAGES[name]} …`);
	const options = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	spawnSync('apt-get', ['update'], options);
	spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', DEBIAN_PACKAGES[name]], options);
}
