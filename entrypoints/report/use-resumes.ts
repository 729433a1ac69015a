import { useCallback, useEffect, useState } from 'preact/hooks';
import { readStored } from '../../src/app/knowledge.ts';
import { toJsonResume } from '../../src/core/resume/to-json-resume.ts';
import { saveAsFile } from '../../src/extension/download.ts';
import { now } from '../../src/extension/memory.ts';
import { callBackground } from '../../src/messaging/client.ts';
import { type Database, type StoredResume, type StoredVersion, withDatabase } from '../../src/store/database.ts';
import { activateResume, correctResume, deleteResume, duplicateResume, listResumes, type ResumeToSave, renameResume, restoreVersion, saveResume } from '../../src/store/resumes.ts';
import { listVersions } from '../../src/store/versions.ts';
import type { ResumeExport } from '../../src/ui/report/resume-types.ts';
import type { Tell } from './tell.ts';

/** The stored résumés, the one that is looked at, and what can be done with them. `onChange` is called after each change. */
export function useResumes(tell: Tell, onChange: () => Promise<void>) {
	const [resumes, setResumes] = useState<readonly StoredResume[]>([]);
	const [openId, setOpenId] = useState<string | null>(null);
	const [versions, setVersions] = useState<readonly StoredVersion[]>([]);
	const open = resumes.find(({ id }) => id === openId) ?? resumes.find(({ active }) => active === 1) ?? null;

	const load = useCallback(() => withDatabase(listResumes).then(setResumes, tell.failure), [tell]);
	useEffect(() => {
		load();
	}, [load]);
	useEffect(() => {
		if (open) withDatabase((database) => listVersions(database, open.id)).then(setVersions, tell.failure);
		else setVersions([]);
	}, [open?.id, open?.savedAt, tell]);

	const change = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result | null> => {
		try {
			const result = await withDatabase(work);
			await load();
			await callBackground('tellChange');
			await onChange();
			return result;
		} catch (error) {
			tell.failure(error);
			return null;
		}
	};
	const find = (id: string) => resumes.find((resume) => resume.id === id);
	const save = async (resume: ResumeToSave) => {
		const saved = await change((database) => saveResume(database, resume));
		if (saved) setOpenId(saved.id);
		return saved;
	};
	const exportAs = (id: string, as: ResumeExport) => {
		const resume = find(id);
		if (!resume) return;
		const name = resume.name.replace(/\.\w{2,5}$/, '');
		if (as === 'text') saveAsFile(`${name}.txt`, resume.text, 'text/plain');
		else saveAsFile(`${name}.json`, JSON.stringify(toJsonResume(readStored(resume, now()), { withContact: resume.keepsContact }), null, '\t'), 'application/json');
	};
	return {
		open,
		find,
		save,
		props: {
			resumes: resumes.map(({ id, name, savedAt, active, source }) => ({ id, name, savedAt, active: active === 1, source })),
			openId: open?.id ?? null,
			versions,
			onOpen: setOpenId,
			onActivate: (id: string) => change((database) => activateResume(database, id)),
			onRename: (id: string, name: string) => change((database) => renameResume(database, id, name)),
			onDuplicate: (id: string) => change((database) => duplicateResume(database, id, { id: crypto.randomUUID(), name: `${find(id)?.name ?? ''} (2)`, savedAt: now() })),
			onExport: exportAs,
			onDelete: (id: string) => change((database) => deleteResume(database, id)),
			onRestore: (version: number) => change((database) => restoreVersion(database, version, now())),
		},
		correct: (corrections: StoredResume['corrections']) => open && change((database) => correctResume(database, open.id, corrections, now())),
	};
}
