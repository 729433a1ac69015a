/**
 * Postings seen, newest first.
 * @module
 */
import type { Database, SeenPosting } from './database.ts';

/** How many postings are kept; the ones seen longest ago go first. */
export const POSTINGS_MAX = 500;

export async function getPosting(database: Database, key: string): Promise<SeenPosting | null> {
	return (await database.get('postings', key)) ?? null;
}

/** Remembers a posting and forgets those beyond the bound. */
export async function rememberPosting(database: Database, seen: SeenPosting): Promise<void> {
	const transaction = database.transaction('postings', 'readwrite');
	await transaction.store.put(seen);
	let surplus = (await transaction.store.count()) - POSTINGS_MAX;
	for (let cursor = await transaction.store.index('seenAt').openCursor(); cursor && surplus > 0; cursor = await cursor.continue(), surplus--) await cursor.delete();
	await transaction.done;
}

/** The postings seen, the latest first. */
export async function listPostings(database: Database, most: number): Promise<SeenPosting[]> {
	const found: SeenPosting[] = [];
	for (let cursor = await database.transaction('postings').store.index('seenAt').openCursor(null, 'prev'); cursor && found.length < most; cursor = await cursor.continue())
		found.push(cursor.value);
	return found;
}

export async function deletePosting(database: Database, key: string): Promise<void> {
	await database.delete('postings', key);
}
