/**
 * What to watch for in a posting and to do with a résumé.
 * @module
 */
import { useTranslate } from '../parts/translation.tsx';
import { GuideText, Labelled, type PartProps, placeAttributes } from './guide-part.tsx';

export function WarningsPart({ guide, place }: PartProps) {
	const translate = useTranslate();
	return (
		<ul class="rows">
			{guide.warnings.map(({ id, severity, title, why, benign, question }) => (
				<li key={id} class="row" {...placeAttributes(place, 'warnings', id)}>
					<div class="row-head">
						<h4 lang="en">{title}</h4>
						<span class={severity === 'stop' || severity === 'high' ? 'tag tag-strong' : 'tag'}>{translate(`ui:severity.${severity}`)}</span>
					</div>
					<GuideText>{why}</GuideText>
					<Labelled label={translate('ui:guides.benign')}>{benign}</Labelled>
					<Labelled label={translate('ui:guides.ask')}>{question}</Labelled>
				</li>
			))}
		</ul>
	);
}

export function TipsPart({ guide, place }: PartProps) {
	const translate = useTranslate();
	return (
		<ul class="rows">
			{guide.tips.map(({ id, text, example }) => (
				<li key={id} class="row" {...placeAttributes(place, 'tips', id)}>
					<GuideText>{text}</GuideText>
					<Labelled label={translate('ui:guides.example')}>
						<q>{example}</q>
					</Labelled>
				</li>
			))}
		</ul>
	);
}

export function MistakesPart({ guide, place }: PartProps) {
	const translate = useTranslate();
	return (
		<ul class="rows">
			{guide.mistakes.map(({ id, title, why, fix }) => (
				<li key={id} class="row" {...placeAttributes(place, 'mistakes', id)}>
					<h4 lang="en">{title}</h4>
					<GuideText>{why}</GuideText>
					<Labelled label={translate('ui:guides.fix')}>{fix}</Labelled>
				</li>
			))}
		</ul>
	);
}

export function QuestionsPart({ guide, place }: PartProps) {
	return (
		<ul class="rows">
			{guide.questions.map(({ id, question, answer }) => (
				<li key={id} class="row" {...placeAttributes(place, 'questions', id)}>
					<h4 lang="en">{question}</h4>
					<GuideText>{answer}</GuideText>
				</li>
			))}
		</ul>
	);
}
