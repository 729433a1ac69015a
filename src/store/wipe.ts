/**
 * Forgetting everything.
 * @module
 */
import type { Database } from './database.ts';

/** Empties every store. Settings lie elsewhere and are wiped by their own module. */
export async function wipeDatabase(database: Database): Promise<void> {
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names, 'readwrite');
	await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
