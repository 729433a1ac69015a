/**
 * One stored résumé in the list.
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../locales/translator.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { formatDay } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import { RenameForm } from './rename-form.tsx';
import type { ResumePageProps, StoredResume } from './resume-types.ts';

export interface ResumeRowProps extends Pick<ResumePageProps, 'onOpen' | 'onActivate' | 'onRename' | 'onDuplicate' | 'onExport' | 'onDelete'> {
	resume: StoredResume;
	/** It is the one shown below. */
	open: boolean;
}

export function ResumeRow({ resume, open, onOpen, onActivate, onRename, onDuplicate, onExport, onDelete }: ResumeRowProps) {
	const translate = useTranslate();
	const { id, name } = resume;
	const [naming, setNaming] = useState<'no' | 'now' | 'done'>('no');
	const rename = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (naming === 'done') rename.current?.focus();
	}, [naming]);
	return (
		<li class="row resume-row" aria-current={open ? 'true' : undefined}>
			<div class="row-with-button">
				{naming === 'now' ? (
					<RenameForm
						name={name}
						onName={(chosen) => {
							if (chosen !== name) onRename(id, chosen);
							setNaming('done');
						}}
						onCancel={() => setNaming('done')}
					/>
				) : (
					<div>
						<button type="button" class="row-name" onClick={() => onOpen(id)}>
							{name}
						</button>
						<p class="row-note">
							{resume.active ? <span class="tag-shown">{translate('resumes:active')} · </span> : null}
							{saySaved(translate, resume)}
							{open ? ` · ${translate('resumes:open')}` : null}
						</p>
					</div>
				)}
				{resume.active ? null : (
					<button type="button" class="button" aria-label={translate('resumes:activate-named', { name })} onClick={() => onActivate(id)}>
						{translate('resumes:activate')}
					</button>
				)}
			</div>
			<details>
				<summary>
					{translate('resumes:more')} <span class="visually-hidden">{translate('resumes:more-for', { name })}</span>
				</summary>
				<div class="button-row resume-tools">
					<button type="button" class="button" ref={rename} disabled={naming === 'now'} aria-label={translate('resumes:rename-named', { name })} onClick={() => setNaming('now')}>
						{translate('resumes:rename')}
					</button>
					<button type="button" class="button" aria-label={translate('resumes:duplicate-named', { name })} onClick={() => onDuplicate(id)}>
						{translate('resumes:duplicate')}
					</button>
					<button type="button" class="button" aria-label={translate('resumes:export-json-named', { name })} onClick={() => onExport(id, 'json')}>
						{translate('resumes:export-json')}
					</button>
					<button type="button" class="button" aria-label={translate('resumes:export-text-named', { name })} onClick={() => onExport(id, 'text')}>
						{translate('resumes:export-text')}
					</button>
					<ConfirmButton
						label={translate('resumes:delete')}
						name={translate('resumes:delete-named', { name })}
						question={translate('resumes:delete-question')}
						confirm={translate('resumes:delete')}
						onConfirm={() => onDelete(id)}
					/>
				</div>
			</details>
		</li>
	);
}

/** Where it came from is left out where its name says it. */
function saySaved(translate: Translate, { savedAt, source, name }: StoredResume): string {
	const day = formatDay(translate, savedAt);
	if (source === null || source === name) return translate('resumes:saved', { day });
	return source === 'pasted' ? `${translate('resumes:pasted')}, ${translate('resumes:saved', { day })}` : translate('resumes:saved-from', { day, source });
}
