import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { refreshBadge } from '../../src/app/badge.ts';
import { viewPosting } from '../../src/app/posting-view.ts';
import { answerPage, readAndRemember } from '../../src/app/read-posting.ts';
import { readerWith } from '../../src/app/reader.ts';
import { badge } from '../../src/extension/badge.ts';
import { createMemory, now, readersTranslate } from '../../src/extension/memory.ts';
import { openPanel } from '../../src/extension/panel.ts';
import { injectIntoOpenTabs, readTab } from '../../src/extension/tabs.ts';
import { callPage } from '../../src/messaging/client.ts';
import { answerCalls } from '../../src/messaging/router.ts';
import { getSettings } from '../../src/store/settings.ts';
import { tellTabNews } from '../../src/store/tab-news.ts';

export default defineBackground(() => {
	const memory = createMemory();

	async function updateTab(tabId: number): Promise<void> {
		const status = await callPage(tabId, 'pageStatus');
		await refreshBadge(tabId, status?.state === 'posting' ? status.key : null, { memory, badge, now, translate: await readersTranslate() });
		await tellTabNews(tabId, Date.now());
	}

	answerCalls({
		async readPosting(posting) {
			const seen = await readAndRemember(posting, memory, now);
			const held = (await getSettings()).haveInPage ? viewPosting(seen, readerWith(await memory.activeResume()), true, now()).view.match : null;
			return answerPage(seen, await readersTranslate(), held);
		},
		tellStatus: (_status, { tabId }) => (tabId === null ? undefined : updateTab(tabId)),
		openPanel: (_nothing, { tabId }) => (tabId === null ? undefined : openPanel(tabId)),
		async tellChange() {
			for (const { id } of await browser.tabs.query({})) if (id !== undefined) await updateTab(id);
		},
	});

	browser.commands.onCommand.addListener(async (command, tab) => {
		const tabId = tab?.id;
		if (tabId === undefined) return;
		if (command === 'read-page') await readTab(tabId);
		else await callPage(tabId, 'stepMark', { by: command === 'next-finding' ? 1 : -1 });
	});
	browser.contextMenus.onClicked.addListener(async (_info, tab) => {
		if (tab?.id !== undefined) await readTab(tab.id);
	});
	browser.runtime.onInstalled.addListener(async () => {
		browser.contextMenus.create({ id: 'read-page', title: browser.i18n.getMessage('commandRead'), contexts: ['page', 'selection'] });
		await injectIntoOpenTabs();
	});
});
