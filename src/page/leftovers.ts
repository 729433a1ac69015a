/**
 * What an instance before us may have left in the page.
 * @module
 */
import { HIGHLIGHT_NAMES } from './highlight-style.ts';
import { registryOf } from './registry.ts';

/**
 * Takes out what an earlier instance left. Chromium lets it clean up after itself when the extension is updated; Firefox (153) ends it
 * without a word. Our host is told by what is in its closed shadow root, which Firefox shows to content scripts alone.
 */
export function removeLeftovers(document: Document): void {
	for (const element of document.documentElement.children) {
		const root = (element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
		if (element.localName === 'div' && root?.querySelector('aside.layer')) element.remove();
	}
	for (const style of document.querySelectorAll('style')) if (style.textContent?.includes(`::highlight(${HIGHLIGHT_NAMES.must})`)) style.remove();
	for (const name of Object.values(HIGHLIGHT_NAMES)) registryOf(document)?.delete(name);
}
