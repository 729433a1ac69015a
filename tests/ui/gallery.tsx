/**
 * Every page of the extension with invented data, by name: for the accessibility checks, and for looking at.
 * @module
 */
import type { ComponentChild } from 'preact';
import { EMPTY_PROFILE } from '../../src/core/profile.ts';
import type { EmptyState } from '../../src/core/tab-view.ts';
import { GUIDES } from '../../src/lexicon/guides/index.ts';
import type { Translate } from '../../src/locales/translator.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupProps } from '../../src/ui/popup/types.ts';
import { Report } from '../../src/ui/report/report.tsx';
import type { ReportProps } from '../../src/ui/report/types.ts';
import { SidePanel } from '../../src/ui/sidepanel/sidepanel.tsx';
import type { SidePanelProps } from '../../src/ui/sidepanel/types.ts';
import { DEAL_BREAKERS, findPassages, INCOMING, LANGUAGES, PROFILE } from './sample-reader.ts';
import { lexiconName, MODEL, NOBODYS_REPORT, PROMPT, REPORT } from './sample-report.ts';
import { EMPTY_RESUME_PAGE, RESUME, RESUME_PAGE } from './sample-resume.ts';
import { asReport, DANGER_VIEW, FEW_MUSTS_VIEW, MARKS, NO_RESUME_VIEW, NOT_PAINTED_VIEW, POSTING_VIEW, skillName } from './sample-views.ts';

const nothing = () => {};
const nameSkill = (id: string) => skillName(id) ?? lexiconName(id);
const popupActions = { onReadPage: nothing, onOpenPanel: nothing, onOpenReport: nothing, onAddResume: nothing, onActivateResume: nothing, onShowFinding: nothing };
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
		posting: {
			report: REPORT,
			skillName: nameSkill,
			prompt: PROMPT,
			model: null,
			onTruth: nothing,
			onAskPrompt: nothing,
			onCopy: nothing,
			onOpenGuide: nothing,
		},
		resume: RESUME_PAGE,
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
		profile: { profile: PROFILE, languages: LANGUAGES, dealBreakers: DEAL_BREAKERS, onChange: nothing },
		guides: { guides: GUIDES, role: 'ml-engineer', query: '', results: [], onRole: nothing, onQuery: nothing },
		settings: {
			language: 'auto',
			haveInPage: false,
			persistence: null,
			quarantined: 0,
			incoming: null,
			busy: false,
			onLanguage: nothing,
			onHaveInPage: nothing,
			onPersist: nothing,
			onExport: nothing,
			onChooseImport: nothing,
			onImport: nothing,
			onCancelImport: nothing,
			onWipe: nothing,
		},
	};
	const popup = (name: string, shown: PopupProps['report']): Exhibit => ({
		name: `popup-${name}`,
		page: 'popup',
		node: <Popup report={shown} translate={translate} skillName={nameSkill} {...popupActions} />,
	});
	const panel = (name: string, shown: SidePanelProps['report']): Exhibit => ({
		name: `sidepanel-${name}`,
		page: 'sidepanel',
		node: <SidePanel report={shown} translate={translate} currentId={MARKS[4]?.id ?? null} skillName={nameSkill} {...panelActions} />,
	});
	const page = (name: string, changes: Partial<ReportProps>): Exhibit => ({ name: `report-${name}`, page: 'report', node: <Report {...report} {...changes} /> });
	return [
		popup('posting', asReport(POSTING_VIEW)),
		popup('guided', REPORT),
		popup('danger', asReport(DANGER_VIEW)),
		popup('no-resume', asReport(NO_RESUME_VIEW)),
		popup('few-musts', asReport(FEW_MUSTS_VIEW)),
		popup('not-painted', asReport(NOT_PAINTED_VIEW)),
		popup('waiting', null),
		...EMPTY_STATES.map((state) => popup(state, { view: { state } })),
		panel('posting', asReport(POSTING_VIEW)),
		panel('guided', REPORT),
		panel('no-resume', asReport(NO_RESUME_VIEW)),
		panel('not-read', { view: { state: 'not-read' } }),
		page('posting', { notice: { kind: 'info', text: translate('ui:keywords.honest') } }),
		page('posting-no-guide', { posting: { ...report.posting, report: asReport(POSTING_VIEW), prompt: null } }),
		page('posting-model', { posting: { ...report.posting, model: MODEL } }),
		page('posting-no-resume', { posting: { ...report.posting, report: NOBODYS_REPORT } }),
		page('posting-none', { posting: { ...report.posting, report: null } }),
		page('resume', { route: 'resume', notice: { kind: 'error', text: 'resume.rtf' } }),
		page('resume-empty', { route: 'resume', resume: EMPTY_RESUME_PAGE }),
		page('resume-first', {
			route: 'resume',
			resume: { ...EMPTY_RESUME_PAGE, reading: RESUME, draft: { resumeId: null, name: 'okonjo.pdf', text: RESUME.text, keepsContact: true } },
		}),
		page('resume-edited', {
			route: 'resume',
			resume: { ...RESUME_PAGE, busy: true, progress: { done: 3, total: 12 }, draft: { resumeId: 'a', name: 'Forecasting', text: RESUME.text, keepsContact: false } },
		}),
		page('seen', { route: 'seen' }),
		page('paste', { route: 'paste' }),
		page('profile', { route: 'profile' }),
		page('profile-empty', { route: 'profile', profile: { ...report.profile, profile: EMPTY_PROFILE } }),
		page('guides', { route: 'guides' }),
		page('guides-none', { route: 'guides', guides: { ...report.guides, role: null } }),
		page('guides-found', { route: 'guides', guides: { ...report.guides, role: 'data-analyst', query: 'drift', results: findPassages('drift') } }),
		page('settings', { route: 'settings' }),
		page('settings-import', { route: 'settings', settings: { ...report.settings, haveInPage: true, persistence: 'denied', quarantined: 2, incoming: INCOMING } }),
	];
}
