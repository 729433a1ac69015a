/**
 * Opening the extension's own pages.
 * @module
 */
import { browser } from 'wxt/browser';

export type ReportPage = 'posting' | 'resume' | 'seen' | 'paste' | 'settings';

/** Opens the side panel on a click in the page; where the browser opens none from there (Firefox), the tab's report. */
export async function openPanel(tabId: number): Promise<void> {
	if (browser.sidePanel) return browser.sidePanel.open({ tabId });
	await openOwnPage('posting', tabId);
}

/** Opens side panel or, in Firefox, which WXT's types don't cover, the sidebar on a click in a page of our own. */
export async function openPanelHere(tabId: number): Promise<void> {
	if (browser.sidePanel) return browser.sidePanel.open({ tabId });
	await (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
}

/** Opens a page of the report in a tab of its own, about the posting in another tab. */
export async function openOwnPage(page: ReportPage, tabId: number | null): Promise<void> {
	const query = tabId === null ? '' : `?tab=${tabId}`;
	await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html' as '/')}${query}#${page}` });
}
