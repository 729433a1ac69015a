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
	const asked = keywords.filter((keyword) => keyword.tier !== 'mentioned');
	const mentioned = keywords.filter((keyword) => keyword.tier === 'mentioned');
	return (
		<Group title={translate('ui:keywords.title')} count={keywords.length} note={translate('match:keywordWhy')}>
			{asked.length > 0 ? <Terms keywords={asked} /> : null}
			{mentioned.length > 0 ? (
				<details class="fold" open={asked.length === 0}>
					<summary>
						{translate('ui:tier-title.mentioned')} ({mentioned.length})
					</summary>
					<Terms keywords={mentioned} />
				</details>
			) : null}
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

function Terms({ keywords }: { keywords: readonly Keyword[] }) {
	const translate = useTranslate();
	return (
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
						<td class="muted keyword-tier">{translate(`ui:tier.${keyword.tier}`)}</td>
						<td class={`found found-${keyword.found}`}>
							{translate(`match:keyword.${keyword.found}`, { variant: keyword.variant ?? '' })}
							{keyword.missing && keyword.missing.length > 0 ? <p class="row-note">{translate('match:keywordMissing', { words: keyword.missing.join(', ') })}</p> : null}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
