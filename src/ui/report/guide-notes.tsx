/**
 * What the guide of the role warns of in this posting, said and unsaid, and the questions it answers.
 * @module
 */
import type { GuideReading } from '../../core/guide/index.ts';
import type { FoundWarning } from '../../core/guide/warnings.ts';
import type { Translate } from '../../locales/translator.ts';
import { Group } from '../parts/group.tsx';
import { PlacedRow } from '../parts/placed-row.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { WarningRows } from '../parts/warning-rows.tsx';
import type { PlacedProps } from './column-props.ts';
import { GuideText, Labelled } from './guide-part.tsx';

export function GuideWarnings({ guide, ...page }: PlacedProps & { guide: GuideReading }) {
	const translate = useTranslate();
	const { warnings, alreadySaid } = guide;
	const say = (found: FoundWarning) => sayWarning(translate, found);
	if (warnings.length + alreadySaid.length === 0) return null;
	return (
		<Group title={translate('guide:head.warnings')} count={warnings.length || undefined}>
			{warnings.length > 0 ? <WarningRows warnings={warnings} say={say} {...page} /> : <p class="muted">{translate('report:guide.none')}</p>}
			{alreadySaid.length > 0 ? (
				<details class="fold">
					<summary>
						{translate('report:guide.said-above')} ({alreadySaid.length})
					</summary>
					<WarningRows warnings={alreadySaid} say={say} {...page} />
				</details>
			) : null}
		</Group>
	);
}

function sayWarning(translate: Translate, { warning, places }: FoundWarning) {
	return (
		<>
			{places.length === 0 ? <p class="row-note">{translate('report:guide.unsaid')}</p> : null}
			<details>
				<summary>{translate('ui:flag.more')}</summary>
				<GuideText>{warning.why}</GuideText>
				<Labelled label={translate('ui:guides.benign')}>{warning.benign}</Labelled>
				<Labelled label={translate('ui:guides.ask')}>{warning.question}</Labelled>
			</details>
		</>
	);
}

export function GuideQuestions({ guide, ...page }: PlacedProps & { guide: GuideReading }) {
	const translate = useTranslate();
	if (guide.questions.length === 0) return null;
	return (
		<Group title={translate('guide:head.questions')} count={guide.questions.length}>
			<ul class="rows">
				{guide.questions.map(({ question, places }) => (
					<PlacedRow key={question.id} name={question.question} lang="en" places={places} {...page}>
						<details>
							<summary>{translate('report:guide.answer')}</summary>
							<GuideText>{question.answer}</GuideText>
						</details>
					</PlacedRow>
				))}
			</ul>
		</Group>
	);
}
