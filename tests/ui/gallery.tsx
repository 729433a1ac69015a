/**
 * Every page of the extension with invented data, by name: for the accessibility checks, and for looking at.
 * @module
 */
import type { ComponentChild } from 'preact';
import type { EmptyState } from '../../src/core/tab-view.ts';
import type { Translate } from '../../src/locales/translator.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { Report } from '../../src/ui/report/report.tsx';
import type { ReportProps } from '../../src/ui/report/types.ts';
import { SidePanel } from '../../src/ui/sidepanel/sidepanel.tsx';
import { RESUME, RESUME_LINES } from './sample-resume.ts';
import { DANGER_VIEW, FEW_MUSTS_VIEW, MARKS, NO_RESUME_VIEW, NOT_PAINTED_VIEW, POSTING_VIEW, skillName } from './sample-views.ts';

const nothing = () => {};
const advice = { rule: 'show-listed', params: { skill: 'Docker', held: 'Docker', points: 2, count: 0 } };
const popupActions = { onReadPage: nothing, onOpenPanel: nothing, onOpenReport: nothing, onAddResume: nothing, onShowFinding: nothing };
const panelActions = { onReadPage: nothing, onOpenReport: nothing, onAddResume: nothing, onShowFinding: nothing };
const EMPTY_STATES: EmptyState[] = ['loading', 'sign-in', 'list-only', 'stale', 'no-posting', 'not-read', 'not-allowed'];

export interface Exhibit {
	readonly name: string;
	readonly page: 'popup' | 'sidepanel' | 'report';
	readonly node: ComponentChild;
}

export function arrangeGallery(translate: Translate): Exhibit[] {
	const report: ReportProps = {
		route: 'posting',
		onRoute: nothing,
		translate,
		notice: null,
		onDismissNotice: nothing,
		posting: { view: POSTING_VIEW, advice, resumeLines: RESUME_LINES, skillName, onCopy: nothing },
		resume: {
			stored: { name: 'resume.md', savedAt: '2026-03-10T10:00:00Z', resume: RESUME },
			draft: RESUME_LINES.join('\n'),
			preview: RESUME,
			busy: false,
			skillName,
			onDraft: nothing,
			onFile: nothing,
			onSave: nothing,
			onDelete: nothing,
		},
		seen: {
			query: '',
			onQuery: nothing,
			postings: [
				{ key: 'a', title: 'Senior Machine Learning Engineer', company: 'Harbour & Vale', seenAt: '2026-03-12T09:30:00Z', score: 68, band: 'worth-applying', redFlags: 2 },
				{ key: 'b', title: 'Data Engineer', company: null, seenAt: '2026-03-11T09:30:00Z', score: 44, band: 'stretch', redFlags: 0 },
				{ key: 'c', title: 'Firmware Developer', company: 'Lumen Rail', seenAt: '2026-03-09T09:30:00Z', score: 12, band: 'long-shot', redFlags: 0 },
				{ key: 'd', title: '', company: 'Ostler', seenAt: '2026-03-08T09:30:00Z', score: null, band: null, redFlags: 1 },
			],
			onOpen: nothing,
			onDelete: nothing,
		},
		paste: { busy: false, onReadPasted: nothing },
		settings: { language: 'auto', onLanguage: nothing, onWipe: nothing },
	};
	const popup = (name: string, view: Parameters<typeof Popup>[0]['view']): Exhibit => ({
		name: `popup-${name}`,
		page: 'popup',
		node: <Popup view={view} translate={translate} advice={name === 'posting' ? advice : null} skillName={skillName} {...popupActions} />,
	});
	const panel = (name: string, view: Parameters<typeof SidePanel>[0]['view']): Exhibit => ({
		name: `sidepanel-${name}`,
		page: 'sidepanel',
		node: <SidePanel view={view} translate={translate} currentId={MARKS[4]?.id ?? null} advice={advice} resumeLines={RESUME_LINES} skillName={skillName} {...panelActions} />,
	});
	const page = (name: string, changes: Partial<ReportProps>): Exhibit => ({ name: `report-${name}`, page: 'report', node: <Report {...report} {...changes} /> });
	return [
		popup('posting', POSTING_VIEW),
		popup('danger', DANGER_VIEW),
		popup('no-resume', NO_RESUME_VIEW),
		popup('few-musts', FEW_MUSTS_VIEW),
		popup('not-painted', NOT_PAINTED_VIEW),
		popup('waiting', null),
		...EMPTY_STATES.map((state) => popup(state, { state })),
		panel('posting', POSTING_VIEW),
		panel('no-resume', NO_RESUME_VIEW),
		panel('not-read', { state: 'not-read' }),
		page('posting', { notice: { kind: 'info', text: translate('ui:keywords.honest') } }),
		page('posting-no-resume', { posting: { ...report.posting, view: NO_RESUME_VIEW, resumeLines: null } }),
		page('posting-none', { posting: { ...report.posting, view: null } }),
		page('resume', { route: 'resume', notice: { kind: 'error', text: 'resume.rtf' } }),
		page('resume-empty', { route: 'resume', resume: { ...report.resume, stored: null, draft: '', preview: null } }),
		page('seen', { route: 'seen' }),
		page('paste', { route: 'paste' }),
		page('settings', { route: 'settings' }),
	];
}
