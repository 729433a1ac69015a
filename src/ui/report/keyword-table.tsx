/**
 * Which of the posting's own terms stand in the résumé letter for letter, which only as a variant, which not at all.
 * @module
 */
import type { Keyword } from '../../core/match/types.ts';
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';

export function KeywordTable({ keywords, onCopy }: { keywords: readonly Keyword[]; onCopy: (text: string) => void }) {
	const translate = useTranslate();
	const missing = keywords.filter((keyword) => keyword.found === 'none');
	return (
		<Group title={translate('ui:keywords.title')} count={keywords.length} note={translate('match:keywordWhy')}>
			<table class="table">
				<thead>
					<tr>
						<th scope="col">{translate('ui:keywords.term')}</th>
						<th scope="col">{translate('ui:keywords.tier')}</th>
						<th scope="col">{translate('ui:keywords.found')}</th>
					</tr>
				</thead>
				<tbody>
					{keywords.map((keyword) => (
						<tr key={`${keyword.skill}:${keyword.term}`}>
							<th scope="row">{keyword.term}</th>
							<td class="muted">{translate(`ui:tier.${keyword.tier}`)}</td>
							<td class={`found found-${keyword.found}`}>{translate(`match:keyword.${keyword.found}`, { variant: keyword.variant ?? '' })}</td>
						</tr>
					))}
				</tbody>
			</table>
			{missing.length > 0 ? (
				<div class="button-row">
					<button type="button" class="button" onClick={() => onCopy(missing.map((keyword) => keyword.term).join(', '))}>
						{translate('ui:keywords.copy', { count: missing.length })}
					</button>
					<span class="row-note">{translate('ui:keywords.honest')}</span>
				</div>
			) : null}
		</Group>
	);
}
