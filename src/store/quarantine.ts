/**
 * Damaged records. They are set aside as soon as they are met: never shown as a result, never lost.
 * @module
 */
import { isQuota } from './failure.ts';
import type { Database, Schema, SetAside, StoreName, WriteTransaction } from './records.ts';
import { isSound } from './shapes/index.ts';
import { writeTo } from './transaction.ts';

/** A record, or `null` where there is none or a damaged one. */
export async function getSound<Name extends StoreName>(database: Database, store: Name, key: string): Promise<Schema[Name]['value'] | null> {
	const record: unknown = await database.get(store, key);
	if (record === undefined) return null;
	if (isSound(store, record)) return record;
	await setAside(database, store, [key]);
	return null;
}

/** All sound records of a store, in the order of their keys. */
export async function listSound<Name extends StoreName>(database: Database, store: Name): Promise<Schema[Name]['value'][]> {
	const records: Schema[Name]['value'][] = await database.getAll(store);
	const sound = records.filter((record) => isSound(store, record));
	if (sound.length < records.length) await setAside(database, store, await database.getAllKeys(store));
	return sound;
}

/** Sets aside those of the records that are damaged. Where there is no room for it they stay where they are, and are passed over again the next time. */
export async function setAside(database: Database, store: StoreName, keys: readonly (string | number)[]): Promise<void> {
	try {
		await writeTo(database, [store, 'versions', 'quarantine'], async (transaction) => {
			for (const key of keys) await moveDamaged(transaction, store, key);
		});
	} catch (error) {
		if (!isQuota(error)) throw error;
	}
}

/** Moves one record, if it is damaged, in a transaction that is under way. The versions of a résumé go with it: without it nobody could reach them. */
export async function moveDamaged(transaction: WriteTransaction, store: StoreName, key: string | number): Promise<void> {
	const record: unknown = await transaction.objectStore(store).get(key);
	if (record === undefined || isSound(store, record)) return;
	await move(transaction, store, key, record);
	if (store !== 'resumes') return;
	const versions = transaction.objectStore('versions');
	for (const id of await versions.index('resumeId').getAllKeys(String(key))) await move(transaction, 'versions', id, await versions.get(id));
}

async function move(transaction: WriteTransaction, store: StoreName, key: string | number, record: unknown): Promise<void> {
	// The database gives the id.
	await transaction.objectStore('quarantine').add(describeDamaged(store, key, record) as SetAside);
	await transaction.objectStore(store).delete(key);
}

/** A damaged record as it is kept. */
export function describeDamaged(store: StoreName, key: string | number, record: unknown): Omit<SetAside, 'id'> {
	return { store, key: String(key), record: toJson(record), setAsideAt: new Date().toISOString() };
}

/** Whatever a damaged record may hold, it must not get in the way of keeping the rest. */
function toJson(record: unknown): string {
	const around = new Set<unknown>();
	const write = (value: unknown): string => {
		if (typeof value === 'bigint') return JSON.stringify(String(value));
		if (typeof value !== 'object' || value === null || value instanceof Date) return JSON.stringify(value) ?? 'null';
		if (around.has(value)) return '"[circular]"';
		around.add(value);
		const text =
			Array.isArray(value) || value instanceof Map || value instanceof Set
				? `[${Array.from(value, write).join(',')}]`
				: `{${Object.entries(value)
						.map(([key, part]) => `${JSON.stringify(key)}:${write(part)}`)
						.join(',')}}`;
		around.delete(value);
		return text;
	};
	return write(record);
}
