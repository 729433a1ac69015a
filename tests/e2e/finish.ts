/**
 * The end of every scenario.
 * @module
 */
import { expect } from 'vitest';
import type { ExtensionBrowser } from './harness/browser.ts';

/** Closes the browser; fails if any page of it or any script of ours in one met an error, or anything was asked for that nobody serves. Nothing to do where none was started. */
export async function finish(browser: ExtensionBrowser | undefined): Promise<void> {
	await browser?.close();
	expect(browser?.errors ?? []).toEqual([]);
	expect(browser?.leaks ?? []).toEqual([]);
}
