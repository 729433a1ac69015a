/**
 * The levels of a role: years, what one does, pay by country with its source.
 * @module
 */
import type { GuideLevel } from '../../core/guide/types.ts';
import { useTranslate } from '../parts/translation.tsx';
import { type PartProps, placeAttributes } from './guide-part.tsx';
import { beginLine, formatMonth, sayLevelYears, sayPay } from './guide-words.ts';

export function LevelsPart({ guide, place, onGo }: PartProps) {
	const translate = useTranslate();
	return (
		<>
			<p class="row-note">{translate('ui:guides.pay-note')}</p>
			<table class="table guide-levels">
				<thead>
					<tr>
						<th scope="col">{translate('ui:guides.level')}</th>
						<th scope="col">{translate('ui:guides.does')}</th>
						<th scope="col">{translate('ui:guides.pay')}</th>
					</tr>
				</thead>
				<tbody>
					{guide.levels.map((level) => (
						<tr key={level.level} {...placeAttributes(place, 'levels', level.level)}>
							<th scope="row">
								<span lang="en">{beginLine(level.name)}</span>
								<p class="row-note">{sayLevelYears(translate, level)}</p>
							</th>
							<td lang="en">{level.does}</td>
							<td>
								<Pay guide={guide} level={level} onGo={onGo} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

function Pay({ guide, level, onGo }: Pick<PartProps, 'guide' | 'onGo'> & { level: GuideLevel }) {
	const translate = useTranslate();
	if (level.pay.length === 0) return <span class="muted">{translate('ui:guides.no-pay')}</span>;
	return (
		<ul class="guide-pay">
			{level.pay.map((pay) => {
				const at = guide.sources.findIndex(({ id }) => id === pay.source);
				const source = guide.sources[at];
				return (
					<li key={pay.country + pay.source}>
						{sayPay(translate, pay)}
						{source ? (
							<button type="button" class="link row-note" onClick={() => onGo({ role: guide.role, part: 'sources', id: source.id })}>
								{translate('ui:guides.source', { number: at + 1, date: formatMonth(translate, source.date) })}
							</button>
						) : null}
					</li>
				);
			})}
		</ul>
	);
}
