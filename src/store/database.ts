/**
 * The database on the reader's machine. It belongs to the extension's own origin: no job page can reach it.
 * @module
 */
import { explainUse, StoreFailure } from './failure.ts';
import { openDatabase } from './open.ts';
import type { Database } from './records.ts';

export type { Database, Draft, SeenPosting, SetAside, StoredResume, StoredVersion } from './records.ts';

/**
 * Opens the database for one use and closes it after: an extension's contexts come and go, and an open connection would block the next version.
 * Where the browser closes the database in mid-use, it is opened again and `use` is called a second time: it must come to the same when repeated.
 * @throws StoreFailure and whatever `use` throws
 */
export async function withDatabase<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
	try {
		return await useOnce(use);
	} catch (error) {
		if (!(error instanceof StoreFailure && error.reason === 'terminated')) throw error;
		return await useOnce(use);
	}
}

async function useOnce<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
	const database = await openDatabase();
	try {
		return await use(database);
	} catch (error) {
		throw explainUse(error);
	} finally {
		database.close();
	}
}
