/**
 * What the tab the reader looks at shows, for popup and side panel.
 * @module
 */
import type { EmptyState, TabView } from '../core/tab-view.ts';
import type { Memory, Now, SeenPosting } from './ports.ts';
import type { Reader } from './reader.ts';
import { recallReader } from './reader.ts';

/** What a tab's content script says of its page. */
export type PageStatus = { readonly state: EmptyState } | { readonly state: 'posting'; readonly key: string; readonly painted: boolean };

export interface TabPorts {
	readonly memory: Memory;
	readonly now: Now;
	/** `null` where no content script answers. */
	pageStatus(tabId: number): Promise<PageStatus | null>;
}

/** What a posting is shown as, or plainly why there is none. */
export type TabState<View> = View | { readonly view: Exclude<TabView, { state: 'posting' }> };

/** Shows a posting beside its reader: in short (`viewPosting`) or in full (`reportPosting`). */
export type Show<View> = (seen: SeenPosting, reader: Reader, painted: boolean, asOf: string) => View;

/** Addresses that browsers let extensions read. */
const READABLE = /^(?:https?|file):/;

/** Asks the page what it shows and fetches what is known of it. `url` is `null` where it isn't known. */
export async function viewTab<View>(
	tab: { readonly id: number; readonly url: string | null } | null,
	{ memory, now, pageStatus }: TabPorts,
	show: Show<View>,
): Promise<TabState<View>> {
	if (!tab || (tab.url !== null && !READABLE.test(tab.url))) return emptyState('not-allowed');
	const status = await pageStatus(tab.id);
	if (!status) return emptyState('not-read');
	if (status.state !== 'posting') return emptyState(status.state);
	const seen = await memory.getPosting(status.key);
	// The page was read and what it said was deleted since: it has to be read again.
	if (!seen) return emptyState('not-read');
	return show(seen, await recallReader(memory), status.painted, now());
}

function emptyState(state: EmptyState): { readonly view: Exclude<TabView, { state: 'posting' }> } {
	return { view: { state } };
}
