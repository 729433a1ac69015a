import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Archive, EXPORT_MAX, readExport, replaceAll, type TransferPorts, writeExport } from '../../src/app/transfer.ts';
import { contentsArchive, settingsArchive } from '../../src/store/archives.ts';
import { wipeEverything } from '../../src/store/wipe.ts';
import { anyContents, inOrder } from '../store/any-contents.ts';

const NOW = '2026-10-01T12:00:00.000Z';
const now = () => NOW;
const real = { stores: contentsArchive, settings: settingsArchive };

/** An archive of one word. */
function archive(word: string): Archive<string> & { word: string } {
	return {
		word,
		read() {
			return Promise.resolve(this.word);
		},
		check: (data) => (typeof data === 'string' && data !== 'damaged' ? data : null),
		async replace(next) {
			this.word = next;
		},
	};
}
const ports = () => ({ stores: archive('records'), settings: archive('wishes') }) satisfies TransferPorts<string, string>;
const exported = (change: object) => JSON.stringify({ format: 'requisite', version: 1, exportedAt: NOW, stores: 'records', settings: 'wishes', ...change });

test('everything that is stored, exported, wiped and imported, is the same again', async () => {
	await fc.assert(
		fc.asyncProperty(anyContents, fc.constantFrom('auto' as const, 'en' as const, 'de' as const), async (contents, language) => {
			await replaceAll({ exportedAt: NOW, stores: contents, settings: { language, haveInPage: language === 'de' } }, real);
			const text = await writeExport(real, now);
			await wipeEverything();
			const read = readExport(text, real);
			if (!read.ok) throw new Error(read.rule);
			await replaceAll(read, real);
			expect(JSON.parse(await writeExport(real, now))).toEqual(JSON.parse(text));
			expect(inOrder(await contentsArchive.read())).toEqual(inOrder(contents));
			expect(await settingsArchive.read()).toEqual({ language, haveInPage: language === 'de' });
		}),
		{ numRuns: 40 },
	);
});

test('an export says what it is and when it was made', async () => {
	expect(JSON.parse(await writeExport(ports(), now))).toEqual({ format: 'requisite', version: 1, exportedAt: NOW, stores: 'records', settings: 'wishes' });
});

test('reading an export changes nothing', async () => {
	const unchanged = ports();
	expect(readExport(exported({ stores: 'others', settings: 'different' }), unchanged)).toEqual({ ok: true, exportedAt: NOW, stores: 'others', settings: 'different' });
	expect([unchanged.stores.word, unchanged.settings.word]).toEqual(['records', 'wishes']);
});

describe('a file is refused', () => {
	test.each([
		['', 'not-an-export'],
		['{', 'not-an-export'],
		['null', 'not-an-export'],
		['[{"format":"requisite"}]', 'not-an-export'],
		['"requisite"', 'not-an-export'],
		['['.repeat(100_000), 'not-an-export'],
		[exported({ format: 'something else' }), 'not-an-export'],
		[exported({ version: 0 }), 'not-an-export'],
		[exported({ version: 1.5 }), 'not-an-export'],
		[exported({ version: 2 }), 'newer'],
		[exported({ stores: 'damaged' }), 'damaged'],
		[exported({ settings: 'damaged' }), 'damaged'],
		[exported({ stores: undefined }), 'damaged'],
		[exported({ exportedAt: 'yesterday' }), 'damaged'],
	])('%.60s: %s', (text, rule) => {
		expect(readExport(text, ports())).toEqual({ ok: false, rule });
	});

	test('that is too large, before it is looked into', () => {
		const parse = vi.spyOn(JSON, 'parse');
		expect(readExport(' '.repeat(EXPORT_MAX + 1), ports())).toEqual({ ok: false, rule: 'too-large' });
		expect(parse).not.toHaveBeenCalled();
		parse.mockRestore();
	});
});

describe('an export of an earlier version', () => {
	const steps = [
		(body: { stores: unknown; settings: unknown }) => ({ ...body, stores: `${body.stores} 2` }),
		(body: { stores: unknown; settings: unknown }) => ({ ...body, settings: `${body.settings} 3` }),
	];

	test.each([
		[1, 'records 2', 'wishes 3'],
		[2, 'records', 'wishes 3'],
		[3, 'records', 'wishes'],
	])('%i takes the steps after it', (version, stores, settings) => {
		expect(readExport(exported({ version }), ports(), steps)).toMatchObject({ ok: true, stores, settings });
	});

	test('that trips a step is damaged', () => {
		const tripping = () => {
			throw new TypeError('No such field');
		};
		expect(readExport(exported({}), ports(), [tripping])).toEqual({ ok: false, rule: 'damaged' });
	});
});

test('where the stores refuse, the settings stay', async () => {
	const full = ports();
	full.stores.replace = () => Promise.reject(new Error('No room'));
	await expect(replaceAll({ exportedAt: NOW, stores: 'others', settings: 'different' }, full)).rejects.toThrow('No room');
	expect([full.stores.word, full.settings.word]).toEqual(['records', 'wishes']);
});
