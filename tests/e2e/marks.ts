/**
 * What is painted in a tab, for `expect.poll`.
 * @module
 */
import { HIGHLIGHT_NAMES } from '../../src/page/highlight-style.ts';
import type { Tab } from './harness/browser.ts';
import { type Painted, readPainted } from './harness/reader.ts';

export function paintedIn(tab: Tab): Promise<Painted> {
	return readPainted(tab, HIGHLIGHT_NAMES);
}

/** Nothing is painted. */
export const NO_MARKS: Painted = { must: [], nice: [], flag: [], current: [] };

/** How many elements of ours hang in the page: pills, cards and all share one. */
export function countHosts(tab: Tab): Promise<number> {
	return tab.evaluate(() => [...document.documentElement.children].filter((element) => element.shadowRoot?.querySelector('aside.layer')).length);
}

/** The pill's words, or `null` if none is shown. */
export function readPill(tab: Tab): Promise<string | null> {
	return tab.evaluate(() => {
		const host = [...document.documentElement.children].find((element) => element.shadowRoot?.querySelector('aside.layer'));
		const pill = host?.shadowRoot?.querySelector<HTMLElement>('.pill');
		return pill && !pill.hidden ? (pill.querySelector('.open')?.textContent ?? null) : null;
	});
}

/** Words of the first of our elements that the selector finds in the page; `null` if there is none. */
export function readLayer(tab: Tab, selector: string): Promise<string | null> {
	return tab.evaluate((wanted: string) => {
		const host = [...document.documentElement.children].find((element) => element.shadowRoot?.querySelector('aside.layer'));
		return host?.shadowRoot?.querySelector(wanted)?.textContent ?? null;
	}, selector);
}
