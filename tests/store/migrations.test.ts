import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../src/store/database.ts';
import { getDraft } from '../../src/store/drafts.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { openDatabase } from '../../src/store/open.ts';
import { getPosting, listPostings } from '../../src/store/postings.ts';
import { activeResume, listResumes } from '../../src/store/resumes.ts';
import { seenPosting } from '../fixtures/seen-posting.ts';
import { at, openVersion1, startFresh } from './fresh.ts';

startFresh();

async function fillVersion1(resumes: readonly object[]): Promise<void> {
	const database = await openVersion1();
	for (const resume of resumes) await database.put('resumes', resume);
	await database.put('postings', seenPosting('linkedin:1:abc', at(1)));
	await database.put('postings', seenPosting('linkedin:2:abc', at(2)));
	await database.put('drafts', { form: 'resume', fields: { text: 'half a line', name: 'cv.pdf' } });
	database.close();
}

const FIRST = { id: 'a', name: 'cv.pdf', text: 'Ada Example\nWrote Python', savedAt: at(3), active: 0 };
const SECOND = { id: 'b', name: 'Résumé', text: 'Ada Example\nWrote Go', savedAt: at(4), active: 1 };

describe('a database of version 1', () => {
	test('keeps all it holds', async () => {
		await fillVersion1([FIRST, SECOND]);
		await withDatabase(async (database) => {
			expect(database.version).toBe(MIGRATIONS.length);
			const added = { corrections: [], source: null, keepsContact: true };
			expect(await listResumes(database)).toEqual([
				{ ...SECOND, ...added },
				{ ...FIRST, ...added },
			]);
			expect(await activeResume(database)).toMatchObject({ id: 'b' });
			expect(await listPostings(database, 10)).toEqual([seenPosting('linkedin:2:abc', at(2)), seenPosting('linkedin:1:abc', at(1))]);
			expect(await getPosting(database, 'linkedin:1:abc')).toEqual(seenPosting('linkedin:1:abc', at(1)));
			expect(await getDraft(database, 'resume')).toEqual({ text: 'half a line', name: 'cv.pdf' });
			expect(await database.count('quarantine')).toBe(0);
		});
	});

	test('of which the active résumé was deleted has one again', async () => {
		await fillVersion1([FIRST, { ...SECOND, active: 0 }]);
		expect(await withDatabase(activeResume)).toMatchObject({ id: 'b', active: 1 });
		expect(await withDatabase((database) => database.countFromIndex('resumes', 'active', 1))).toBe(1);
	});

	test('with a damaged résumé is brought up to date all the same', async () => {
		await fillVersion1([FIRST, { id: 'c', text: 7 }]);
		await withDatabase(async (database) => {
			expect((await listResumes(database)).map(({ id }) => id)).toEqual(['a']);
			expect(await database.getAll('quarantine')).toMatchObject([{ store: 'resumes', key: 'c' }]);
		});
	});
});

test('every version that was passes through the later steps alone', async () => {
	const taken: number[] = [];
	const steps = [0, 1, 2, 3].map((n) => async () => {
		taken.push(n);
	});
	(await openDatabase(steps.slice(0, 2))).close();
	(await openDatabase(steps)).close();
	expect(taken).toEqual([0, 1, 2, 3]);
});

test('a step that fails leaves the database as it was', async () => {
	await fillVersion1([FIRST, SECOND]);
	const failing = openDatabase([
		...MIGRATIONS,
		async (_database, transaction) => {
			await transaction.objectStore('resumes').clear();
			throw new RangeError('A slip');
		},
	]);
	await expect(failing).rejects.toThrow(RangeError);
	expect((await withDatabase(listResumes)).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('an upgrade for which there is no room leaves the database as it was and says so', async () => {
	await fillVersion1([FIRST, SECOND]);
	const failing = openDatabase([
		...MIGRATIONS,
		async () => {
			throw new DOMException('No room', 'QuotaExceededError');
		},
	]);
	await expect(failing).rejects.toMatchObject({ name: 'StoreFailure', reason: 'quota' });
	expect(await withDatabase(listResumes)).toHaveLength(2);
});
