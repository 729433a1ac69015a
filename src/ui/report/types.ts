/**
 * What the report page is given and what it asks for.
 * @module
 */
import type { Band } from '../../core/match/types.ts';
import type { Resume } from '../../core/resume/types.ts';
import type { PostingView } from '../../core/tab-view.ts';
import type { Language, Translate } from '../../locales/translator.ts';
import type { SkillName } from '../parts/names.ts';
import type { Advice } from '../parts/words.ts';

/** The pages of the report, in the order of its navigation. The address shows them as `#resume`, …. */
export const REPORT_ROUTES = ['posting', 'resume', 'seen', 'paste', 'settings'] as const;
export type ReportRoute = (typeof REPORT_ROUTES)[number];

export interface Notice {
	readonly kind: 'info' | 'error';
	/** In the reader's language. */
	readonly text: string;
}

/** The résumé that is stored, and what was read in it. */
export interface StoredResume {
	readonly name: string;
	/** ISO date and time. */
	readonly savedAt: string;
	readonly resume: Resume;
}

export interface ResumePageProps {
	stored: StoredResume | null;
	/** The text being edited; held outside, so that it survives a change of page. */
	draft: string;
	/** What is read in the draft; `null` while it is empty. */
	preview: Resume | null;
	/** A file is being read. */
	busy: boolean;
	/** How far that is, in pages; `null` where it isn't known. */
	progress?: { done: number; total: number } | null;
	skillName?: SkillName;
	onDraft: (text: string) => void;
	onFile: (file: File) => void;
	onSave: () => void;
	onDelete: () => void;
}

export interface SeenPosting {
	readonly key: string;
	readonly title: string;
	readonly company: string | null;
	/** ISO date and time. */
	readonly seenAt: string;
	readonly score: number | null;
	readonly band: Band | null;
	/** Red flags of medium severity and up. */
	readonly redFlags: number;
}

export interface SeenPageProps {
	/** Newest first, or the best match for the query first. */
	postings: readonly SeenPosting[];
	query: string;
	onQuery: (query: string) => void;
	onOpen: (key: string) => void;
	onDelete: (key: string) => void;
}

export interface PastePageProps {
	busy: boolean;
	onReadPasted: (pasted: { title: string; text: string }) => void;
}

export interface SettingsPageProps {
	/** `auto`: the browser's language. */
	language: Language | 'auto';
	onLanguage: (language: Language | 'auto') => void;
	onWipe: () => void;
}

export interface PostingPageProps {
	/** `null`: none chosen. */
	view: PostingView | null;
	advice: Advice | null;
	/** The résumé's lines by index; `null` without a résumé. */
	resumeLines: readonly string[] | null;
	skillName?: SkillName;
	/** Absent where the posting is not open in a tab. */
	onShowFinding?: (markId: string) => void;
	/** Puts text on the clipboard. */
	onCopy: (text: string) => void;
}

export interface ReportProps {
	route: ReportRoute;
	onRoute: (route: ReportRoute) => void;
	translate: Translate;
	notice: Notice | null;
	onDismissNotice: () => void;
	posting: PostingPageProps;
	resume: ResumePageProps;
	seen: SeenPageProps;
	paste: PastePageProps;
	settings: SettingsPageProps;
}
