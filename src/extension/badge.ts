/**
 * The toolbar button.
 * @module
 */
import { browser } from 'wxt/browser';
import type { Badge } from '../app/ports.ts';

/** Blue on every theme: a match is never painted as a failure. */
const BADGE_COLOUR = '#2f5fb3';

/** The toolbar button of a tab. A tab that was closed meanwhile is no error. */
export const badge: Badge = {
	async show(tabId, content) {
		try {
			await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
			await browser.action.setBadgeText({ tabId, text: content?.text ?? '' });
			await browser.action.setTitle({ tabId, title: content?.title ?? browser.i18n.getMessage('name') });
		} catch (error) {
			if (await browser.tabs.get(tabId).catch(() => null)) throw error;
		}
	},
};
