import { expect, test, vi } from 'vitest';
import { askPersistence } from '../../src/store/persistence.ts';

const manager = (persisted: boolean, persist: () => Promise<boolean>) => ({ persisted: async () => persisted, persist: vi.fn(persist) });

test.each([
	['granted before', manager(true, async () => false), 'granted', 0],
	['granted now', manager(false, async () => true), 'granted', 1],
	['denied', manager(false, async () => false), 'denied', 1],
	['refused with an error', manager(false, () => Promise.reject(new TypeError('Opaque origin'))), 'unsupported', 1],
] as const)('%s', async (_case, storage, expected, times) => {
	expect(await askPersistence(storage)).toBe(expected);
	expect(storage.persist).toHaveBeenCalledTimes(times);
});

test('a browser without it', async () => {
	expect(await askPersistence({} as StorageManager)).toBe('unsupported');
});
