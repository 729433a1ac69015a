/**
 * The reader's résumés.
 * @module
 */
import type { Database, StoredResume } from './database.ts';

/** The active résumé, or `null` as long as none is stored. */
export async function activeResume(database: Database): Promise<StoredResume | null> {
	return (await database.getFromIndex('resumes', 'active', 1)) ?? null;
}

/** Stores a résumé and makes it the active one. All or nothing. */
export async function saveResume(database: Database, resume: Omit<StoredResume, 'active'>): Promise<void> {
	const transaction = database.transaction('resumes', 'readwrite');
	for (const other of await transaction.store.getAll()) if (other.active) await transaction.store.put({ ...other, active: 0 });
	await transaction.store.put({ ...resume, active: 1 });
	await transaction.done;
}

/** Deletes a résumé for good. */
export async function deleteResume(database: Database, id: string): Promise<void> {
	await database.delete('resumes', id);
}
