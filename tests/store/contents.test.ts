import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Contents, checkContents, readContents, replaceContents } from '../../src/store/contents.ts';
import { withDatabase } from '../../src/store/database.ts';
import { listPostings, POSTINGS_MAX, rememberPosting } from '../../src/store/postings.ts';
import { activeResume, restoreVersion, saveResume } from '../../src/store/resumes.ts';
import { listVersions, VERSIONS_MAX } from '../../src/store/versions.ts';
import { seenPosting } from '../fixtures/seen-posting.ts';
import { anyContents, inOrder } from './any-contents.ts';
import { at, quotaExceeded, resume, startFresh } from './fresh.ts';

startFresh();
afterEach(() => vi.restoreAllMocks());

const EMPTY: Contents = { resumes: [], versions: [], profile: null, answers: [], postings: [], drafts: [], quarantine: [] };
const stored = (id: string, active: 0 | 1) => ({ ...resume(id, id, at(1)), active, corrections: [], source: null, keepsContact: true });
const version = (resumeId: string) => ({ resumeId, name: 'A', text: 'one', corrections: [], savedAt: at(0) });

test('whatever is put into a store comes out of it, and takes the place of all that was there', async () => {
	await fc.assert(
		fc.asyncProperty(anyContents, async (contents) => {
			await withDatabase((database) => replaceContents(database, contents));
			expect(inOrder(await withDatabase(readContents))).toEqual(inOrder(contents));
		}),
		{ numRuns: 40 },
	);
});

test('an empty store has empty contents', async () => {
	expect(await withDatabase(readContents)).toEqual(EMPTY);
});

test('versions brought back can be restored, and new ones come after them', async () => {
	await withDatabase(async (database) => {
		for (const n of [1, 2, 3]) await saveResume(database, resume('a', `text ${n}`, at(n)));
		await replaceContents(database, await readContents(database));
		const [latest] = await listVersions(database, 'a');
		expect(latest).toMatchObject({ text: 'text 2' });
		await restoreVersion(database, latest!.id, at(4));
		expect(await activeResume(database)).toMatchObject({ text: 'text 2' });
		expect((await listVersions(database, 'a')).map(({ text }) => text)).toEqual(['text 3', 'text 2', 'text 1']);
	});
});

test('damaged records are read as set aside, without a write', async () => {
	await withDatabase(async (database) => {
		await saveResume(database, resume('a', 'one', at(1)));
		for (const n of [2, 3]) await saveResume(database, resume('b', `text ${n}`, at(n)));
		await database.put('resumes', { id: 'b', active: 1 } as never);
		await database.put('postings', { key: 'k' } as never);
		for (const method of ['put', 'add', 'delete'] as const) vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(quotaExceeded);
		const contents = await readContents(database);
		expect(contents.resumes).toMatchObject([{ id: 'a', active: 1 }]);
		expect(contents.versions).toEqual([]);
		expect(contents.quarantine.map(({ store, key }) => `${store} ${key}`)).toEqual(['resumes b', 'versions 1', 'postings k']);
		expect(checkContents(contents)).toEqual(contents);
	});
});

test('replacing that fails in the middle changes nothing', async () => {
	await withDatabase(async (database) => {
		await saveResume(database, resume('a', 'one', at(1)));
		await rememberPosting(database, seenPosting('k', at(1)));
	});
	const { put } = IDBObjectStore.prototype;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...written) {
		return this.name === 'postings' ? quotaExceeded() : put.apply(this, written);
	});
	const next: Contents = { ...EMPTY, resumes: [stored('b', 1)], postings: [seenPosting('new', at(2))] };
	await expect(withDatabase((database) => replaceContents(database, next))).rejects.toMatchObject({ reason: 'quota' });
	expect(await withDatabase(activeResume)).toMatchObject({ id: 'a' });
	expect(await withDatabase((database) => listPostings(database, 10))).toMatchObject([{ key: 'k' }]);
});

describe('contents from outside', () => {
	test('lose fields that no record has', () => {
		const data = JSON.parse(`{"resumes":[${JSON.stringify(stored('a', 1)).replace('{', '{"__proto__":{"name":"x"},"extra":1,')}],"more":[]}`);
		const checked = checkContents({ ...EMPTY, ...data });
		expect(checked).toStrictEqual({ ...EMPTY, resumes: [stored('a', 1)] });
		expect(Object.getPrototypeOf(checked?.resumes[0])).toBe(Object.prototype);
	});

	test('carry no prototype in by the fields of a draft or the values of a message', () => {
		const seen = JSON.stringify(seenPosting('k', at(1))).replace('"silences":[]', '"silences":[{"kind":"k","rule":"r","params":{"__proto__":"x","n":1},"__proto__":{"kind":"y"}}]');
		const data = JSON.parse(`{"drafts":[{"form":"resume","fields":{"__proto__":"x","text":"y"}}],"postings":[${seen}]}`);
		const checked = checkContents({ ...EMPTY, ...data });
		expect(checked?.drafts).toStrictEqual([{ form: 'resume', fields: { text: 'y' } }]);
		expect(checked?.postings[0]?.reading.silences).toStrictEqual([{ kind: 'k', rule: 'r', params: { n: 1 } }]);
	});

	test.each<[string, unknown]>([
		['nothing', null],
		['a list', []],
		['a store missing', { ...EMPTY, answers: undefined }],
		['a record of another shape', { ...EMPTY, resumes: [{ ...stored('a', 1), text: 7 }] }],
		['no active résumé', { ...EMPTY, resumes: [stored('a', 0)] }],
		['two active résumés', { ...EMPTY, resumes: [stored('a', 1), stored('b', 1)] }],
		['two résumés of one id', { ...EMPTY, resumes: [stored('a', 1), stored('a', 0)] }],
		['two answers on one skill', { ...EMPTY, answers: ['yes', 'no'].map((where) => ({ skill: 'go', truth: 'have', where, saidAt: at(1) })) }],
		['versions of nothing', { ...EMPTY, versions: [version('a')] }],
		['more versions than are kept', { ...EMPTY, resumes: [stored('a', 1)], versions: Array.from({ length: VERSIONS_MAX + 1 }, () => version('a')) }],
		['more postings than are kept', { ...EMPTY, postings: Array.from({ length: POSTINGS_MAX + 1 }, (_, n) => seenPosting(`p${n}`, at(1))) }],
		['an address that is a script', { ...EMPTY, postings: [{ ...seenPosting('k', at(1)), posting: { ...seenPosting('k', at(1)).posting, url: 'javascript:alert(1)' } }] }],
	])('are refused as a whole for %s', (_reason, data) => {
		expect(checkContents(data)).toBeNull();
	});
});
