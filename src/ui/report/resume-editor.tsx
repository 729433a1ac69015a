/**
 * A résumé being written: its text by hand, its name, whether it keeps name and contact, and where it is stored.
 * @module
 */
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useTranslate } from '../parts/translation.tsx';
import type { ResumeDraft, ResumePageProps } from './resume-types.ts';

interface ResumeEditorProps extends Pick<ResumePageProps, 'onDraft' | 'onKeepContact' | 'onDiscard' | 'onFile' | 'onSave'> {
	draft: ResumeDraft;
	busy: boolean;
	/** The stored résumé it can take the place of. */
	replaces: { readonly id: string; readonly name: string } | null;
	/** Whether there is anything to go back to. */
	discardable: boolean;
}

export function ResumeEditor({ draft, busy, replaces, discardable, onDraft, onKeepContact, onDiscard, onFile, onSave }: ResumeEditorProps) {
	const translate = useTranslate();
	const cannotSave = busy || draft.text.trim() === '';
	const edits = draft.resumeId !== null;
	return (
		<div class="resume-editor">
			<div class="field">
				<label class="field-label" for="resume-name">
					{translate('resumes:name')}
				</label>
				<input id="resume-name" type="text" value={draft.name} maxLength={120} autocomplete="off" onInput={(event) => onDraft({ name: event.currentTarget.value })} />
			</div>
			<div class="field">
				<label class="field-label" for="resume-draft">
					{translate('ui:resume.paste')}
				</label>
				<textarea
					id="resume-draft"
					value={draft.text}
					spellcheck={false}
					onInput={(event) => onDraft({ text: event.currentTarget.value })}
					onPaste={(event) => {
						const file = event.clipboardData?.files[0];
						if (!file || busy) return;
						event.preventDefault();
						onFile(file);
					}}
				/>
			</div>
			<div class="keep-contact">
				<label class="choice">
					<input type="checkbox" checked={draft.keepsContact} aria-describedby="resume-contact-note" onChange={(event) => onKeepContact(event.currentTarget.checked)} />
					{translate('resumes:keep-contact')}
				</label>
				<p class="row-note" id="resume-contact-note">
					{translate('resumes:keep-contact-note')}
				</p>
			</div>
			<div class="button-row">
				{edits && replaces ? <SaveOver replaces={replaces} primary disabled={cannotSave} onSave={onSave} /> : null}
				<button type="button" class={edits ? 'button' : 'button button-primary'} disabled={cannotSave} onClick={() => onSave(null)}>
					{translate(replaces ? 'resumes:save-new' : 'ui:resume.save')}
				</button>
				{!edits && replaces ? <SaveOver replaces={replaces} primary={false} disabled={cannotSave} onSave={onSave} /> : null}
				{discardable ? <Discard touched={draft.text.trim() !== ''} onDiscard={onDiscard} /> : null}
			</div>
			{replaces && draft.keepsContact ? <p class="row-note">{translate('resumes:save-over-note')}</p> : null}
		</div>
	);
}

interface SaveOverProps extends Pick<ResumeEditorProps, 'onSave'> {
	replaces: { readonly id: string; readonly name: string };
	primary: boolean;
	disabled: boolean;
}

function SaveOver({ replaces, primary, disabled, onSave }: SaveOverProps) {
	const translate = useTranslate();
	return (
		<button type="button" class={primary ? 'button button-primary' : 'button'} disabled={disabled} onClick={() => onSave(replaces.id)}>
			{translate('resumes:save-over', { name: replaces.name })}
		</button>
	);
}

/** Nothing need be asked where nothing is lost. */
function Discard({ touched, onDiscard }: { touched: boolean; onDiscard: () => void }) {
	const translate = useTranslate();
	if (!touched) {
		return (
			<button type="button" class="button button-quiet" onClick={onDiscard}>
				{translate('resumes:cancel')}
			</button>
		);
	}
	return <ConfirmButton label={translate('resumes:discard')} question={translate('resumes:discard-question')} confirm={translate('resumes:discard')} quiet onConfirm={onDiscard} />;
}
