/**
 * What the popup is given and what it asks for.
 * @module
 */
import type { TabView } from '../../core/tab-view.ts';
import type { Translate } from '../../locales/translator.ts';
import type { SkillName } from '../parts/names.ts';
import type { Advice } from '../parts/words.ts';

export interface PopupActions {
	onReadPage: () => void;
	onOpenPanel: () => void;
	/** `paste`: the page where a posting's text can be pasted. */
	onOpenReport: (page: 'posting' | 'paste') => void;
	onAddResume: () => void;
	/** Shows a mark in the page. */
	onShowFinding: (markId: string) => void;
}

export interface PopupProps extends PopupActions {
	/** `null` as long as the tab's state is being fetched. */
	view: TabView | null;
	translate: Translate;
	advice: Advice | null;
	/** Names of skills that the posting doesn't name itself. */
	skillName?: SkillName;
}
