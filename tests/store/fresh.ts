import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach } from 'vitest';
import type { ResumeToSave } from '../../src/store/resumes.ts';

/** Each test of a file that calls this begins with a browser that has stored nothing. */
export function startFresh(): void {
	beforeEach(() => {
		globalThis.indexedDB = new IDBFactory();
	});
}

/** What the first release made, written out: this must not follow the code. Like any other page's, its connection stays open until it is closed. */
export function openVersion1(): Promise<IDBPDatabase> {
	return openDB('requisite', 1, {
		upgrade(database) {
			database.createObjectStore('resumes', { keyPath: 'id' }).createIndex('active', 'active');
			database.createObjectStore('postings', { keyPath: 'key' }).createIndex('seenAt', 'seenAt');
			database.createObjectStore('drafts', { keyPath: 'form' });
		},
	});
}

/** The n-th second of a day. */
export function at(n: number): string {
	return new Date(Date.UTC(2026, 9, 1, 0, 0, n)).toISOString();
}

/** A résumé as a caller saves it. */
export function resume(id: string, text: string, savedAt: string, more: Partial<ResumeToSave> = {}): ResumeToSave {
	return { id, name: id.toUpperCase(), text, savedAt, ...more };
}

/** What a browser throws when the disk is full. */
export function quotaExceeded(): never {
	throw new DOMException('No room', 'QuotaExceededError');
}
