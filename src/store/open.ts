/**
 * Opening the database: up to date or not at all, and within a bounded time.
 * @module
 */
import { deleteDB, type OpenDBCallbacks, openDB } from 'idb';
import { withinBound } from './bound.ts';
import { explainOpening, StoreFailure } from './failure.ts';
import { MIGRATIONS, type Migration, migrate } from './migrations.ts';
import type { Database, Schema } from './records.ts';

export const DATABASE_NAME = 'requisite';

/**
 * Opens the database, bringing it up to date: an upgrade that fails leaves the older one as it was. Gives way when another context needs a newer version.
 * @throws StoreFailure
 */
export async function openDatabase(migrations: readonly Migration[] = MIGRATIONS): Promise<Database> {
	let blocked = false;
	let broken: unknown = null;
	const opening = open(migrations.length, {
		upgrade(database, from, _to, transaction) {
			// Its end is told by the opening as a whole.
			transaction.done.catch(() => {});
			migrate(database, transaction, migrations.slice(from)).catch((error: unknown) => {
				broken = error;
				abort(transaction);
			});
		},
		blocked: () => {
			blocked = true;
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
	});
	try {
		// An open connection that nobody knows of would block the next version.
		return await withinBound(
			opening,
			() => new StoreFailure(blocked ? 'blocked' : 'unavailable'),
			(database) => database.close(),
		);
	} catch (error) {
		throw explainOpening(broken ?? error);
	}
}

/**
 * Deletes the database as a whole, whatever state it is in.
 * @throws StoreFailure
 */
export async function deleteDatabase(): Promise<void> {
	try {
		await withinBound(
			deleteDB(DATABASE_NAME),
			() => new StoreFailure('blocked'),
			() => {},
		);
	} catch (error) {
		throw explainOpening(error);
	}
}

/** A browser that forbids storing has no database, refuses at once, or refuses later. */
async function open(version: number, callbacks: OpenDBCallbacks<Schema>): Promise<Database> {
	if (!globalThis.indexedDB) throw new StoreFailure('unavailable');
	return openDB<Schema>(DATABASE_NAME, version, callbacks);
}

function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch {
		// It has ended by itself.
	}
}
