/**
 * Our one element in the page. Everything we show hangs in its closed shadow tree, out of reach of the page's styles and scripts.
 * @module
 */
import { claimNode } from './own-nodes.ts';
import { SURFACE_STYLE } from './surface-style.ts';

export interface HostOptions {
	readonly document: Document;
	/** Name of the region for assistive technology. */
	readonly label: string;
	/** Language of our words, which need not be the page's. */
	readonly language: string;
	/** Lets tests look inside. Never in a build that is shipped. */
	readonly openShadow: boolean;
}

export interface Host {
	readonly document: Document;
	/** What our surfaces are put into. */
	readonly layer: HTMLElement;
	/** Puts the element into the page, also after the page has thrown it out. */
	attach(): void;
	/** Whether our surfaces are drawn for a dark page. */
	setDark(dark: boolean): void;
}

/** Makes the host, not in the page yet; aborting the signal takes it out for good. */
export function createHost({ document, label, language, openShadow }: HostOptions, signal: AbortSignal): Host {
	// No name or attribute of ours: `div` is the plainest there is.
	const element = claimNode(document.createElement('div'));
	const root = element.attachShadow({ mode: openShadow ? 'open' : 'closed' });
	// Not `adoptedStyleSheets`: Firefox refuses that array from a content script.
	const style = document.createElement('style');
	style.textContent = SURFACE_STYLE;
	const layer = document.createElement('aside');
	layer.className = 'layer';
	layer.lang = language;
	layer.dir = 'ltr';
	layer.setAttribute('aria-label', label);
	root.append(style, layer);
	signal.addEventListener('abort', () => element.remove(), { once: true });
	return {
		document,
		layer,
		attach() {
			if (!signal.aborted && !element.isConnected) document.documentElement.append(element);
		},
		setDark: (dark) => void layer.classList.toggle('dark', dark),
	};
}
