import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { compiledLexicon } from '../../src/app/knowledge.ts';
import { readersTranslate } from '../../src/extension/memory.ts';
import { callBackground } from '../../src/messaging/client.ts';
import { getSettings, type Settings, saveSettings } from '../../src/store/settings.ts';
import { wipeEverything } from '../../src/store/wipe.ts';
import { Report } from '../../src/ui/report/report.tsx';
import { type Notice, REPORT_ROUTES, type ReportRoute } from '../../src/ui/report/types.ts';
import { usePosting } from './use-posting.ts';
import { useResume } from './use-resume.ts';
import { useSeen } from './use-seen.ts';

const initial = { settings: await getSettings(), translate: await readersTranslate() };
const routeOf = (hash: string) => REPORT_ROUTES.find((route) => route === hash.slice(1)) ?? 'posting';

function Root() {
	const [route, setRoute] = useState<ReportRoute>(routeOf(location.hash));
	const [{ settings, translate }, setWords] = useState(initial);
	const [notice, setNotice] = useState<Notice | null>(null);
	const tell = useCallback((kind: Notice['kind'], key: string, params?: Record<string, string | number>) => setNotice({ kind, text: translate(key, params) }), [translate]);
	const posting = usePosting(tell);
	const resume = useResume(tell, posting.reload);
	const seen = useSeen(route);
	const go = (next: ReportRoute) => {
		location.hash = next;
	};
	useEffect(() => {
		const follow = () => setRoute(routeOf(location.hash));
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	const saveLanguage = async (language: Settings['language']) => {
		await saveSettings({ ...settings, language });
		setWords({ settings: { ...settings, language }, translate: await readersTranslate() });
		await callBackground('tellChange');
	};
	const wipe = async () => {
		await wipeEverything();
		await callBackground('tellChange');
		location.replace(location.pathname);
	};
	return (
		<Report
			route={route}
			onRoute={go}
			translate={translate}
			notice={notice}
			onDismissNotice={() => setNotice(null)}
			posting={{ ...posting.props, skillName: compiledLexicon().name }}
			resume={{ ...resume, skillName: compiledLexicon().name }}
			seen={{ ...seen, onOpen: (key) => posting.open(key).then(() => go('posting')) }}
			paste={{ busy: false, onReadPasted: (pasted) => posting.readPasted(pasted).then(() => go('posting')) }}
			settings={{ language: settings.language, onLanguage: saveLanguage, onWipe: wipe }}
		/>
	);
}

render(<Root />, document.getElementById('app') as HTMLElement);
