/**
 * Which résumé is the active one.
 * @module
 */
import type { StoredResume, WriteTransaction } from './records.ts';
import { isSound } from './shapes/index.ts';

/** The same résumés with exactly one active: the preferred one, else the one that is, else the one saved last. */
export function withOneActive(resumes: readonly StoredResume[], preferred?: string): StoredResume[] {
	const latest = [...resumes].sort(byTime);
	const active = latest.find(({ id }) => id === preferred) ?? latest.find((resume) => resume.active === 1) ?? latest[0];
	return resumes.map((resume) => {
		const flag = resume === active ? 1 : 0;
		return resume.active === flag ? resume : { ...resume, active: flag };
	});
}

/** Sees to it in the store that exactly one is active. Part of every transaction that adds, deletes or activates. */
export async function keepOneActive(transaction: WriteTransaction, preferred?: string): Promise<void> {
	const store = transaction.objectStore('resumes');
	const sound = (await store.getAll()).filter((resume) => isSound('resumes', resume));
	const settled = withOneActive(sound, preferred);
	for (const [i, resume] of settled.entries()) if (resume !== sound[i]) await store.put(resume);
}

/** Latest first; of two saved at once, the one with the greater id, so that the order is the same each time. */
export function byTime(a: StoredResume, b: StoredResume): number {
	if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1;
	return a.id < b.id ? 1 : -1;
}
