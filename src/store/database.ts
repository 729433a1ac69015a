/**
 * The database on the reader's machine. It belongs to the extension's own origin: no job page can reach it.
 * @module
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Posting } from '../core/posting.ts';
import type { Reading } from '../core/reading.ts';

/** A résumé as the reader gave it. What it says is read anew each time, with the lexicon of the day. */
export interface StoredResume {
	readonly id: string;
	readonly name: string;
	readonly text: string;
	/** ISO date and time. */
	readonly savedAt: string;
	/** Exactly one stored résumé is active, if there is any. 1 or 0: IndexedDB has no index over booleans. */
	readonly active: 0 | 1;
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

export interface Schema extends DBSchema {
	resumes: { key: string; value: StoredResume; indexes: { active: number } };
	postings: { key: string; value: SeenPosting; indexes: { seenAt: string } };
	drafts: { key: string; value: Draft };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'requisite';
/** One step a version, in order: a database of any earlier version passes through all later ones. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore('resumes', { keyPath: 'id' }).createIndex('active', 'active');
		database.createObjectStore('postings', { keyPath: 'key' }).createIndex('seenAt', 'seenAt');
		database.createObjectStore('drafts', { keyPath: 'form' });
	},
];

/** Opens the database, bringing it up to date. Gives way when another context needs a newer version. */
export async function openDatabase(): Promise<Database> {
	return openDB<Schema>(NAME, MIGRATIONS.length, {
		upgrade(database, from) {
			for (const migrate of MIGRATIONS.slice(from)) migrate(database);
		},
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
		},
	});
}

/** Opens the database for one use and closes it after: an extension's contexts come and go, and an open connection would block the next version. */
export async function withDatabase<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
	const database = await openDatabase();
	try {
		return await use(database);
	} finally {
		database.close();
	}
}
