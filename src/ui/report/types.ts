/**
 * What the report page is given and what it asks for.
 * @module
 */
import type { RoleId } from '../../core/finding.ts';
import type { GuidePart, GuidePassage } from '../../core/guide/flatten-guide.ts';
import type { Guide } from '../../core/guide/types.ts';
import type { Truth } from '../../core/match/truth.ts';
import type { PostingSummary } from '../../core/posting-summary.ts';
import type { Profile } from '../../core/profile.ts';
import type { ReportView } from '../../core/report-view.ts';
import type { Prompt, Violation } from '../../core/tailor/index.ts';
import type { Language, Translate } from '../../locales/translator.ts';
import type { SkillName } from '../parts/names.ts';
import type { ResumePageProps } from './resume-types.ts';

/** The pages of the report, in the order of its navigation. The address shows them as `#resume`, …. */
export const REPORT_ROUTES = ['posting', 'resume', 'profile', 'guides', 'seen', 'paste', 'settings'] as const;
export type ReportRoute = (typeof REPORT_ROUTES)[number];

export interface Notice {
	readonly kind: 'info' | 'error';
	/** In the reader's language. */
	readonly text: string;
}

export interface SeenPageProps {
	/** Newest first, or the best match for the query first. */
	postings: readonly PostingSummary[];
	query: string;
	onQuery: (query: string) => void;
	onOpen: (key: string) => void;
	onDelete: (key: string) => void;
}

export interface PastePageProps {
	busy: boolean;
	onReadPasted: (pasted: { title: string; text: string }) => void;
}

/** What a chosen file holds, before it takes the place of everything stored. Numbers are of records. */
export interface IncomingExport {
	readonly name: string;
	/** ISO date and time. */
	readonly exportedAt: string;
	readonly resumes: number;
	/** Earlier versions of the résumés. */
	readonly versions: number;
	readonly drafts: number;
	/** Whether anything is stated about the reader. */
	readonly profile: boolean;
	/** Answers about skills. */
	readonly answers: number;
	readonly postings: number;
	/** Damaged records. */
	readonly quarantined: number;
}

export interface SettingsPageProps {
	/** `auto`: the browser's language. */
	language: Language | 'auto';
	/** What the résumé has of the asked skills is shown in the job page, where its scripts can read it. */
	haveInPage: boolean;
	/** Whether the browser keeps what is stored when the disk gets full; `null`: it has not been asked. */
	persistence: 'granted' | 'denied' | 'unsupported' | null;
	/** Damaged records that are set aside. */
	quarantined: number;
	/** An export that was chosen and read, and waits for a yes; `null`: none. */
	incoming: IncomingExport | null;
	/** An export is being written, read or taken in. */
	busy: boolean;
	onLanguage: (language: Language | 'auto') => void;
	onHaveInPage: (on: boolean) => void;
	onPersist: () => void;
	onExport: () => void;
	/** A file was chosen. What can't be read goes into a notice, at `ui:transfer`; else it comes back as `incoming`. */
	onChooseImport: (file: File) => void;
	/** The answer to `incoming`. */
	onImport: () => void;
	onCancelImport: () => void;
	onWipe: () => void;
}

export interface ProfilePageProps {
	profile: Profile;
	/** Spoken languages of the lexicon, in the reader's language. */
	languages: readonly { readonly id: string; readonly name: string }[];
	/** Kinds of red flag, in the reader's language. */
	dealBreakers: readonly { readonly kind: string; readonly title: string }[];
	/** On every change. It is to be handed back at once, not only when it is stored: what is typed stands in it. */
	onChange: (profile: Profile) => void;
}

/** A passage that a search found. */
export interface GuideResult extends GuidePassage {
	readonly role: RoleId;
}

export interface GuidesPageProps {
	guides: readonly Guide[];
	/** The guide that is read; `null`, or a role without a guide: none yet. */
	role: RoleId | null;
	query: string;
	/** The best first. Empty while nothing is searched for. */
	results: readonly GuideResult[];
	onRole: (role: RoleId) => void;
	onQuery: (query: string) => void;
}

/** What the browser's own model made of a line. */
export type MachineLine = { readonly text: string; readonly violations: readonly Violation[] } | 'busy' | 'failed';

/** The model built into the browser. Lines are numbered as in `Resume.lines`. */
export interface OnDeviceModel {
	/** `downloadable`: the browser has to fetch it first. */
	readonly state: 'available' | 'downloadable' | 'unavailable';
	readonly onRewrite: (line: number) => void;
	/** By line; what was not asked for is not in it. */
	readonly results: ReadonlyMap<number, MachineLine>;
}

export interface PostingPageProps {
	/** `null`: none chosen. */
	report: ReportView | null;
	skillName?: SkillName;
	/** What would be copied for an assistant of the reader's own; `null` until it is asked for. */
	prompt: Prompt | null;
	/** `null`: the browser has none. */
	model: OnDeviceModel | null;
	/** Absent where the posting is not open in a tab. */
	onShowFinding?: (markId: string) => void;
	/** The reader's word on a skill, to be kept and handed back with the report. `null` takes it back. Called once for each skill it is about. */
	onTruth: (skill: string, truth: Truth | null, where: string) => void;
	/** The prompt is to be written. */
	onAskPrompt: () => void;
	/** Puts text on the clipboard. */
	onCopy: (text: string) => void;
	/** Postings are to be held against another of the reader's résumés. Absent where they can't be changed over. */
	onActivateResume?: (id: string) => void;
	onOpenGuide: (role: RoleId, part?: GuidePart) => void;
}

export interface ReportProps {
	route: ReportRoute;
	onRoute: (route: ReportRoute) => void;
	translate: Translate;
	notice: Notice | null;
	onDismissNotice: () => void;
	posting: PostingPageProps;
	resume: ResumePageProps;
	profile: ProfilePageProps;
	guides: GuidesPageProps;
	seen: SeenPageProps;
	paste: PastePageProps;
	settings: SettingsPageProps;
}
