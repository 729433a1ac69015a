import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { searchGuides } from '../../src/app/suggestions.ts';
import type { RoleId } from '../../src/core/finding.ts';
import { readersTranslate } from '../../src/extension/memory.ts';
import { GUIDES } from '../../src/lexicon/guides/index.ts';
import { getSettings } from '../../src/store/settings.ts';
import { Report } from '../../src/ui/report/report.tsx';
import { type Notice, REPORT_ROUTES, type ReportRoute } from '../../src/ui/report/types.ts';
import { createTell } from './tell.ts';
import { usePosting } from './use-posting.ts';
import { useProfile } from './use-profile.ts';
import { useResumePage } from './use-resume-page.ts';
import { useSeen } from './use-seen.ts';
import { useSettings } from './use-settings.ts';

const initial = { settings: await getSettings(), translate: await readersTranslate() };
const routeOf = (hash: string) => REPORT_ROUTES.find((route) => route === hash.slice(1)) ?? 'posting';

function Root() {
	const [route, setRoute] = useState<ReportRoute>(routeOf(location.hash));
	const [{ settings, translate }, setWords] = useState(initial);
	const [notice, setNotice] = useState<Notice | null>(null);
	const [guide, setGuide] = useState<{ role: RoleId | null; query: string }>({ role: null, query: '' });
	const tell = useMemo(() => createTell((kind, key, params) => setNotice({ kind, text: translate(key, params) })), [translate]);
	const posting = usePosting(translate, tell);
	const resume = useResumePage(tell, posting.reload);
	const profile = useProfile(translate, tell, posting.reload);
	const seen = useSeen(route);
	const settingsPage = useSettings(route, settings, tell, async (next) => setWords({ settings: next, translate: await readersTranslate() }));
	const go = (next: ReportRoute) => {
		location.hash = next;
	};
	useEffect(() => {
		const follow = () => setRoute(routeOf(location.hash));
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	const openGuide = (role: RoleId) => {
		setGuide({ role, query: '' });
		go('guides');
	};
	return (
		<Report
			route={route}
			onRoute={go}
			translate={translate}
			notice={notice}
			onDismissNotice={() => setNotice(null)}
			posting={{ ...posting.props, onOpenGuide: openGuide }}
			resume={resume}
			profile={profile}
			guides={{
				guides: GUIDES,
				...guide,
				results: searchGuides(guide.query),
				onRole: (role) => setGuide({ ...guide, role }),
				onQuery: (query) => setGuide({ ...guide, query }),
			}}
			seen={{ ...seen, onOpen: (key) => posting.open(key).then(() => go('posting')) }}
			paste={{ busy: false, onReadPasted: (pasted) => posting.readPasted(pasted).then(() => go('posting')) }}
			settings={settingsPage}
		/>
	);
}

render(<Root />, document.getElementById('app') as HTMLElement);
