/**
 * The full page: one posting's report, the résumé, the reader, guides, postings seen, a posting to paste, settings.
 * @module
 */
import { useEffect, useRef } from 'preact/hooks';
import { Translated } from '../parts/translation.tsx';
import { GuidesPage } from './guides-page.tsx';
import { NoticeRegion } from './notice-region.tsx';
import { PastePage } from './paste-page.tsx';
import { PostingPage } from './posting-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { ReportNav } from './report-nav.tsx';
import { ResumePage } from './resume-page.tsx';
import { SeenPage } from './seen-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import type { ReportProps } from './types.ts';

export function Report({ route, onRoute, translate, notice, onDismissNotice, ...pages }: ReportProps) {
	const main = useRef<HTMLElement>(null);
	const shown = useRef(route);
	useEffect(() => {
		// A new page is read from its beginning, by eye and by ear; the first one is where the browser puts us anyway.
		if (shown.current !== route) main.current?.focus();
		shown.current = route;
	}, [route]);
	const subject = route === 'posting' ? pages.posting.report?.view.posting.title : undefined;
	const title = `${subject || translate(`ui:nav.${route}`)} · Requisite`;
	useEffect(() => {
		document.title = title;
	}, [title]);
	return (
		<Translated translate={translate}>
			<ReportNav route={route} onRoute={onRoute} />
			<NoticeRegion notice={notice} onDismiss={onDismissNotice} />
			<main class="report" ref={main} tabIndex={-1}>
				{route === 'posting' ? <PostingPage {...pages.posting} onRoute={onRoute} /> : null}
				{route === 'resume' ? <ResumePage {...pages.resume} /> : null}
				{route === 'profile' ? <ProfilePage {...pages.profile} /> : null}
				{route === 'guides' ? <GuidesPage {...pages.guides} /> : null}
				{route === 'seen' ? <SeenPage {...pages.seen} /> : null}
				{route === 'paste' ? <PastePage {...pages.paste} /> : null}
				{route === 'settings' ? <SettingsPage {...pages.settings} /> : null}
			</main>
		</Translated>
	);
}
