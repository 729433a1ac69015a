import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { expect, test, vi } from 'vitest';
import { type Database, withDatabase } from '../../src/store/database.ts';
import { getDraft, saveDraft } from '../../src/store/drafts.ts';
import { startFresh } from './fresh.ts';

startFresh();

/** As when the reader clears site data while a page is open. */
function terminate(database: Database): void {
	forceCloseDatabase(unwrap(database) as never);
}

test('a database that the browser closes in mid-use is opened again, once', async () => {
	await withDatabase((database) => saveDraft(database, 'resume', { text: 'kept' }));
	let times = 0;
	const fields = await withDatabase(async (database) => {
		if (times++ === 0) terminate(database);
		return getDraft(database, 'resume');
	});
	expect(fields).toEqual({ text: 'kept' });
	expect(times).toBe(2);
});

test('one that is closed again and again is told', async () => {
	const use = vi.fn(async (database: Database) => {
		terminate(database);
		return getDraft(database, 'resume');
	});
	await expect(withDatabase(use)).rejects.toMatchObject({ name: 'StoreFailure', reason: 'terminated' });
	expect(use).toHaveBeenCalledTimes(2);
});

test('a write that was aborted by the browser is made again', async () => {
	let times = 0;
	await withDatabase(async (database) => {
		const transaction = database.transaction('drafts', 'readwrite');
		await transaction.store.put({ form: 'resume', fields: { text: 'twice' } });
		if (times++ === 0) transaction.abort();
		await transaction.done;
	});
	expect(await withDatabase((database) => getDraft(database, 'resume'))).toEqual({ text: 'twice' });
});

test('a programmer’s error stays what it is and closes the database', async () => {
	let used: Database | undefined;
	await expect(
		withDatabase(async (database) => {
			used = database;
			throw new TypeError('A slip');
		}),
	).rejects.toThrow(TypeError);
	expect(() => used?.transaction('drafts')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
});
