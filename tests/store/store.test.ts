import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { withDatabase } from '../../src/store/database.ts';
import { deleteDraft, getDraft, saveDraft } from '../../src/store/drafts.ts';
import { deletePosting, getPosting, listPostings, POSTINGS_MAX, rememberPosting } from '../../src/store/postings.ts';
import { activeResume, deleteResume, saveResume } from '../../src/store/resumes.ts';
import { wipeDatabase } from '../../src/store/wipe.ts';
import { seenPosting } from '../fixtures/seen-posting.ts';

const at = (n: number) => new Date(Date.UTC(2026, 9, 1, 0, 0, n)).toISOString();

beforeEach(() => withDatabase(wipeDatabase));

describe('résumés', () => {
	test('none is stored at first', async () => {
		expect(await withDatabase(activeResume)).toBeNull();
	});

	test('the one saved last is active, and saving under the same id replaces', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, { id: 'a', name: 'A', text: 'one', savedAt: at(1) });
			await saveResume(database, { id: 'b', name: 'B', text: 'two', savedAt: at(2) });
			expect(await activeResume(database)).toMatchObject({ id: 'b', text: 'two' });
			await saveResume(database, { id: 'a', name: 'A', text: 'three', savedAt: at(3) });
			expect(await activeResume(database)).toMatchObject({ id: 'a', text: 'three' });
			expect(await database.countFromIndex('resumes', 'active', 1)).toBe(1);
			expect(await database.count('resumes')).toBe(2);
		});
	});

	test('a deleted one is gone', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, { id: 'a', name: 'A', text: 'one', savedAt: at(1) });
			await deleteResume(database, 'a');
			expect(await activeResume(database)).toBeNull();
		});
	});
});

describe('postings seen', () => {
	test('come back as they were, newest first, and can be deleted', async () => {
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
});

test('drafts survive until they are deleted', async () => {
	await withDatabase((database) => saveDraft(database, 'resume', { text: 'half a line' }));
	expect(await withDatabase((database) => getDraft(database, 'resume'))).toEqual({ text: 'half a line' });
	await withDatabase((database) => deleteDraft(database, 'resume'));
	expect(await withDatabase((database) => getDraft(database, 'resume'))).toEqual({});
});

test('wiping leaves nothing', async () => {
	await withDatabase(async (database) => {
		await saveResume(database, { id: 'a', name: 'A', text: 'one', savedAt: at(1) });
		await rememberPosting(database, seenPosting('one', at(1)));
		await saveDraft(database, 'resume', { text: 'x' });
		await wipeDatabase(database);
		for (const store of database.objectStoreNames) expect(await database.count(store)).toBe(0);
	});
});
