/**
 * What was being written when a page was closed.
 * @module
 */
import { getSound } from './quarantine.ts';
import type { Database } from './records.ts';

/** The fields of a form as they were left, empty if nothing was. */
export async function getDraft(database: Database, form: string): Promise<Readonly<Record<string, string>>> {
	return (await getSound(database, 'drafts', form))?.fields ?? {};
}

export async function saveDraft(database: Database, form: string, fields: Readonly<Record<string, string>>): Promise<void> {
	await database.put('drafts', { form, fields });
}

export async function deleteDraft(database: Database, form: string): Promise<void> {
	await database.delete('drafts', form);
}
