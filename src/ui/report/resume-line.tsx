/**
 * One line of a résumé as it was read: its words with the figures underlined, what it shows, and on the selected one the means to put it right.
 * @module
 */
import { useTranslate } from '../parts/translation.tsx';
import { LineButton } from './line-button.tsx';
import { LineTools } from './line-tools.tsx';
import { type LineView, signsOf, splitAtOutcomes } from './line-view.ts';

/** `note`: what was made of the line, where that is not plain. */
export function ResumeLineRow({ at, view, note }: { at: number; view: LineView; note?: string }) {
	const line = view.resume.lines[at];
	if (!line) return null;
	const { outcomes } = signsOf(view, at);
	return (
		<li class={`line line-${line.role}`}>
			<LineButton at={at} view={view}>
				{splitAtOutcomes(line, outcomes).map((piece, index) =>
					piece.outcome ? (
						<u key={index} class="outcome">
							{piece.text}
						</u>
					) : (
						piece.text
					),
				)}
			</LineButton>
			{note ? <p class="row-note">{note}</p> : null}
			<LineDetails at={at} view={view} />
		</li>
	);
}

/** What the line shows; tools below it once it is selected. */
export function LineDetails({ at, view }: { at: number; view: LineView }) {
	const translate = useTranslate();
	const line = view.resume.lines[at];
	if (!line) return null;
	const { skills, outcomes } = signsOf(view, at);
	const selected = view.selected === at;
	return (
		<>
			{skills.length > 0 || outcomes.length > 0 ? (
				<ul class="line-signs">
					{skills.map(({ skill, negated }) => {
						const name = view.nameSkill(skill);
						if (negated) {
							return (
								<li key={skill} class="tag">
									{translate('resumes:no-skill-here', { skill: name })}
								</li>
							);
						}
						return (
							<li key={skill}>
								{selected ? (
									<button
										type="button"
										class="chip"
										aria-label={translate('resumes:take-off', { skill: name })}
										title={translate('resumes:take-off', { skill: name })}
										onClick={() => view.onCorrect({ what: 'no-skill', line: line.text, skill })}
									>
										{name} <span aria-hidden="true">×</span>
									</button>
								) : (
									<span class="chip">{name}</span>
								)}
							</li>
						);
					})}
					{outcomes.map((outcome) => (
						<li key={outcome.start} class="tag">
							{translate('resumes:outcome-of', { figure: view.resume.text.slice(outcome.start, outcome.end), kind: translate(`resumes:outcome.${outcome.kind}`) })}
						</li>
					))}
				</ul>
			) : null}
			{selected ? <LineTools line={line} shown={new Set(skills.filter(({ negated }) => !negated).map(({ skill }) => skill))} view={view} /> : null}
		</>
	);
}
