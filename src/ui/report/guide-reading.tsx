/**
 * A guide, read from beginning to end like an article.
 * @module
 */
import type { ComponentChild } from 'preact';
import type { GuidePart } from '../../core/guide/flatten-guide.ts';
import { useTranslate } from '../parts/translation.tsx';
import { MistakesPart, QuestionsPart, TipsPart, WarningsPart } from './guide-advice.tsx';
import { DutiesPart, KeywordsPart, MustHavesPart, NeighboursPart, NiceToHavesPart, SourcesPart, SummaryPart } from './guide-basics.tsx';
import { LevelsPart } from './guide-levels.tsx';
import { type PartProps, placeAttributes } from './guide-part.tsx';
import { beginLine, formatMonth, partsOf } from './guide-words.ts';

const BODIES: Readonly<Record<GuidePart, (props: PartProps) => ComponentChild>> = {
	summary: SummaryPart,
	neighbours: NeighboursPart,
	'must-haves': MustHavesPart,
	'nice-to-haves': NiceToHavesPart,
	duties: DutiesPart,
	levels: LevelsPart,
	keywords: KeywordsPart,
	warnings: WarningsPart,
	tips: TipsPart,
	mistakes: MistakesPart,
	questions: QuestionsPart,
	sources: SourcesPart,
};

export function GuideReading(props: PartProps) {
	const translate = useTranslate();
	const { guide } = props;
	return (
		<article class="guide" aria-labelledby="guide-name">
			<div class="guide-head">
				<h2 id="guide-name" lang="en">
					{beginLine(guide.name)}
				</h2>
				<p class="row-note">{translate('guide:as-of', { date: formatMonth(translate, guide.asOf) })}</p>
			</div>
			{partsOf(guide).map((part) => {
				const Body = BODIES[part];
				return (
					<section key={part} class="group" aria-labelledby={`guide-heading-${part}`} {...placeAttributes(null, part)}>
						<h3 id={`guide-heading-${part}`}>{translate(`guide:part.${part}`)}</h3>
						<Body {...props} />
					</section>
				);
			})}
		</article>
	);
}
