import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Correction } from '../../src/core/resume/corrections.ts';
import { withDatabase } from '../../src/store/database.ts';
import { activateResume, activeResume, correctResume, deleteResume, duplicateResume, getResume, listResumes, renameResume, saveResume } from '../../src/store/resumes.ts';
import { listVersions } from '../../src/store/versions.ts';
import { at, quotaExceeded, resume, startFresh } from './fresh.ts';

startFresh();
afterEach(() => vi.restoreAllMocks());

const CORRECTION: Correction = { what: 'no-skill', line: 'Go to market', skill: 'go' };
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the active résumé', () => {
	test('is none at first', async () => {
		expect(await withDatabase(activeResume)).toBeNull();
		expect(await withDatabase(listResumes)).toEqual([]);
	});

	test('is the one saved last; saving under the same id replaces', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('a', 'one', at(1)));
			await saveResume(database, resume('b', 'two', at(2)));
			expect(await activeResume(database)).toMatchObject({ id: 'b', text: 'two' });
			await saveResume(database, resume('a', 'three', at(3)));
			expect(await activeResume(database)).toMatchObject({ id: 'a', text: 'three' });
			expect(await database.countFromIndex('resumes', 'active', 1)).toBe(1);
			expect(idsOf(await listResumes(database))).toEqual(['a', 'b']);
		});
	});

	test('is another when the reader says so', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('a', 'one', at(1)));
			await saveResume(database, resume('b', 'two', at(2)));
			await activateResume(database, 'a');
			expect(await activeResume(database)).toMatchObject({ id: 'a' });
			await activateResume(database, 'nobody');
			expect(await activeResume(database)).toMatchObject({ id: 'a' });
			expect(await database.countFromIndex('resumes', 'active', 1)).toBe(1);
		});
	});

	test('when deleted leaves its place to the one saved last', async () => {
		await withDatabase(async (database) => {
			for (const [n, id] of ['a', 'b', 'c'].entries()) await saveResume(database, resume(id, id, at(n)));
			await activateResume(database, 'a');
			await deleteResume(database, 'a');
			expect(await activeResume(database)).toMatchObject({ id: 'c' });
			await deleteResume(database, 'b');
			expect(await activeResume(database)).toMatchObject({ id: 'c' });
			await deleteResume(database, 'c');
			expect(await activeResume(database)).toBeNull();
		});
	});
});

describe('saving', () => {
	test('fills in what was not said, and keeps what was', async () => {
		await withDatabase(async (database) => {
			expect(await saveResume(database, resume('a', 'one', at(1)))).toEqual({
				id: 'a',
				name: 'A',
				text: 'one',
				savedAt: at(1),
				active: 1,
				corrections: [],
				source: null,
				keepsContact: true,
			});
			await saveResume(database, resume('a', 'two', at(2), { corrections: [CORRECTION], source: 'cv.pdf', keepsContact: false }));
			await saveResume(database, resume('a', 'three', at(3)));
			expect(await getResume(database, 'a')).toMatchObject({ text: 'three', corrections: [CORRECTION], source: 'cv.pdf', keepsContact: false });
		});
	});

	test('on a full disk leaves résumé, versions and the active one as they were', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('a', 'one', at(1)));
			await saveResume(database, resume('b', 'two', at(2)));
		});
		const before = await withDatabase(listResumes);
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(quotaExceeded);
		await expect(withDatabase((database) => saveResume(database, resume('a', 'three', at(3))))).rejects.toMatchObject({ reason: 'quota' });
		expect(await withDatabase(listResumes)).toEqual(before);
		expect(await withDatabase((database) => listVersions(database, 'a'))).toEqual([]);
	});
});

test('corrections are stored without activating', async () => {
	await withDatabase(async (database) => {
		await saveResume(database, resume('a', 'one', at(1)));
		await saveResume(database, resume('b', 'two', at(2)));
		expect(await correctResume(database, 'a', [CORRECTION], at(3))).toMatchObject({ text: 'one', corrections: [CORRECTION], savedAt: at(3), active: 0 });
		expect(await activeResume(database)).toMatchObject({ id: 'b' });
		expect(await correctResume(database, 'nobody', [], at(4))).toBeNull();
	});
});

test('a new name changes nothing else', async () => {
	await withDatabase(async (database) => {
		const saved = await saveResume(database, resume('a', 'one', at(1)));
		expect(await renameResume(database, 'a', 'For research')).toEqual({ ...saved, name: 'For research' });
		expect(await getResume(database, 'a')).toEqual({ ...saved, name: 'For research' });
		expect(await listVersions(database, 'a')).toEqual([]);
		expect(await renameResume(database, 'nobody', 'x')).toBeNull();
	});
});

test('a copy is its own résumé, and never overwrites one', async () => {
	await withDatabase(async (database) => {
		const original = await saveResume(database, resume('a', 'one', at(1), { corrections: [CORRECTION], source: 'cv.pdf', keepsContact: false }));
		const copy = { id: 'b', name: 'A copy', savedAt: at(2) };
		expect(await duplicateResume(database, 'a', copy)).toEqual({ ...original, ...copy, active: 0 });
		await saveResume(database, resume('b', 'two', at(3)));
		expect(await getResume(database, 'a')).toMatchObject({ text: 'one' });
		expect(await duplicateResume(database, 'a', copy)).toMatchObject({ id: 'b', text: 'two' });
		expect(await duplicateResume(database, 'nobody', { ...copy, id: 'c' })).toBeNull();
		expect(idsOf(await listResumes(database))).toEqual(['b', 'a']);
	});
});
