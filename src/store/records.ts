/**
 * What is kept on the reader's machine, record by record.
 * @module
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { TruthAnswer } from '../core/match/truth.ts';
import type { Posting } from '../core/posting.ts';
import type { Profile } from '../core/profile.ts';
import type { Reading } from '../core/reading.ts';
import type { Correction } from '../core/resume/corrections.ts';

/** A résumé as the reader gave it. What it says is read anew each time, with the lexicon of the day. */
export interface StoredResume {
	readonly id: string;
	readonly name: string;
	readonly text: string;
	/** ISO date and time. */
	readonly savedAt: string;
	/** Exactly one stored résumé is active, if there is any. 1 or 0: IndexedDB has no index over booleans. */
	readonly active: 0 | 1;
	readonly corrections: readonly Correction[];
	/** Name of the file it came from, or `pasted`; `null` where that was not noted. */
	readonly source: string | null;
	/** Whether the reader wants name and contact kept. Where not, the text came without them. */
	readonly keepsContact: boolean;
}

/** What a résumé was before it was changed. */
export interface StoredVersion {
	/** Given by the database; the higher, the later. */
	readonly id: number;
	readonly resumeId: string;
	readonly name: string;
	readonly text: string;
	readonly corrections: readonly Correction[];
	/** When this state was saved, not when it was replaced. ISO date and time. */
	readonly savedAt: string;
}

/** A posting with what it was found to say. */
export interface SeenPosting {
	/** Site, id and digest of the text. */
	readonly key: string;
	readonly posting: Posting;
	readonly reading: Reading;
	/** ISO date and time of the last visit. */
	readonly seenAt: string;
}

/** Text being written in a form, by the form's name. */
export interface Draft {
	readonly form: string;
	readonly fields: Readonly<Record<string, string>>;
}

/** A damaged record: never shown as a result, kept for the export. */
export interface SetAside {
	readonly id: number;
	/** The store it lay in, and its key there. */
	readonly store: string;
	readonly key: string;
	/** The record as JSON text, as far as JSON can hold it. */
	readonly record: string;
	/** ISO date and time. */
	readonly setAsideAt: string;
}

export interface Schema extends DBSchema {
	resumes: { key: string; value: StoredResume; indexes: { active: number } };
	versions: { key: number; value: StoredVersion; indexes: { resumeId: string } };
	profile: { key: string; value: Profile };
	answers: { key: string; value: TruthAnswer };
	postings: { key: string; value: SeenPosting; indexes: { seenAt: string } };
	drafts: { key: string; value: Draft };
	quarantine: { key: number; value: SetAside };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type ReadTransaction = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<Schema, StoreName[], 'versionchange'>;
