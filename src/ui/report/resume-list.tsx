/**
 * The reader's résumés: which is in use, which is shown, and what can be done with each.
 * @module
 */
import { useTranslate } from '../parts/translation.tsx';
import { ResumeRow, type ResumeRowProps } from './resume-row.tsx';
import type { StoredResume } from './resume-types.ts';

interface ResumeListProps extends Omit<ResumeRowProps, 'resume' | 'open'> {
	resumes: readonly StoredResume[];
	openId: string | null;
}

export function ResumeList({ resumes, openId, ...actions }: ResumeListProps) {
	const translate = useTranslate();
	return (
		<div class="group">
			{resumes.length > 1 ? <p class="row-note">{translate('resumes:active-explained')}</p> : null}
			<ul class="rows">
				{resumes.map((resume) => (
					<ResumeRow key={resume.id} resume={resume} open={resume.id === openId} {...actions} />
				))}
			</ul>
		</div>
	);
}
