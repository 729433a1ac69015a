/**
 * What the side panel is given and what it asks for.
 * @module
 */
import type { GuideReading } from '../../core/guide/index.ts';
import type { ReaderView } from '../../core/report-view.ts';
import type { EmptyView } from '../../core/tab-view.ts';
import type { Translate } from '../../locales/translator.ts';
import type { SkillName } from '../parts/names.ts';

/** A posting beside its reader. What its guide says is shown where it is given. */
export type PanelReport = ReaderView & { readonly guide?: GuideReading | null };

export interface SidePanelProps {
	/** `null` as long as the tab's state is being fetched. */
	report: PanelReport | { readonly view: EmptyView } | null;
	translate: Translate;
	/** The mark shown in the page just now; its row is made current and brought into view. */
	currentId: string | null;
	skillName?: SkillName;
	onShowFinding: (markId: string) => void;
	onReadPage: () => void;
	onOpenReport: (page: 'posting' | 'paste') => void;
	onAddResume: () => void;
}
