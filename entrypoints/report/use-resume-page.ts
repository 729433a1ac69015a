import { useMemo } from 'preact/hooks';
import { compiledLexicon, readResume, readStored } from '../../src/app/knowledge.ts';
import { suggestSkills } from '../../src/app/suggestions.ts';
import { yearsOfUse } from '../../src/core/resume/skill-years.ts';
import { unwrapText } from '../../src/core/resume/unwrap.ts';
import { withoutContact } from '../../src/core/resume/without-contact.ts';
import { now } from '../../src/extension/memory.ts';
import { askPersistence } from '../../src/store/persistence.ts';
import type { ResumePageProps } from '../../src/ui/report/resume-types.ts';
import type { Tell } from './tell.ts';
import { useResumeDraft } from './use-resume-draft.ts';
import { useResumes } from './use-resumes.ts';

/** A résumé has this name as long as it came from no file. */
const PASTED = 'Résumé';

/** Everything the résumé page shows and does. */
export function useResumePage(tell: Tell, onChange: () => Promise<void>): ResumePageProps {
	const stored = useResumes(tell, onChange);
	const { draft, busy, progress, keep, change, takeFile, stop } = useResumeDraft(tell, { name: PASTED });
	const { open } = stored;
	const reading = useMemo(() => {
		if (draft) return draft.text.trim() === '' ? null : readResume(draft.text, now(), draft.corrections);
		return open ? readStored(open, now()) : null;
	}, [draft, open]);
	const save = async (resumeId: string | null) => {
		if (!draft) return;
		const { keepsContact, corrections, source } = draft;
		// Files come unwrapped already; what was pasted may have been wrapped by hand.
		const text = source === null ? unwrapText(draft.text) : draft.text;
		const name = draft.name.trim() || PASTED;
		const kept = keepsContact ? text : withoutContact(readResume(text, now(), corrections));
		const saved = await stored.save({ id: resumeId ?? crypto.randomUUID(), name, text: kept, savedAt: now(), corrections, keepsContact, source: source ?? 'pasted' });
		if (!saved) return;
		await keep(null);
		await askPersistence();
	};
	return {
		...stored.props,
		draft,
		reading,
		corrections: draft?.corrections ?? open?.corrections ?? [],
		fileWarnings: draft?.fileWarnings ?? [],
		busy,
		progress,
		skillName: compiledLexicon().name,
		suggestSkills,
		yearsOf: (skill) => (reading ? yearsOfUse(reading, skill, now()) : null),
		onAdd: () => keep({ resumeId: null, name: PASTED, text: '', keepsContact: true, source: null, corrections: [], fileWarnings: [] }),
		onEdit(id) {
			const resume = stored.find(id);
			if (resume)
				keep({ resumeId: id, name: resume.name, text: resume.text, keepsContact: resume.keepsContact, source: resume.source, corrections: resume.corrections, fileWarnings: [] });
		},
		onDraft: change,
		onKeepContact: (keepsContact) => change({ keepsContact }),
		onDiscard: () => keep(null),
		onFile: takeFile,
		onCancel: stop,
		onSave: save,
		onCorrect: (corrections) => (draft ? change({ corrections }) : stored.correct(corrections)),
	};
}
