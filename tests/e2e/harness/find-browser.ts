/**
 * Finds a browser that is installed; looks in the usual places and downloads nothing.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { type Browser, Cache } from '@puppeteer/browsers';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

interface Wanted {
	/** Environment variable that names one and is trusted. */
	readonly variable: string;
	/** How a fitting browser introduces itself. Branded Chrome is not one: it loads no extension from a folder. */
	readonly introduction: RegExp;
	readonly leastVersion: number;
	/** Names to look for on PATH. */
	readonly commands: readonly string[];
	readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
	readonly findDownloaded: () => readonly string[];
}

/** Where `provideBrowser` puts Firefox. */
export const DOWNLOADS = join(homedir(), '.cache', 'puppeteer');

const { LOCALAPPDATA = '', ProgramFiles = '' } = process.env;

export const WANTED: Readonly<Record<BrowserName, Wanted>> = {
	chromium: {
		variable: 'CHROMIUM_PATH',
		introduction: /^(?:Chromium|Google Chrome for Testing) (\d+)\./m,
		leastVersion: 140,
		commands: ['chromium', 'chromium-browser'],
		places: {
			linux: ['/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser'],
			darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
			win32: [join(LOCALAPPDATA, 'Chromium/Application/chrome.exe'), join(ProgramFiles, 'Chromium/Application/chrome.exe')],
		},
		findDownloaded: () => [chromium.executablePath()],
	},
	firefox: {
		variable: 'FIREFOX_PATH',
		introduction: /^Mozilla Firefox (\d+)\./m,
		leastVersion: 150,
		commands: ['firefox', 'firefox-esr'],
		places: {
			linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/usr/lib64/firefox/firefox', '/opt/firefox/firefox'],
			darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
			win32: [join(ProgramFiles, 'Mozilla Firefox/firefox.exe'), join(ProgramFiles, 'Firefox Developer Edition/firefox.exe')],
		},
		findDownloaded: () =>
			new Cache(DOWNLOADS)
				.getInstalledBrowsers()
				.filter(({ browser }) => browser === ('firefox' satisfies `${Browser.FIREFOX}`))
				.map(({ executablePath }) => executablePath),
	},
};

/** Path of a browser that fits, or `null`. */
export function findBrowser(name: BrowserName): string | null {
	const { variable, commands, places, findDownloaded } = WANTED[name];
	const named = process.env[variable];
	if (named) return existsSync(named) ? named : null;
	const directories = (process.env.PATH ?? '').split(delimiter);
	const onPath = process.platform === 'win32' ? [] : commands.flatMap((command) => directories.map((directory) => join(directory, command)));
	return [...onPath, ...(places[process.platform] ?? []), ...findDownloaded()].find((path) => fits(path, WANTED[name])) ?? null;
}

function fits(path: string, { introduction, leastVersion }: Wanted): boolean {
	if (!existsSync(path) || isSnap(path)) return false;
	// On Windows a browser says nothing on a terminal.
	if (process.platform === 'win32') return true;
	try {
		const version = introduction.exec(execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }))?.[1];
		return version !== undefined && Number(version) >= leastVersion;
	} catch {
		return false;
	}
}

/** Snaps see neither our profile nor the built extension: their /tmp and hidden folders are not ours. */
function isSnap(path: string): boolean {
	if (basename(realpathSync(path)) === 'snap') return true;
	return statSync(path).size < 20_000 && readFileSync(path, 'latin1').includes('/snap/bin/');
}
