/**
 * Forgetting everything.
 * @module
 */
import { withDatabase } from './database.ts';
import { StoreFailure, type StoreFailureReason } from './failure.ts';
import { deleteDatabase } from './open.ts';
import type { Database } from './records.ts';
import { wipeSettings } from './settings.ts';
import { writeTo } from './transaction.ts';

/** A database that can't be emptied in these cases can still be deleted. */
const BEYOND_OPENING = new Set<StoreFailureReason>(['corrupt', 'newer']);

/** Empties every store and the settings, for good. */
export async function wipeEverything(): Promise<void> {
	try {
		await withDatabase(wipeDatabase);
	} catch (error) {
		if (!(error instanceof StoreFailure && BEYOND_OPENING.has(error.reason))) throw error;
		await deleteDatabase();
	}
	await wipeSettings();
}

/** Empties every store, all or none. Settings lie elsewhere. */
export async function wipeDatabase(database: Database): Promise<void> {
	await writeTo(database, [...database.objectStoreNames], async (transaction) => {
		for (const name of transaction.objectStoreNames) await transaction.objectStore(name).clear();
	});
}
