import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { compiledLexicon } from '../../src/app/knowledge.ts';
import { reportPosting } from '../../src/app/posting-report.ts';
import { type TabState, viewTab } from '../../src/app/tab-view.ts';
import type { ReportView } from '../../src/core/report-view.ts';
import { createMemory, now, readersTranslate } from '../../src/extension/memory.ts';
import { openOwnPage } from '../../src/extension/panel.ts';
import { activeTab, readTab, watchActiveTab } from '../../src/extension/tabs.ts';
import { callPage } from '../../src/messaging/client.ts';
import { watchTabNews } from '../../src/store/tab-news.ts';
import { SidePanel } from '../../src/ui/sidepanel/sidepanel.tsx';

const memory = createMemory();
const translate = await readersTranslate();

function Root() {
	const [tab, setTab] = useState<Awaited<ReturnType<typeof activeTab>>>(null);
	const [state, setState] = useState<TabState<ReportView> | null>(null);
	const [currentId, setCurrentId] = useState<string | null>(null);
	useEffect(() => {
		const lifetime = new AbortController();
		let asked = 0;
		const load = async () => {
			const turn = ++asked;
			const current = await activeTab();
			const loaded = await viewTab(current, { memory, now, pageStatus: (tabId) => callPage(tabId, 'pageStatus') }, reportPosting);
			// A later question may have been answered sooner.
			if (turn !== asked) return;
			setTab(current);
			setState(loaded);
		};
		watchActiveTab(lifetime.signal, load);
		watchTabNews(lifetime.signal, load);
		load();
		return () => lifetime.abort();
	}, []);
	const show = async (id: string) => {
		if (tab && (await callPage(tab.id, 'showMark', { id }))) setCurrentId(id);
	};
	return (
		<SidePanel
			report={state}
			translate={translate}
			currentId={currentId}
			skillName={compiledLexicon().name}
			onShowFinding={show}
			onReadPage={() => tab && readTab(tab.id)}
			onOpenReport={(page) => openOwnPage(page, tab?.id ?? null)}
			onAddResume={() => openOwnPage('resume', tab?.id ?? null)}
		/>
	);
}

render(<Root />, document.getElementById('app') as HTMLElement);
