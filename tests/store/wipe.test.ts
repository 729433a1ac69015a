import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/profile.ts';
import { saveAnswer } from '../../src/store/answers.ts';
import { readContents } from '../../src/store/contents.ts';
import { withDatabase } from '../../src/store/database.ts';
import { saveDraft } from '../../src/store/drafts.ts';
import { DATABASE_NAME } from '../../src/store/open.ts';
import { getPosting, rememberPosting } from '../../src/store/postings.ts';
import { saveProfile } from '../../src/store/profile.ts';
import { saveResume } from '../../src/store/resumes.ts';
import { getSettings, saveSettings } from '../../src/store/settings.ts';
import { wipeEverything } from '../../src/store/wipe.ts';
import { seenPosting } from '../fixtures/seen-posting.ts';
import { at, quotaExceeded, resume, startFresh } from './fresh.ts';

startFresh();

async function fill(): Promise<void> {
	await withDatabase(async (database) => {
		for (const n of [1, 2]) await saveResume(database, resume('a', `text ${n}`, at(n)));
		await rememberPosting(database, seenPosting('one', at(1)));
		await database.put('postings', { key: 'damaged' } as never);
		await getPosting(database, 'damaged');
		await saveDraft(database, 'resume', { text: 'x' });
		await saveProfile(database, { ...EMPTY_PROFILE, years: 4 });
		await saveAnswer(database, { skill: 'go', truth: 'no', where: '', saidAt: at(1) });
		for (const store of database.objectStoreNames) expect(await database.count(store), store).toBeGreaterThan(0);
	});
	await saveSettings({ language: 'de', haveInPage: true });
}

test('wiping leaves nothing, and what comes after is as in a new installation', async () => {
	const fresh = await withDatabase(readContents);
	await fill();
	await wipeEverything();
	await withDatabase(async (database) => {
		for (const store of database.objectStoreNames) expect(await database.count(store), store).toBe(0);
		expect(await readContents(database)).toEqual(fresh);
	});
	expect(await getSettings()).toEqual({ language: 'auto', haveInPage: false });
	await fill();
});

test('a database that cannot be opened any more is deleted', async () => {
	await fill();
	(await openDB(DATABASE_NAME, 99)).close();
	await wipeEverything();
	expect((await withDatabase(readContents)).resumes).toEqual([]);
});

test('wiping that fails is told, and wipes nothing', async () => {
	await fill();
	const spy = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(quotaExceeded);
	await expect(wipeEverything()).rejects.toMatchObject({ name: 'StoreFailure', reason: 'quota' });
	spy.mockRestore();
	expect((await withDatabase(readContents)).resumes).toHaveLength(1);
	expect(await getSettings()).toEqual({ language: 'de', haveInPage: true });
});
