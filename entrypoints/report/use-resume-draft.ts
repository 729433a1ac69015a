import { useEffect, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../src/core/resume/corrections.ts';
import { BROWSER_PARTS } from '../../src/resume-files/browser.ts';
import { type FileWarning, readResumeFile } from '../../src/resume-files/index.ts';
import { withDatabase } from '../../src/store/database.ts';
import { deleteDraft, getDraft, saveDraft } from '../../src/store/drafts.ts';
import type { ResumeDraft } from '../../src/ui/report/resume-types.ts';
import type { Tell } from './tell.ts';

const FORM = 'resume';

/** A draft as it is kept: closing the page loses nothing. */
export interface KeptDraft extends ResumeDraft {
	/** Name of the file it came from; `null` for what was typed. */
	readonly source: string | null;
	readonly corrections: readonly Correction[];
	readonly fileWarnings: readonly FileWarning[];
}

/** The résumé being written. `blank` is a new one's. */
export function useResumeDraft(tell: Tell, blank: Pick<ResumeDraft, 'name'>) {
	const [draft, setDraft] = useState<KeptDraft | null>(null);
	const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
	const [busy, setBusy] = useState(false);
	const turn = useRef(0);
	useEffect(() => {
		withDatabase((database) => getDraft(database, FORM)).then(({ draft: kept }) => {
			// Whoever types before the draft has come keeps what is typed.
			if (kept) setDraft((typed) => typed ?? (JSON.parse(kept) as KeptDraft));
		}, tell.failure);
	}, [tell]);
	const keep = (next: KeptDraft | null) => {
		setDraft(next);
		const store = withDatabase((database) => (next ? saveDraft(database, FORM, { draft: JSON.stringify(next) }) : deleteDraft(database, FORM)));
		return store.catch(tell.failure);
	};
	const change = (part: Partial<KeptDraft>) =>
		keep({ ...(draft ?? { resumeId: null, name: blank.name, text: '', keepsContact: true, source: null, corrections: [], fileWarnings: [] }), ...part });
	const takeFile = async (file: File) => {
		const mine = ++turn.current;
		setBusy(true);
		try {
			const bytes = new Uint8Array(await file.arrayBuffer());
			const read = await readResumeFile(file.name, bytes, BROWSER_PARTS, (done, total) => mine === turn.current && setProgress({ done, total }));
			// Cancelled, or another file came after it.
			if (mine !== turn.current) return;
			if (read.ok) await change({ text: read.text, name: draft?.resumeId ? draft.name : file.name, source: file.name, corrections: [], fileWarnings: read.warnings });
			else tell('error', `resume:file.${read.rule}`, read.params);
		} finally {
			if (mine === turn.current) stop();
		}
	};
	const stop = () => {
		turn.current++;
		setBusy(false);
		setProgress(null);
	};
	return { draft, busy, progress, keep, change, takeFile, stop };
}
