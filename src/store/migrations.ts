/**
 * How a database of any earlier version becomes one of today. A step that was shipped is never changed: a new one is added.
 * @module
 */
import type { Database, StoredResume, UpgradeTransaction } from './records.ts';

/** One step a version, in order. It must wait for nothing but the database, or the upgrade ends without it. */
export type Migration = (database: Database, transaction: UpgradeTransaction) => Promise<void>;

export const MIGRATIONS: readonly Migration[] = [createFirstStores, addVersionsAndProfile];

/** Takes the steps, one after the other. */
export async function migrate(database: Database, transaction: UpgradeTransaction, steps: readonly Migration[]): Promise<void> {
	for (const step of steps) await step(database, transaction);
}

async function createFirstStores(database: Database): Promise<void> {
	database.createObjectStore('resumes', { keyPath: 'id' }).createIndex('active', 'active');
	database.createObjectStore('postings', { keyPath: 'key' }).createIndex('seenAt', 'seenAt');
	database.createObjectStore('drafts', { keyPath: 'form' });
}

/** Résumés of version 1 were stored with everything in them, contact included. */
async function addVersionsAndProfile(database: Database, transaction: UpgradeTransaction): Promise<void> {
	database.createObjectStore('versions', { keyPath: 'id', autoIncrement: true }).createIndex('resumeId', 'resumeId');
	database.createObjectStore('profile');
	database.createObjectStore('answers', { keyPath: 'skill' });
	database.createObjectStore('quarantine', { keyPath: 'id', autoIncrement: true });
	const added: Pick<StoredResume, 'corrections' | 'source' | 'keepsContact'> = { corrections: [], source: null, keepsContact: true };
	for (let cursor = await transaction.objectStore('resumes').openCursor(); cursor; cursor = await cursor.continue()) await cursor.update({ ...added, ...cursor.value });
}
