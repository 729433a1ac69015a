/**
 * The reader's résumé: paste or drop it, see what is read in it, save, replace, delete.
 * @module
 */
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { formatDay } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import { FileDrop } from './file-drop.tsx';
import { ResumeReading } from './resume-reading.tsx';
import type { ResumePageProps } from './types.ts';

export function ResumePage({ stored, draft, preview, busy, progress, skillName, onDraft, onFile, onSave, onDelete }: ResumePageProps) {
	const translate = useTranslate();
	const read = preview ?? stored?.resume ?? null;
	return (
		<>
			<div class="report-head">
				<h1>{translate('ui:resume.title')}</h1>
				<p class="muted">{translate('ui:resume.privacy')}</p>
				{stored ? (
					<div class="button-row">
						<span>{translate('ui:resume.stored', { name: stored.name, day: formatDay(translate, stored.savedAt) })}</span>
						<ConfirmButton
							label={translate('ui:resume.delete')}
							question={translate('ui:resume.delete-question')}
							confirm={translate('ui:resume.delete-confirm')}
							onConfirm={onDelete}
						/>
					</div>
				) : null}
			</div>
			<div class="report-columns report-columns-even">
				<div class="report-column">
					<FileDrop busy={busy} progress={progress ?? null} onFile={onFile} />
					<div class="field">
						<label class="field-label" for="resume-draft">
							{translate('ui:resume.paste')}
						</label>
						<textarea id="resume-draft" value={draft} spellcheck={false} onInput={(event) => onDraft(event.currentTarget.value)} />
					</div>
					<div class="button-row">
						<button type="button" class="button button-primary" disabled={busy || draft.trim() === ''} onClick={onSave}>
							{translate(stored ? 'ui:resume.replace' : 'ui:resume.save')}
						</button>
					</div>
				</div>
				<div class="report-column">{read ? <ResumeReading resume={read} skillName={skillName} /> : <p class="muted">{translate('ui:resume.nothing-yet')}</p>}</div>
			</div>
		</>
	);
}
