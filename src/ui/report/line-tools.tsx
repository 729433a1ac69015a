/**
 * What can be put right on the selected line: a skill it shows after all, a heading that was not seen.
 * @module
 */
import { useId, useState } from 'preact/hooks';
import type { ResumeLine, ResumeSectionKind } from '../../core/resume/types.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { LineView } from './line-view.ts';
import { KindChoices } from './section-kinds.tsx';
import { SkillField } from './skill-field.tsx';

interface LineToolsProps {
	line: ResumeLine;
	/** Skills the line shows already. */
	shown: ReadonlySet<string>;
	view: LineView;
}

export function LineTools({ line, shown, view }: LineToolsProps) {
	const translate = useTranslate();
	const id = useId();
	const [kind, setKind] = useState<ResumeSectionKind>('experience');
	return (
		<div class="line-tools">
			<SkillField
				suggestSkills={(query) => view.suggestSkills(query).filter((skill) => !shown.has(skill.id))}
				onAdd={(skill) => view.onCorrect({ what: 'skill', line: line.text, skill })}
			/>
			<div class="field">
				<label class="field-label" for={id}>
					{translate('resumes:make-heading')}
				</label>
				<div class="button-row">
					<select id={id} value={kind} onChange={(event) => setKind(event.currentTarget.value as ResumeSectionKind)}>
						<KindChoices />
					</select>
					<button type="button" class="button" onClick={() => view.onCorrect({ what: 'heading', line: line.text, kind })}>
						{translate('resumes:make-heading-do')}
					</button>
				</div>
			</div>
		</div>
	);
}
