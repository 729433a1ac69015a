import { afterEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/profile.ts';
import { listAnswers } from '../../src/store/answers.ts';
import { type Database, withDatabase } from '../../src/store/database.ts';
import { getDraft } from '../../src/store/drafts.ts';
import { getPosting, listPostings, rememberPosting } from '../../src/store/postings.ts';
import { getProfile, PROFILE_KEY } from '../../src/store/profile.ts';
import { activeResume, getResume, listResumes, saveResume } from '../../src/store/resumes.ts';
import { listVersions } from '../../src/store/versions.ts';
import { seenPosting } from '../fixtures/seen-posting.ts';
import { at, quotaExceeded, resume, startFresh } from './fresh.ts';

startFresh();
afterEach(() => vi.restoreAllMocks());

const SOUND = seenPosting('sound', at(1));
const setAsideIn = async (database: Database) => (await database.getAll('quarantine')).map(({ store, key, record }) => ({ store, key, record: JSON.parse(record) }));

describe('a damaged record is set aside and kept, and the others are there', () => {
	test('among postings', async () => {
		const { reading, ...half } = seenPosting('half', at(2));
		await withDatabase(async (database) => {
			await rememberPosting(database, SOUND);
			await database.put('postings', half as never);
			expect(await listPostings(database, 10)).toEqual([SOUND]);
			expect(await setAsideIn(database)).toEqual([{ store: 'postings', key: 'half', record: half }]);
			expect(await database.count('postings')).toBe(1);
		});
	});

	test('when it is asked for by its key', async () => {
		const damaged = { ...SOUND, key: 'damaged', posting: { ...SOUND.posting, text: 7 } };
		await withDatabase(async (database) => {
			await database.put('postings', damaged as never);
			expect(await getPosting(database, 'damaged')).toBeNull();
			expect(await setAsideIn(database)).toEqual([{ store: 'postings', key: 'damaged', record: damaged }]);
		});
	});

	test('among résumés, whose place as the active one another takes; its versions go with it', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('a', 'one', at(1)));
			for (const n of [2, 3]) await saveResume(database, resume('b', `text ${n}`, at(n)));
			await database.put('resumes', { ...(await getResume(database, 'b')), text: null } as never);
			expect(await activeResume(database)).toMatchObject({ id: 'a' });
			expect(await listResumes(database)).toMatchObject([{ id: 'a', active: 1 }]);
			expect(await setAsideIn(database)).toMatchObject([
				{ store: 'resumes', key: 'b', record: { id: 'b', text: null } },
				{ store: 'versions', record: { resumeId: 'b', text: 'text 2' } },
			]);
			expect(await database.count('versions')).toBe(0);
		});
	});

	test('when another is saved in its place', async () => {
		await withDatabase(async (database) => {
			await database.put('resumes', { id: 'a', text: 'old' } as never);
			await saveResume(database, resume('a', 'new', at(1)));
			expect(await getResume(database, 'a')).toMatchObject({ text: 'new' });
			expect(await setAsideIn(database)).toEqual([{ store: 'resumes', key: 'a', record: { id: 'a', text: 'old' } }]);
		});
	});

	test('among versions, answers and drafts, and as the profile', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('a', 'one', at(1)));
			await database.add('versions', { resumeId: 'a', text: 1 } as never);
			await database.put('answers', { skill: 'kafka', truth: 'perhaps', where: '', saidAt: at(1) } as never);
			await database.put('drafts', { form: 'resume', fields: 'all of them' } as never);
			await database.put('profile', { ...EMPTY_PROFILE, places: 'everywhere' } as never, PROFILE_KEY);
			expect(await listVersions(database, 'a')).toEqual([]);
			expect(await listAnswers(database)).toEqual([]);
			expect(await getDraft(database, 'resume')).toEqual({});
			expect(await getProfile(database)).toEqual(EMPTY_PROFILE);
			expect((await setAsideIn(database)).map(({ store }) => store)).toEqual(['versions', 'answers', 'drafts', 'profile']);
		});
	});
});

test('what JSON cannot hold is kept as far as it can', async () => {
	const around: Record<string, unknown> = { key: 'odd', count: 12n, when: new Date(0), tags: new Set(['a']), pairs: new Map([['k', undefined]]) };
	around.self = around;
	await withDatabase(async (database) => {
		await database.put('postings', around as never);
		expect(await getPosting(database, 'odd')).toBeNull();
		const [kept] = await setAsideIn(database);
		expect(kept?.record).toEqual({ key: 'odd', count: '12', when: '1970-01-01T00:00:00.000Z', tags: ['a'], pairs: [['k', null]], self: '[circular]' });
	});
});

test('on a full disk it stays where it is, and is still no result', async () => {
	await withDatabase(async (database) => {
		await saveResume(database, resume('a', 'one', at(1)));
		await database.put('resumes', { id: 'b', active: 1 } as never);
		await database.put('resumes', { ...(await database.get('resumes', 'a'))!, active: 0 });
	});
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(quotaExceeded);
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quotaExceeded);
	await withDatabase(async (database) => {
		expect(await listResumes(database)).toMatchObject([{ id: 'a', active: 1 }]);
		expect(await database.count('resumes')).toBe(2);
	});
});
