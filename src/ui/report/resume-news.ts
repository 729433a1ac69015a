/**
 * What has happened to the reader's résumés, told from what they are now: so it is said when it is stored, and not when it was asked for.
 * @module
 */
import type { Translate } from '../../locales/translator.ts';
import type { ResumePageProps } from './resume-types.ts';

export type ResumeState = Pick<ResumePageProps, 'resumes' | 'openId' | 'draft' | 'corrections'>;

/** One sentence for the reader's ears; `null` where nothing has changed that eyes alone would see. */
export function tellChange(translate: Translate, before: ResumeState, after: ResumeState): string | null {
	const renamed = after.resumes.find(({ id, name }) => before.resumes.some((former) => former.id === id && former.name !== name));
	const gone = before.resumes.find(({ id }) => !after.resumes.some((resume) => resume.id === id));
	const come = after.resumes.find(({ id }) => !before.resumes.some((resume) => resume.id === id));
	const active = after.resumes.find((resume) => resume.active);
	const wasActive = before.resumes.find((resume) => resume.active);
	const opened = after.openId === before.openId ? undefined : after.resumes.find(({ id }) => id === after.openId);
	const isSameText = after.openId === before.openId && (after.draft === null) === (before.draft === null);
	if (gone) return translate('resumes:news.deleted', { name: gone.name });
	// What was there before the page had loaded is no news.
	if (come && before.resumes.length > 0) return translate('resumes:news.added', { name: come.name });
	if (renamed) return translate('resumes:news.renamed', { name: renamed.name });
	if (active && wasActive && active.id !== wasActive.id) return translate('resumes:news.active', { name: active.name });
	if (opened && before.openId !== null) return translate('resumes:news.opened', { name: opened.name });
	if (isSameText && JSON.stringify(after.corrections) !== JSON.stringify(before.corrections))
		return translate(after.draft ? 'resumes:news.corrected-draft' : 'resumes:news.corrected', { count: after.corrections.length });
	return null;
}
