/**
 * Tabs: which one the reader looks at, and reading it.
 * @module
 */
import { browser } from 'wxt/browser';
import { callPage } from '../messaging/client.ts';
import { INDEED_MATCHES, LINKEDIN_MATCHES } from '../sites/matches.ts';

/** WXT's types know the pages of the package, not its content scripts. */
const SCRIPT = '/content-scripts/job-page.js' as '/background.js';

/** Starts the content script in tabs that were open before the extension was installed or updated. */
export async function injectIntoOpenTabs(): Promise<void> {
	const tabs = await browser.tabs.query({ url: [...LINKEDIN_MATCHES, ...INDEED_MATCHES] });
	await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? null : inject(id))));
}

/** Reads the page of a tab on the reader's request, whatever page it is. The request grants access to this tab alone. */
export async function readTab(tabId: number): Promise<void> {
	if ((await callPage(tabId, 'readPage')) !== null) return;
	if (await inject(tabId)) await callPage(tabId, 'readPage');
}

/** The tab the reader looks at in the window this page belongs to. */
export async function activeTab(): Promise<{ readonly id: number; readonly url: string | null } | null> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Calls back whenever the reader may be looking at another tab or page, until the signal aborts. */
export function watchActiveTab(signal: AbortSignal, onChange: () => void): void {
	browser.tabs.onActivated.addListener(onChange);
	browser.tabs.onUpdated.addListener(onChange);
	signal.addEventListener(
		'abort',
		() => {
			browser.tabs.onActivated.removeListener(onChange);
			browser.tabs.onUpdated.removeListener(onChange);
		},
		{ once: true },
	);
}

/** False where the browser lets no extension in (its own pages, its store). */
async function inject(tabId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
		return true;
	} catch {
		return false;
	}
}
