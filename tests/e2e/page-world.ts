/**
 * What a page, and our content script in it, get to see.
 * @module
 */
import { expect } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../src/page/highlight-style.ts';
import type { Tab } from './harness/browser.ts';
import { paintedIn, readPill } from './marks.ts';

/** All that the scripts of a marked page can look at, as one text: elements with open shadow trees, highlights, globals, storage of its origin, cookies. */
export async function seePage(tab: Tab): Promise<string> {
	await expect.poll(async () => (await paintedIn(tab)).must).not.toEqual([]);
	await expect.poll(() => readPill(tab)).not.toBeNull();
	await hover(tab);
	return tab.evaluate(async () => {
		const see = (node: Element | ShadowRoot): string =>
			`${node instanceof Element ? node.outerHTML : node.innerHTML}${[...node.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? see(shadowRoot) : '')).join('')}`;
		const highlights = [...CSS.highlights].map(([name, ranges]) => `${name}: ${[...ranges].map(String).join('|')}`);
		const databases = (await indexedDB.databases()).map(({ name }) => name);
		const attributes = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, document.title, name]);
		// Where the card stands differs by a hair from load to load.
		const elements = see(document.documentElement).replace(/style="left: [^"]*"/, '');
		return [elements, ...highlights, ...databases, attributes, ...Object.getOwnPropertyNames(window).sort()].join('\n');
	});
}

/** Points at the first must-have, so that its card is there to be looked at too. */
async function hover(tab: Tab): Promise<void> {
	await expect
		.poll(() =>
			tab.evaluate((must: string) => {
				const [range] = CSS.highlights.get(must) ?? [];
				(range as Range).startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
				const { left, top, width, height } = (range as Range).getBoundingClientRect();
				const point = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true };
				document.elementFromPoint(point.clientX, point.clientY)?.dispatchEvent(new PointerEvent('pointermove', point));
				const host = [...document.documentElement.children].find((element) => element.shadowRoot?.querySelector('aside.layer'));
				return host?.shadowRoot?.querySelector('.card')?.matches(':popover-open') ?? false;
			}, HIGHLIGHT_NAMES.must),
		)
		.toBe(true);
}

interface Answer {
	readonly marks: readonly { readonly subject: string }[];
}

/** Asks the background, from the place of our content script in the tab at that address, about a posting. Runs in a page of the extension. */
export async function askAsContentScript(address: string): Promise<Answer> {
	const { chrome } = globalThis as unknown as {
		chrome: { tabs: { query(query: object): Promise<{ id: number }[]> }; scripting: { executeScript(script: object): Promise<{ result: { res?: Answer; err?: unknown } }[]> } };
	};
	const [tab] = await chrome.tabs.query({ url: address });
	const ask = (asOf: string) => {
		const { chrome: own } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
		const text = 'What you need\nStrong Python\nDocker and Kubernetes';
		const blocks = [
			{ kind: 'heading', start: 0, end: 13 },
			{ kind: 'item', start: 14, end: 27 },
			{ kind: 'item', start: 28, end: 49 },
		];
		const none = { url: null, company: null, location: null, payLine: null, employmentType: null, workMode: null, posted: null, postedAt: null, applicants: null };
		const posting = { ...none, site: 'linkedin', id: '4400000999', title: 'Engineer', reposted: false, closed: false, asOf, text, blocks, extraction: 'sound' };
		return own.runtime.sendMessage({ id: 1, type: 'readPosting', timestamp: 0, data: posting });
	};
	const [injected] = await chrome.scripting.executeScript({ target: { tabId: tab!.id }, func: ask, args: [new Date().toISOString()] });
	const { res, err } = injected!.result;
	if (!res) throw new Error(`No answer: ${JSON.stringify(err)}`);
	return res;
}
