import { useEffect, useMemo, useState } from 'preact/hooks';
import { readResume } from '../../src/app/knowledge.ts';
import { now } from '../../src/extension/memory.ts';
import { callBackground } from '../../src/messaging/client.ts';
import { BROWSER_PARTS } from '../../src/resume-files/browser.ts';
import { readResumeFile } from '../../src/resume-files/index.ts';
import type { StoredResume } from '../../src/store/database.ts';
import { withDatabase } from '../../src/store/database.ts';
import { deleteDraft, getDraft, saveDraft } from '../../src/store/drafts.ts';
import { activeResume, deleteResume, saveResume } from '../../src/store/resumes.ts';

const FORM = 'resume';
/** A résumé has this name as long as it came from no file. */
const PASTED = 'Résumé';

type Tell = (kind: 'info' | 'error', key: string, params?: Record<string, string | number>) => void;

/** The stored résumé and the text being edited. The draft is kept as it is typed: closing the page loses nothing. */
export function useResume(tell: Tell, onChange: () => Promise<void>) {
	const [stored, setStored] = useState<StoredResume | null>(null);
	const [draft, setDraft] = useState('');
	const [name, setName] = useState(PASTED);
	const [busy, setBusy] = useState(false);
	const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
	useEffect(() => {
		withDatabase(activeResume).then(setStored);
		withDatabase((database) => getDraft(database, FORM)).then(({ text = '', name: known = PASTED }) => {
			// Whoever types before the draft has come keeps what is typed.
			setDraft((typed) => typed || text);
			setName((chosen) => (chosen === PASTED ? known : chosen));
		});
	}, []);
	const edit = (text: string, from = name) => {
		setDraft(text);
		setName(from);
		return withDatabase((database) => saveDraft(database, FORM, { text, name: from }));
	};
	const changed = async (resume: StoredResume | null) => {
		setStored(resume);
		await callBackground('tellChange');
		await onChange();
	};
	const takeFile = async (file: File) => {
		setBusy(true);
		try {
			const bytes = new Uint8Array(await file.arrayBuffer());
			const read = await readResumeFile(file.name, bytes, BROWSER_PARTS, (done, total) => setProgress({ done, total }));
			if (read.ok) await edit(read.text, file.name);
			else tell('error', `resume:file.${read.rule}`, read.params);
		} finally {
			setBusy(false);
			setProgress(null);
		}
	};
	const save = async () => {
		const resume = await withDatabase((database) => saveResume(database, { id: stored?.id ?? crypto.randomUUID(), name, text: draft, savedAt: now() }));
		await withDatabase((database) => deleteDraft(database, FORM));
		setDraft('');
		setName(PASTED);
		tell('info', 'ui:resume.saved');
		await changed(resume);
	};
	const remove = async () => {
		if (stored) await withDatabase((database) => deleteResume(database, stored.id));
		await changed(await withDatabase(activeResume));
	};
	const preview = useMemo(() => (draft.trim() === '' ? null : readResume(draft, now())), [draft]);
	const read = useMemo(() => (stored ? { name: stored.name, savedAt: stored.savedAt, resume: readResume(stored.text, now()) } : null), [stored]);
	return { stored: read, draft, preview, busy, progress, onDraft: edit, onFile: takeFile, onSave: save, onDelete: remove };
}
