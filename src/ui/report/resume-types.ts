/**
 * What the page of résumés is given and what it asks for.
 * @module
 */
import type { Params } from '../../core/finding.ts';
import type { Correction } from '../../core/resume/corrections.ts';
import type { Resume } from '../../core/resume/types.ts';
import type { SkillName } from '../parts/names.ts';

/** A stored résumé as the list shows it. */
export interface StoredResume {
	readonly id: string;
	readonly name: string;
	/** ISO date and time. */
	readonly savedAt: string;
	/** Postings are held against this one. */
	readonly active: boolean;
	/** Name of the file it came from, or `pasted`; `null` where that was not noted. */
	readonly source: string | null;
}

/** What the open résumé was before it was changed. */
export interface ResumeVersion {
	readonly id: number;
	readonly name: string;
	readonly text: string;
	readonly corrections: readonly Correction[];
	/** When this state was saved. ISO date and time. */
	readonly savedAt: string;
}

/** A résumé being written; held outside, so that it survives a change of page. */
export interface ResumeDraft {
	/** The stored résumé whose text this is; `null` for a new one. */
	readonly resumeId: string | null;
	readonly name: string;
	readonly text: string;
	readonly keepsContact: boolean;
}

export type ResumeExport = 'json' | 'text';

/** Skills whose names are like what was typed, the likeliest first. */
export type SuggestSkills = (query: string) => readonly { readonly id: string; readonly name: string }[];

/** Years of use by the dates of the entries that show a skill; `null` where there are none. */
export type YearsOf = (skill: string) => number | null;

/** Names a message `resume:fileWarning.<rule>`. */
export interface FileWarning {
	readonly rule: string;
	readonly params: Params;
}

export interface ResumePageProps {
	/** The one saved last first. */
	resumes: readonly StoredResume[];
	/** The one that is looked at; `null` where none is stored. */
	openId: string | null;
	/** `null`: nothing is being written. */
	draft: ResumeDraft | null;
	/** What is read in the draft if there is one, else in the open résumé, the corrections applied; `null` while there is no text. */
	reading: Resume | null;
	/** Those that `reading` was made with. */
	corrections: readonly Correction[];
	/** What was amiss with the file that `reading` came from. */
	fileWarnings: readonly FileWarning[];
	/** Of the open résumé, the latest first. */
	versions: readonly ResumeVersion[];
	/** A file is being read. */
	busy: boolean;
	/** How far that is, in pages; `null` where it isn't known. */
	progress: { readonly done: number; readonly total: number } | null;
	skillName?: SkillName;
	suggestSkills: SuggestSkills;
	yearsOf: YearsOf;
	onOpen: (id: string) => void;
	onActivate: (id: string) => void;
	onRename: (id: string, name: string) => void;
	onDuplicate: (id: string) => void;
	onExport: (id: string, as: ResumeExport) => void;
	onDelete: (id: string) => void;
	/** A new draft, empty. */
	onAdd: () => void;
	/** A draft of a stored résumé's text. */
	onEdit: (id: string) => void;
	/** A part of the draft was typed. Without a draft it begins one. */
	onDraft: (change: { readonly name?: string; readonly text?: string }) => void;
	onKeepContact: (keeps: boolean) => void;
	/** The draft is given up. */
	onDiscard: () => void;
	/** Its text becomes the draft's. */
	onFile: (file: File) => void;
	/** The file need not be read to its end. */
	onCancel: () => void;
	/** The draft is stored: as a new résumé, or in place of the one named, which becomes a version. Its name may be empty. */
	onSave: (resumeId: string | null) => void;
	/** All corrections of what is read, the changed ones among them: to be stored with the open résumé, or kept with the draft. */
	onCorrect: (corrections: readonly Correction[]) => void;
	onRestore: (versionId: number) => void;
}
