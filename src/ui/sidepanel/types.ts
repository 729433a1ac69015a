/**
 * What the side panel is given and what it asks for.
 * @module
 */
import type { TabView } from '../../core/tab-view.ts';
import type { Translate } from '../../locales/translator.ts';
import type { SkillName } from '../parts/names.ts';
import type { Advice } from '../parts/words.ts';

export interface SidePanelProps {
	/** `null` as long as the tab's state is being fetched. */
	view: TabView | null;
	translate: Translate;
	/** The mark shown in the page just now; its row is made current and brought into view. */
	currentId: string | null;
	advice?: Advice | null;
	/** The résumé's lines by index, for the evidence; `null` without a résumé. */
	resumeLines?: readonly string[] | null;
	skillName?: SkillName;
	onShowFinding: (markId: string) => void;
	onReadPage: () => void;
	onOpenReport: (page: 'posting' | 'paste') => void;
	onAddResume: () => void;
}
