/**
 * What the guide of the role says of this posting, each with its place: warnings, level, pay, what is unusual, questions.
 * @module
 */
import type { GuideReading } from '../../core/guide/index.ts';
import type { Mark } from '../../core/marks.ts';
import { Group } from '../parts/group.tsx';
import { sayStatement, sayVoice } from '../parts/guide-words.ts';
import { PlacedRow } from '../parts/placed-row.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { WarningRows } from '../parts/warning-rows.tsx';

interface PanelGuideProps {
	guide: GuideReading;
	text: string;
	marks: readonly Mark[];
	nameSkill: (id: string) => string;
	onShow: (markId: string) => void;
}

export function PanelGuide({ guide, nameSkill, ...page }: PanelGuideProps) {
	const translate = useTranslate();
	const { warnings, shapeSays, level, pay, demands, questions } = guide;
	const payPlace = pay?.posted?.place;
	return (
		<>
			{warnings.length > 0 ? (
				<Group title={translate('guide:head.warnings')} count={warnings.length}>
					<WarningRows
						warnings={warnings}
						say={({ warning }) => (
							<p class="row-note" lang="en">
								{warning.question}
							</p>
						)}
						{...page}
					/>
				</Group>
			) : null}
			{shapeSays ? (
				<Group title={translate('guide:head.shape')}>
					<p>{sayStatement(translate, shapeSays)}</p>
				</Group>
			) : null}
			{level.voices.length > 0 ? (
				<Group title={translate('guide:head.level')}>
					{level.statements.map((statement) => (
						<p key={statement.rule}>{sayStatement(translate, statement)}</p>
					))}
					<ul class="rows">
						{level.voices.map((voice) => (
							<PlacedRow
								key={voice.source}
								name={translate(`guide:voice.${voice.source}`)}
								places={voice.places}
								tag={<span class="tag">{sayVoice(translate, voice).levels}</span>}
								{...page}
							/>
						))}
					</ul>
				</Group>
			) : null}
			{pay && pay.statements.length > 0 ? (
				<Group title={translate('guide:head.pay')}>
					<ul class="rows">
						{pay.statements.map((statement, at) => (
							<PlacedRow key={statement.rule} name={sayStatement(translate, statement)} places={payPlace && at === 0 ? [payPlace] : []} {...page} />
						))}
					</ul>
				</Group>
			) : null}
			{demands.unusual.length > 0 ? (
				<Group title={translate('guide:head.unusual')} count={demands.unusual.length}>
					<ul class="rows">
						{demands.unusual.map(({ requirement, skills, places }) => (
							<PlacedRow key={requirement} name={skills.map(({ id }) => nameSkill(id)).join(', ')} places={places} {...page} />
						))}
					</ul>
				</Group>
			) : null}
			{questions.length > 0 ? (
				<Group title={translate('guide:head.questions')} count={questions.length}>
					<ul class="rows">
						{questions.map(({ question, places }) => (
							<PlacedRow key={question.id} name={question.question} lang="en" places={places} {...page}>
								<details>
									<summary>{translate('report:guide.answer')}</summary>
									<p lang="en">{question.answer}</p>
								</details>
							</PlacedRow>
						))}
					</ul>
				</Group>
			) : null}
		</>
	);
}
