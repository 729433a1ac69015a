/**
 * Tells open extension pages that something changed in a tab. Session storage is shared by them and hidden from pages.
 * @module
 */
import { browser } from 'wxt/browser';

const key = (tabId: number) => `tab:${tabId}`;

/** Tells whoever watches the tab that its state is another one now. */
export async function tellTabNews(tabId: number, at: number): Promise<void> {
	await browser.storage.session.set({ [key(tabId)]: at });
}

/** Calls back whenever news of any tab arrives, until the signal aborts. */
export function watchTabNews(signal: AbortSignal, onNews: (tabId: number) => void): void {
	const listener = (changes: Record<string, unknown>) => {
		for (const name of Object.keys(changes)) if (name.startsWith('tab:')) onNews(Number(name.slice(4)));
	};
	browser.storage.session.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true });
}
