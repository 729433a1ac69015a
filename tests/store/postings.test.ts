import { afterEach, describe, expect, test, vi } from 'vitest';
import { withDatabase } from '../../src/store/database.ts';
import { deletePosting, FORGETTINGS_MAX, FORGOTTEN_AT_ONCE, getPosting, listPostings, POSTINGS_MAX, rememberPosting } from '../../src/store/postings.ts';
import { seenPosting } from '../fixtures/seen-posting.ts';
import { at, quotaExceeded, startFresh } from './fresh.ts';

startFresh();
afterEach(() => vi.restoreAllMocks());

test('postings come back as they were, newest first, and can be deleted', async () => {
	await withDatabase(async (database) => {
		await rememberPosting(database, seenPosting('one', at(1)));
		await rememberPosting(database, seenPosting('two', at(2)));
		await rememberPosting(database, seenPosting('one', at(3)));
		expect(await getPosting(database, 'one')).toEqual(seenPosting('one', at(3)));
		expect((await listPostings(database, 10)).map((seen) => seen.key)).toEqual(['one', 'two']);
		await deletePosting(database, 'one');
		expect(await getPosting(database, 'one')).toBeNull();
	});
});

test('beyond the bound, those seen longest ago are forgotten', async () => {
	await withDatabase(async (database) => {
		for (let n = 0; n < POSTINGS_MAX + 3; n++) await rememberPosting(database, seenPosting(`p${n}`, at(n)));
		expect(await database.count('postings')).toBe(POSTINGS_MAX);
		expect(await getPosting(database, 'p2')).toBeNull();
		expect(await getPosting(database, 'p3')).not.toBeNull();
	});
});

describe('on a full disk', () => {
	const seen = async (count: number) => {
		for (let n = 0; n < count; n++) await withDatabase((database) => rememberPosting(database, seenPosting(`p${n}`, at(n))));
	};

	test('those seen longest ago make room', async () => {
		await seen(FORGOTTEN_AT_ONCE + 5);
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(quotaExceeded);
		await withDatabase((database) => rememberPosting(database, seenPosting('new', at(100))));
		const keys = (await withDatabase((database) => listPostings(database, 100))).map(({ key }) => key);
		expect(keys).toEqual(['new', 'p24', 'p23', 'p22', 'p21', 'p20']);
	});

	test('that forgetting does not help, it is told, and neither the rest nor the posting’s former visit is lost', async () => {
		const rest = 5;
		await seen(FORGOTTEN_AT_ONCE * FORGETTINGS_MAX + rest);
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quotaExceeded);
		await expect(withDatabase((database) => rememberPosting(database, seenPosting('p0', at(100))))).rejects.toMatchObject({ name: 'StoreFailure', reason: 'quota' });
		expect(await withDatabase((database) => database.count('postings'))).toBe(rest);
		expect(await withDatabase((database) => getPosting(database, 'p0'))).toEqual(seenPosting('p0', at(0)));
	});
});
