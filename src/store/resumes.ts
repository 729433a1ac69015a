/**
 * The reader's résumés.
 * @module
 */
import { byTime, keepOneActive, withOneActive } from './active.ts';
import { isQuota } from './failure.ts';
import { moveDamaged, setAside } from './quarantine.ts';
import type { Database, StoredResume, WriteTransaction } from './records.ts';
import { isSound } from './shapes/index.ts';
import { writeTo } from './transaction.ts';
import { deleteVersions, keepVersion } from './versions.ts';

/** What a caller says of a résumé; what it leaves out stays as it was, or is as in a pasted one without corrections. */
export type ResumeToSave = Pick<StoredResume, 'id' | 'name' | 'text' | 'savedAt'> & Partial<Pick<StoredResume, 'corrections' | 'source' | 'keepsContact'>>;

/** The active résumé, or `null` as long as none is stored. */
export async function activeResume(database: Database): Promise<StoredResume | null> {
	return (await listResumes(database)).find(({ active }) => active === 1) ?? null;
}

/** All résumés, the one saved last first; exactly one is active, if there is any. */
export async function listResumes(database: Database): Promise<StoredResume[]> {
	const records = await database.getAll('resumes');
	const sound = records.filter((record) => isSound('resumes', record));
	const settled = withOneActive(sound);
	if (sound.length < records.length) await setAside(database, 'resumes', await database.getAllKeys('resumes'));
	if (settled.some((resume, i) => resume !== sound[i])) await settle(database);
	return settled.sort(byTime);
}

export async function getResume(database: Database, id: string): Promise<StoredResume | null> {
	return (await listResumes(database)).find((resume) => resume.id === id) ?? null;
}

/** Stores a résumé and makes it the active one. What it was before is kept as a version, if text or corrections have changed. All or nothing. */
export async function saveResume(database: Database, resume: ResumeToSave): Promise<StoredResume> {
	return change(database, async (transaction) => {
		const former = await find(transaction, resume.id);
		const saved: StoredResume = {
			id: resume.id,
			name: resume.name,
			text: resume.text,
			savedAt: resume.savedAt,
			active: 1,
			corrections: resume.corrections ?? former?.corrections ?? [],
			source: resume.source ?? former?.source ?? null,
			keepsContact: resume.keepsContact ?? former?.keepsContact ?? true,
		};
		await replace(transaction, former, saved);
		await keepOneActive(transaction, saved.id);
		return saved;
	});
}

/** Stores what the reader put right, active or not; `null` where there is no such résumé. */
export async function correctResume(database: Database, id: string, corrections: StoredResume['corrections'], savedAt: string): Promise<StoredResume | null> {
	return changeOne(database, id, (former) => ({ ...former, corrections, savedAt }));
}

/** Gives a résumé another name; that makes no version. */
export async function renameResume(database: Database, id: string, name: string): Promise<StoredResume | null> {
	return changeOne(database, id, (former) => ({ ...former, name }));
}

/** Makes a résumé the active one; without such a résumé the active one stays. */
export async function activateResume(database: Database, id: string): Promise<void> {
	await change(database, (transaction) => keepOneActive(transaction, id));
}

/** Stores a copy that is not active and has no versions; `null` where there is nothing to copy. Under an id that is taken nothing is copied. */
export async function duplicateResume(database: Database, id: string, copy: Pick<StoredResume, 'id' | 'name' | 'savedAt'>): Promise<StoredResume | null> {
	return change(database, async (transaction) => {
		const taken = await find(transaction, copy.id);
		if (taken) return taken;
		const original = await find(transaction, id);
		if (!original) return null;
		const { id: newId, name, savedAt } = copy;
		const made: StoredResume = { ...original, id: newId, name, savedAt, active: 0 };
		await transaction.objectStore('resumes').put(made);
		return made;
	});
}

/** Deletes a résumé and its versions for good. If it was active, the one saved last is active now. */
export async function deleteResume(database: Database, id: string): Promise<void> {
	await change(database, async (transaction) => {
		await deleteVersions(transaction, id);
		await transaction.objectStore('resumes').delete(id);
		await keepOneActive(transaction);
	});
}

/** Puts back text and corrections of a version; what they were becomes a version itself. Name and contact wish stay. `null` where version or résumé are gone. */
export async function restoreVersion(database: Database, versionId: number, savedAt: string): Promise<StoredResume | null> {
	return change(database, async (transaction) => {
		const version = await transaction.objectStore('versions').get(versionId);
		if (!isSound('versions', version)) return null;
		const former = await find(transaction, version.resumeId);
		if (!former) return null;
		const restored = { ...former, text: version.text, corrections: version.corrections, savedAt };
		await replace(transaction, former, restored);
		return restored;
	});
}

function change<Result>(database: Database, work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
	return writeTo(database, ['resumes', 'versions', 'quarantine'], work);
}

function changeOne(database: Database, id: string, edit: (former: StoredResume) => StoredResume): Promise<StoredResume | null> {
	return change(database, async (transaction) => {
		const former = await find(transaction, id);
		return former && replace(transaction, former, edit(former));
	});
}

async function find(transaction: WriteTransaction, id: string): Promise<StoredResume | null> {
	await moveDamaged(transaction, 'resumes', id);
	return (await transaction.objectStore('resumes').get(id)) ?? null;
}

async function replace(transaction: WriteTransaction, former: StoredResume | null, next: StoredResume): Promise<StoredResume> {
	if (former) await keepVersion(transaction, former, next);
	await transaction.objectStore('resumes').put(next);
	return next;
}

/** Where there is no room to put it right, it is right in what was read, and tried again the next time. */
async function settle(database: Database): Promise<void> {
	try {
		await change(database, (transaction) => keepOneActive(transaction));
	} catch (error) {
		if (!isQuota(error)) throw error;
	}
}
