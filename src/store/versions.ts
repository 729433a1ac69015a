/**
 * What résumés were before they were changed.
 * @module
 */
import { setAside } from './quarantine.ts';
import type { Database, StoredResume, StoredVersion, WriteTransaction } from './records.ts';
import { isSound } from './shapes/index.ts';

/** How many versions of a résumé are kept; the oldest goes first. */
export const VERSIONS_MAX = 20;

/** The former states of a résumé, the latest first. */
export async function listVersions(database: Database, resumeId: string): Promise<StoredVersion[]> {
	const records = await database.getAllFromIndex('versions', 'resumeId', resumeId);
	const sound = records.filter((record) => isSound('versions', record));
	if (sound.length < records.length) await setAside(database, 'versions', await database.getAllKeysFromIndex('versions', 'resumeId', resumeId));
	return sound.reverse();
}

/**
 * Keeps what a résumé is, if what it becomes has another text or other corrections.
 * A reader who no longer wants name and contact kept doesn't want them in former texts either: those go.
 */
export async function keepVersion(transaction: WriteTransaction, former: StoredResume, next: StoredResume): Promise<void> {
	if (former.keepsContact && !next.keepsContact) return deleteVersions(transaction, former.id);
	if (former.text === next.text && toWords(former) === toWords(next)) return;
	const versions = transaction.objectStore('versions');
	const { id: resumeId, name, text, corrections, savedAt } = former;
	// The database gives the id.
	await versions.add({ resumeId, name, text, corrections, savedAt } as StoredVersion);
	const ids = await versions.index('resumeId').getAllKeys(resumeId);
	for (const id of ids.slice(0, -VERSIONS_MAX)) await versions.delete(id);
}

/** Deletes all versions of a résumé. */
export async function deleteVersions(transaction: WriteTransaction, resumeId: string): Promise<void> {
	const versions = transaction.objectStore('versions');
	for (const id of await versions.index('resumeId').getAllKeys(resumeId)) await versions.delete(id);
}

/** The corrections as text, whatever the order in which their fields were written. */
function toWords({ corrections }: StoredResume): string {
	return JSON.stringify(corrections.map((correction) => Object.entries(correction).sort()));
}
