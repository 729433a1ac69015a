import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/core/resume/corrections.ts';
import { withDatabase } from '../../src/store/database.ts';
import { correctResume, deleteResume, getResume, restoreVersion, saveResume } from '../../src/store/resumes.ts';
import { listVersions, VERSIONS_MAX } from '../../src/store/versions.ts';
import { at, resume, startFresh } from './fresh.ts';

startFresh();

const CORRECTION: Correction = { what: 'section', heading: 'Toolbox', kind: 'skills' };

describe('a version is kept', () => {
	test('of each text that was replaced, the latest first', async () => {
		await withDatabase(async (database) => {
			for (const [n, text] of ['one', 'two', 'three'].entries()) await saveResume(database, resume('a', text, at(n)));
			expect(await listVersions(database, 'a')).toMatchObject([
				{ resumeId: 'a', name: 'A', text: 'two', corrections: [], savedAt: at(1) },
				{ resumeId: 'a', name: 'A', text: 'one', corrections: [], savedAt: at(0) },
			]);
		});
	});

	test('of corrections that were replaced', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('a', 'one', at(0), { corrections: [CORRECTION] }));
			await correctResume(database, 'a', [], at(1));
			expect(await listVersions(database, 'a')).toMatchObject([{ text: 'one', corrections: [CORRECTION], savedAt: at(0) }]);
		});
	});

	test('not where neither has changed', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('a', 'one', at(0), { corrections: [CORRECTION] }));
			await saveResume(database, resume('a', 'one', at(1), { name: 'Another name', corrections: [{ kind: 'skills', heading: 'Toolbox', what: 'section' }] }));
			expect(await listVersions(database, 'a')).toEqual([]);
		});
	});

	test('up to a bound for each résumé; the oldest goes first', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('b', 'other', at(0)));
			await saveResume(database, resume('b', 'other again', at(1)));
			for (let n = 0; n < VERSIONS_MAX + 3; n++) await saveResume(database, resume('a', `text ${n}`, at(n)));
			const texts = (await listVersions(database, 'a')).map(({ text }) => text);
			expect(texts).toHaveLength(VERSIONS_MAX);
			expect([texts[0], texts.at(-1)]).toEqual([`text ${VERSIONS_MAX + 1}`, 'text 2']);
			expect(await listVersions(database, 'b')).toHaveLength(1);
		});
	});
});

describe('restoring', () => {
	test('puts text and corrections back, and what they were can be restored too', async () => {
		await withDatabase(async (database) => {
			await saveResume(database, resume('a', 'one', at(0), { corrections: [CORRECTION] }));
			await saveResume(database, resume('a', 'two', at(1), { name: 'New name', corrections: [] }));
			const [first] = await listVersions(database, 'a');
			expect(await restoreVersion(database, first!.id, at(2))).toMatchObject({ name: 'New name', text: 'one', corrections: [CORRECTION], savedAt: at(2), active: 1 });
			const [second] = await listVersions(database, 'a');
			expect(second).toMatchObject({ text: 'two', corrections: [], savedAt: at(1) });
			await restoreVersion(database, second!.id, at(3));
			expect(await getResume(database, 'a')).toMatchObject({ text: 'two', corrections: [] });
		});
	});

	test('of what is gone does nothing', async () => {
		expect(await withDatabase((database) => restoreVersion(database, 77, at(0)))).toBeNull();
	});
});

test('a deleted résumé takes its versions with it, and no others', async () => {
	await withDatabase(async (database) => {
		for (const id of ['a', 'b']) for (const n of [0, 1]) await saveResume(database, resume(id, `text ${n}`, at(n)));
		await deleteResume(database, 'a');
		expect((await database.getAll('versions')).map(({ resumeId }) => resumeId)).toEqual(['b']);
	});
});

test('whoever no longer wants name and contact kept doesn’t find them in former texts', async () => {
	await withDatabase(async (database) => {
		await saveResume(database, resume('a', 'Ada Example\none', at(0)));
		await saveResume(database, resume('a', 'Ada Example\ntwo', at(1)));
		await saveResume(database, resume('a', 'two', at(2), { keepsContact: false }));
		expect(await listVersions(database, 'a')).toEqual([]);
		await saveResume(database, resume('a', 'three', at(3)));
		expect((await listVersions(database, 'a')).map(({ text }) => text)).toEqual(['two']);
	});
});
