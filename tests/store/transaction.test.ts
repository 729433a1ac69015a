import { type IDBPTransaction, unwrap } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withDatabase } from '../../src/store/database.ts';
import { getDraft, saveDraft } from '../../src/store/drafts.ts';
import type { WriteTransaction } from '../../src/store/records.ts';
import { writeTo } from '../../src/store/transaction.ts';
import { quotaExceeded, startFresh } from './fresh.ts';

startFresh();
afterEach(() => vi.restoreAllMocks());

test('an error in mid-work undoes what was done', async () => {
	await withDatabase(async (database) => {
		await saveDraft(database, 'resume', { text: 'before' });
		const failing = writeTo(database, ['drafts'], async (transaction) => {
			await transaction.objectStore('drafts').put({ form: 'resume', fields: { text: 'after' } });
			throw new RangeError('A slip');
		});
		await expect(failing).rejects.toThrow(RangeError);
		expect(await getDraft(database, 'resume')).toEqual({ text: 'before' });
	});
});

test('a full disk leaves the value before untouched', async () => {
	await withDatabase((database) => saveDraft(database, 'resume', { text: 'before' }));
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quotaExceeded);
	await expect(withDatabase((database) => saveDraft(database, 'resume', { text: 'after' }))).rejects.toMatchObject({ name: 'StoreFailure', reason: 'quota' });
	expect(await withDatabase((database) => getDraft(database, 'resume'))).toEqual({ text: 'before' });
});

describe('a disk that turns out full', () => {
	const failLikeBrowser = (transaction: object) => (unwrap(transaction as IDBPTransaction) as unknown as { _abort(error: string): void })._abort('QuotaExceededError');
	const draft = { form: 'resume', fields: { text: 'after' } };

	test.each<[string, (transaction: WriteTransaction) => Promise<unknown>]>([
		[
			'when all was written',
			(transaction) =>
				transaction
					.objectStore('drafts')
					.put(draft)
					.then(() => failLikeBrowser(transaction)),
		],
		[
			'in the middle of a write',
			(transaction) => {
				const writing = transaction.objectStore('drafts').put(draft);
				failLikeBrowser(transaction);
				return writing;
			},
		],
	])('%s is told as such, and nothing is written', async (_when, work) => {
		await withDatabase((database) => saveDraft(database, 'resume', { text: 'before' }));
		await expect(withDatabase((database) => writeTo(database, ['drafts'], work))).rejects.toMatchObject({ name: 'StoreFailure', reason: 'quota' });
		expect(await withDatabase((database) => getDraft(database, 'resume'))).toEqual({ text: 'before' });
	});
});
