/**
 * The reader's résumés: which there are, one being written, what is read in the one at hand, and what it was before.
 * @module
 */
import { useRef } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';
import { FileDrop } from './file-drop.tsx';
import { ResumeEditor } from './resume-editor.tsx';
import { ResumeList } from './resume-list.tsx';
import { ResumeReading } from './resume-reading.tsx';
import type { ResumeDraft, ResumePageProps } from './resume-types.ts';
import { ResumeVersions } from './resume-versions.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useResumeNews } from './use-resume-news.ts';

const NO_DRAFT: ResumeDraft = { resumeId: null, name: '', text: '', keepsContact: true };

export function ResumePage(props: ResumePageProps) {
	const { resumes, openId, reading, corrections } = props;
	const translate = useTranslate();
	const news = useResumeNews(props);
	const open = resumes.find(({ id }) => id === openId) ?? null;
	// Where there is no résumé yet, one is being added.
	const draft = props.draft ?? (resumes.length === 0 ? NO_DRAFT : null);
	const page = useRef<HTMLDivElement>(null);
	// Text to go on writing, what is shown, or the beginning.
	useKeptFocus(page, () => page.current?.querySelector<HTMLElement>('#resume-draft, #resume-open') ?? document.getElementById('resume-title'));
	const edited = resumes.find(({ id }) => id === draft?.resumeId) ?? null;
	return (
		<div class="resume-page" ref={page}>
			<p class="visually-hidden" role="status">
				{news}
			</p>
			<div class="report-head">
				<h1 id="resume-title" tabIndex={-1}>
					{translate(resumes.length > 0 ? 'resumes:title' : 'ui:resume.title')}
				</h1>
				<p class="muted">{translate('ui:resume.privacy')}</p>
			</div>
			{resumes.length > 0 ? <ResumeList {...props} resumes={resumes} openId={draft ? null : openId} /> : null}
			<section class="group" aria-labelledby="resume-add">
				<h2 id="resume-add">{edited ? translate('resumes:edit-title', { name: edited.name }) : translate('resumes:add-title')}</h2>
				<FileDrop busy={props.busy} progress={props.progress} onFile={props.onFile} onCancel={props.onCancel} />
				{draft ? (
					<ResumeEditor {...props} draft={draft} replaces={edited ?? open} discardable={props.draft !== null && (resumes.length > 0 || draft.text !== '')} />
				) : (
					<div class="button-row">
						<button type="button" class="button" onClick={props.onAdd}>
							{translate('resumes:add')}
						</button>
					</div>
				)}
			</section>
			{draft === null && open ? (
				<div class="open-head">
					<h2 id="resume-open" tabIndex={-1}>
						{open.name}
					</h2>
					<button type="button" class="button" onClick={() => props.onEdit(open.id)}>
						{translate('resumes:edit')}
					</button>
				</div>
			) : null}
			{reading ? <ResumeReading {...props} key={draft ? 'draft' : openId} resume={reading} /> : <p class="muted">{translate('ui:resume.nothing-yet')}</p>}
			{draft === null && open && reading ? (
				<ResumeVersions key={`versions ${openId}`} versions={props.versions} text={reading.text} corrections={corrections.length} onRestore={props.onRestore} />
			) : null}
		</div>
	);
}
