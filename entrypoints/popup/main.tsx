import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { compiledLexicon } from '../../src/app/knowledge.ts';
import { reportPosting } from '../../src/app/posting-report.ts';
import { type TabState, viewTab } from '../../src/app/tab-view.ts';
import type { ReportView } from '../../src/core/report-view.ts';
import { createMemory, now, readersTranslate } from '../../src/extension/memory.ts';
import { openOwnPage, openPanelHere } from '../../src/extension/panel.ts';
import { activeTab, readTab } from '../../src/extension/tabs.ts';
import { callBackground, callPage } from '../../src/messaging/client.ts';
import { withDatabase } from '../../src/store/database.ts';
import { activateResume } from '../../src/store/resumes.ts';
import { watchTabNews } from '../../src/store/tab-news.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';

const memory = createMemory();
const [tab, translate] = await Promise.all([activeTab(), readersTranslate()]);

function Root() {
	const [state, setState] = useState<TabState<ReportView> | null>(null);
	useEffect(() => {
		const lifetime = new AbortController();
		const load = async () => setState(await viewTab(tab, { memory, now, pageStatus: (tabId) => callPage(tabId, 'pageStatus') }, reportPosting));
		watchTabNews(lifetime.signal, (tabId) => tabId === tab?.id && load());
		load();
		return () => lifetime.abort();
	}, []);
	const leave = (action: Promise<unknown> | undefined) => action?.finally(() => window.close());
	return (
		<Popup
			report={state}
			translate={translate}
			skillName={compiledLexicon().name}
			onReadPage={() => tab && readTab(tab.id)}
			onOpenPanel={() => leave(tab ? openPanelHere(tab.id) : undefined)}
			onOpenReport={(page) => leave(openOwnPage(page, tab?.id ?? null))}
			onActivateResume={async (id) => {
				await withDatabase((database) => activateResume(database, id));
				await callBackground('tellChange');
			}}
			onAddResume={() => leave(openOwnPage('resume', tab?.id ?? null))}
			onShowFinding={(id) => tab && leave(callPage(tab.id, 'showMark', { id }))}
		/>
	);
}

render(<Root />, document.getElementById('app') as HTMLElement);
