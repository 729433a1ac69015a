import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ANSWER_MAX_MS } from '../../src/store/bound.ts';
import { withDatabase } from '../../src/store/database.ts';
import { DATABASE_NAME, openDatabase } from '../../src/store/open.ts';
import { openVersion1, startFresh } from './fresh.ts';

startFresh();
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** Tells when the next open was told that it has to wait. */
function watchBlocked(): Promise<unknown> {
	const { open } = indexedDB;
	return new Promise((resolve) => {
		vi.spyOn(indexedDB, 'open').mockImplementationOnce((...request) => {
			const opening = open.apply(indexedDB, request);
			opening.addEventListener('blocked', resolve);
			return opening;
		});
	});
}

/** Tells when the next connection is closed. */
function watchClose(): Promise<void> {
	const { close } = IDBDatabase.prototype;
	return new Promise((resolve) => {
		vi.spyOn(IDBDatabase.prototype, 'close').mockImplementation(function (this: IDBDatabase) {
			close.call(this);
			resolve();
		});
	});
}

describe('an older database that another page holds open', () => {
	test('is waited for', async () => {
		const older = await openVersion1();
		const blocked = watchBlocked();
		const opening = openDatabase();
		await blocked;
		older.close();
		const database = await opening;
		expect(database.objectStoreNames).toContain('versions');
		database.close();
	});

	test('is not waited for without end, and what opens late is closed', async () => {
		const older = await openVersion1();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const blocked = watchBlocked();
		const outcome = expect(openDatabase()).rejects.toMatchObject({ name: 'StoreFailure', reason: 'blocked' });
		await blocked;
		await vi.advanceTimersByTimeAsync(ANSWER_MAX_MS);
		await outcome;
		vi.useRealTimers();
		older.close();
		await watchClose();
	});
});

test('gives way to a newer version', async () => {
	const database = await openDatabase();
	const newer = await openDB(DATABASE_NAME, database.version + 1);
	newer.close();
	await expect(openDatabase()).rejects.toMatchObject({ reason: 'newer' });
});

describe('a browser that stores nothing', () => {
	test('has no database', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await expect(withDatabase(async () => 1)).rejects.toMatchObject({ name: 'StoreFailure', reason: 'unavailable' });
	});

	test.each(['SecurityError', 'InvalidStateError'])('or throws a %s', async (name) => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('Not here', name);
		});
		await expect(withDatabase(async () => 1)).rejects.toMatchObject({ reason: 'unavailable', cause: { name } });
	});

	test('or never answers', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
		const outcome = expect(openDatabase()).rejects.toMatchObject({ reason: 'unavailable' });
		await vi.advanceTimersByTimeAsync(ANSWER_MAX_MS);
		await outcome;
	});
});

test('a database that the browser cannot read is told from one that is not there', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('Internal error opening backing store', 'UnknownError');
	});
	await expect(openDatabase()).rejects.toMatchObject({ reason: 'corrupt' });
});
