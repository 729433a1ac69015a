/**
 * What the popup is given and what it asks for.
 * @module
 */
import type { ReportView } from '../../core/report-view.ts';
import type { EmptyView } from '../../core/tab-view.ts';
import type { Translate } from '../../locales/translator.ts';
import type { SkillName } from '../parts/names.ts';

/** A tab's posting beside its reader, or why there is none. */
export type PopupReport = ReportView | { readonly view: EmptyView };

export interface PopupActions {
	onReadPage: () => void;
	onOpenPanel: () => void;
	/** `paste`: the page where a posting's text can be pasted. */
	onOpenReport: (page: 'posting' | 'paste') => void;
	onAddResume: () => void;
	/** Postings are to be held against another of the reader's résumés. */
	onActivateResume: (id: string) => void;
	/** Shows a mark in the page. */
	onShowFinding: (markId: string) => void;
}

export interface PopupProps extends PopupActions {
	/** `null` as long as the tab's state is being fetched. */
	report: PopupReport | null;
	translate: Translate;
	/** Names of skills that the posting doesn't name itself. */
	skillName?: SkillName;
}
