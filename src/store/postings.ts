/**
 * Postings seen, newest first.
 * @module
 */
import { isQuota } from './failure.ts';
import { getSound, setAside } from './quarantine.ts';
import type { Database, SeenPosting, WriteTransaction } from './records.ts';
import { isSound } from './shapes/index.ts';
import { readFrom, writeTo } from './transaction.ts';

/** How many postings are kept; the ones seen longest ago go first. */
export const POSTINGS_MAX = 500;
/** How many are forgotten at once to make room, and how often: a disk that is full of other things is not helped by forgetting all. */
export const FORGOTTEN_AT_ONCE = 20;
export const FORGETTINGS_MAX = 3;

export async function getPosting(database: Database, key: string): Promise<SeenPosting | null> {
	return getSound(database, 'postings', key);
}

/** Remembers a posting and forgets those beyond the bound. Where there is no room, the ones seen longest ago make some. */
export async function rememberPosting(database: Database, seen: SeenPosting): Promise<void> {
	for (let forgettings = 0; ; forgettings++) {
		try {
			return await writeTo(database, ['postings'], async (transaction) => {
				const store = transaction.objectStore('postings');
				await store.put(seen);
				await forgetOldest(transaction, (await store.count()) - POSTINGS_MAX, seen.key);
			});
		} catch (error) {
			if (!isQuota(error) || forgettings === FORGETTINGS_MAX) throw error;
			await writeTo(database, ['postings'], (transaction) => forgetOldest(transaction, FORGOTTEN_AT_ONCE, seen.key));
		}
	}
}

/** The postings seen, the latest first. */
export async function listPostings(database: Database, most: number): Promise<SeenPosting[]> {
	const found: SeenPosting[] = [];
	const damaged: string[] = [];
	await readFrom(database, ['postings'], async (transaction) => {
		const latest = transaction.objectStore('postings').index('seenAt');
		for (let cursor = await latest.openCursor(null, 'prev'); cursor && found.length < most; cursor = await cursor.continue()) {
			if (isSound('postings', cursor.value)) found.push(cursor.value);
			else damaged.push(cursor.primaryKey);
		}
	});
	if (damaged.length > 0) await setAside(database, 'postings', damaged);
	return found;
}

export async function deletePosting(database: Database, key: string): Promise<void> {
	await database.delete('postings', key);
}

/** Forgets as many as `count`, never the one with the key `spared`. */
async function forgetOldest(transaction: WriteTransaction, count: number, spared: string): Promise<void> {
	let surplus = count;
	for (let cursor = await transaction.objectStore('postings').index('seenAt').openCursor(); cursor && surplus > 0; cursor = await cursor.continue()) {
		if (cursor.primaryKey === spared) continue;
		await cursor.delete();
		surplus--;
	}
}
