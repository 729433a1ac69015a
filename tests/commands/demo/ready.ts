/**
 * When what is to be shown is there.
 * @module
 */
import type { Tab, View } from '../../e2e/harness/browser.ts';
import { waitUntil } from '../../e2e/harness/wait.ts';

/** Resolves when something is painted in the page. */
export async function waitForMarks(tab: Tab): Promise<void> {
	await waitUntil('marks in the page', () => tab.evaluate(() => CSS.highlights.size > 0 || null));
}

/** Resolves when popup or side panel shows the match. */
export async function waitForScore(view: View): Promise<void> {
	await waitUntil('the score', () => view.evaluate(() => document.querySelector('.score-number') !== null || null));
}
