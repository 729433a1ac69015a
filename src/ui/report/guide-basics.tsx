/**
 * The role itself: what it is and isn't, what it asks for, what one does.
 * @module
 */
import type { GuideDemand } from '../../core/guide/types.ts';
import { useTranslate } from '../parts/translation.tsx';
import { GuideText, type PartProps, placeAttributes } from './guide-part.tsx';
import { beginLine, formatMonth } from './guide-words.ts';

export function SummaryPart({ guide, place }: PartProps) {
	return (
		<div {...placeAttributes(place, 'summary', guide.role)}>
			<GuideText>{guide.summary}</GuideText>
		</div>
	);
}

export function NeighboursPart({ guide, place, hasGuide, onGo }: PartProps) {
	return (
		<ul class="rows">
			{guide.neighbours.map(({ role, name, difference }) => (
				<li key={role} class="row" {...placeAttributes(place, 'neighbours', role)}>
					<h4 lang="en">
						{hasGuide(role) ? (
							<button type="button" class="link" onClick={() => onGo({ role, part: 'summary' })}>
								{beginLine(name)}
							</button>
						) : (
							beginLine(name)
						)}
					</h4>
					<GuideText>{difference}</GuideText>
				</li>
			))}
		</ul>
	);
}

export function MustHavesPart({ guide, place }: PartProps) {
	return <Demands part="must-haves" demands={guide.mustHaves} place={place} />;
}

export function NiceToHavesPart({ guide, place }: PartProps) {
	return <Demands part="nice-to-haves" demands={guide.niceToHaves} place={place} />;
}

function Demands({ part, demands, place }: { part: 'must-haves' | 'nice-to-haves'; demands: readonly GuideDemand[]; place: PartProps['place'] }) {
	return (
		<ul class="guide-list">
			{demands.map(({ id, text }) => (
				<li key={id} lang="en" {...placeAttributes(place, part, id)}>
					{text}
				</li>
			))}
		</ul>
	);
}

export function DutiesPart({ guide, place }: PartProps) {
	const translate = useTranslate();
	return (
		<>
			<p class="row-note">{translate('ui:guides.duties-note')}</p>
			<ul class="rows">
				{guide.duties.map(({ id, text, area, outcome }) => (
					<li key={id} class="row" {...placeAttributes(place, 'duties', id)}>
						<div class="row-head">
							<span class="row-name" lang="en">
								{beginLine(text)}
							</span>
							<span class="tag">{translate(`guide:area.${area}`)}</span>
						</div>
						<p class="row-note" lang="en">
							{outcome}
						</p>
					</li>
				))}
			</ul>
		</>
	);
}

export function KeywordsPart({ guide, place }: PartProps) {
	return (
		<ul class="guide-keywords" lang="en" {...placeAttributes(place, 'keywords', 'keywords')}>
			{guide.keywords.map((keyword) => (
				<li key={keyword}>{keyword}</li>
			))}
		</ul>
	);
}

export function SourcesPart({ guide, place }: PartProps) {
	const translate = useTranslate();
	return (
		<ol class="guide-list guide-sources">
			{guide.sources.map(({ id, title, date }) => (
				<li key={id} {...placeAttributes(place, 'sources', id)}>
					<span lang="en">{title}</span>, {formatMonth(translate, date)}
				</li>
			))}
		</ol>
	);
}
