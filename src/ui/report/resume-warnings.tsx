/**
 * What could not be read well, each with what to do about it.
 * @module
 */
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { explainResumeWarning, findMessage } from '../parts/words.ts';
import type { FileWarning } from './resume-types.ts';

export function ResumeWarnings({ ofFile, warnings }: { ofFile: readonly FileWarning[]; warnings: readonly string[] }) {
	const translate = useTranslate();
	if (ofFile.length + warnings.length === 0) return null;
	return (
		<Group title={translate('ui:resume.warnings')} count={ofFile.length + warnings.length}>
			<ul class="rows">
				{ofFile.map(({ rule, params }) => (
					<li key={rule} class="row">
						<p>{translate(`resume:fileWarning.${rule}`, params)}</p>
					</li>
				))}
				{warnings.map((warning) => {
					const help = findMessage(translate, `resumes:do.${warning}`);
					return (
						<li key={warning} class="row">
							<p>{explainResumeWarning(translate, warning)}</p>
							{help ? <p class="row-note">{help}</p> : null}
						</li>
					);
				})}
			</ul>
		</Group>
	);
}
