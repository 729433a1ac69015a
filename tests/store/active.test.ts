import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withOneActive } from '../../src/store/active.ts';
import type { StoredResume } from '../../src/store/database.ts';
import { withDatabase } from '../../src/store/database.ts';
import { activateResume, activeResume, deleteResume, duplicateResume, listResumes, restoreVersion, saveResume } from '../../src/store/resumes.ts';
import { listVersions } from '../../src/store/versions.ts';
import { at, resume, startFresh } from './fresh.ts';

startFresh();

const stored = (id: string, savedAt: string, active: 0 | 1): StoredResume => ({
	...resume(id, id, savedAt),
	active,
	corrections: [],
	source: null,
	keepsContact: true,
});
const activeOf = (resumes: readonly StoredResume[]) => resumes.filter(({ active }) => active === 1).map(({ id }) => id);

describe('the one active résumé', () => {
	test('is the preferred one, else the one that is, else the one saved last', () => {
		const resumes = [stored('a', at(3), 0), stored('b', at(1), 1), stored('c', at(2), 0)];
		expect(activeOf(withOneActive(resumes, 'c'))).toEqual(['c']);
		expect(activeOf(withOneActive(resumes))).toEqual(['b']);
		expect(activeOf(withOneActive(resumes, 'nobody'))).toEqual(['b']);
		expect(activeOf(withOneActive(resumes.map((one) => ({ ...one, active: 0 }))))).toEqual(['a']);
		expect(activeOf(withOneActive(resumes.map((one) => ({ ...one, active: 1 }))))).toEqual(['a']);
		expect(withOneActive([])).toEqual([]);
	});

	test('leaves those alone that are right already', () => {
		const resumes = [stored('a', at(1), 1), stored('b', at(2), 0)];
		expect(withOneActive(resumes).every((one, i) => one === resumes[i])).toBe(true);
	});
});

test('whatever the reader does, exactly one is active as long as there is any', async () => {
	const id = fc.constantFrom('a', 'b', 'c');
	const step = fc.oneof(
		fc.record({ does: fc.constant('save' as const), id }),
		fc.record({ does: fc.constant('activate' as const), id }),
		fc.record({ does: fc.constant('copy' as const), id, to: id }),
		fc.record({ does: fc.constant('restore' as const), id }),
		fc.record({ does: fc.constant('delete' as const), id }),
	);
	await fc.assert(
		fc
			.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				await withDatabase(async (database) => {
					for (const [n, one] of steps.entries()) {
						if (one.does === 'save') await saveResume(database, resume(one.id, `text ${n}`, at(n)));
						if (one.does === 'activate') await activateResume(database, one.id);
						if (one.does === 'copy') await duplicateResume(database, one.id, { id: one.to, name: 'Copy', savedAt: at(n) });
						if (one.does === 'delete') await deleteResume(database, one.id);
						const [version] = await listVersions(database, one.id);
						if (one.does === 'restore' && version) await restoreVersion(database, version.id, at(n));
						const count = await database.count('resumes');
						expect(await database.countFromIndex('resumes', 'active', 1)).toBe(Math.min(count, 1));
					}
				});
			})
			.afterEach(() => withDatabase(async (database) => Promise.all(['resumes' as const, 'versions' as const].map((store) => database.clear(store))))),
		{ numRuns: 40 },
	);
});

test('a store in which none or two are active puts itself right', async () => {
	for (const flag of [0, 1] as const) {
		await withDatabase(async (database) => {
			await database.put('resumes', stored('a', at(1), flag));
			await database.put('resumes', stored('b', at(2), flag));
			expect(await activeResume(database)).toMatchObject({ id: 'b' });
			expect(activeOf(await listResumes(database))).toEqual(['b']);
			expect(await database.countFromIndex('resumes', 'active', 1)).toBe(1);
		});
	}
});
