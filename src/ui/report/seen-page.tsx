/**
 * The postings seen so far.
 * @module
 */

import type { PostingSummary } from '../../core/posting-summary.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { formatDay } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { SeenPageProps } from './types.ts';

export function SeenPage({ postings, query, onQuery, onOpen, onDelete }: SeenPageProps) {
	const translate = useTranslate();
	return (
		<div class="report-form">
			<h1>
				{translate('ui:seen.title')} <span class="group-count">{postings.length}</span>
			</h1>
			<p class="muted">{translate(postings.length > 0 || query ? 'ui:seen.help' : 'ui:seen.none')}</p>
			{postings.length > 0 || query ? (
				<div class="field">
					<label class="field-label" for="seen-query">
						{translate('ui:seen.search')}
					</label>
					<input id="seen-query" type="search" value={query} autocomplete="off" onInput={(event) => onQuery(event.currentTarget.value)} />
				</div>
			) : null}
			{query && postings.length === 0 ? <p>{translate('ui:seen.not-found', { query })}</p> : null}
			{postings.length > 0 ? (
				<ul class="rows">
					{postings.map((posting) => (
						<SeenRow key={posting.key} posting={posting} onOpen={onOpen} onDelete={onDelete} />
					))}
				</ul>
			) : null}
		</div>
	);
}

function SeenRow({ posting, onOpen, onDelete }: { posting: PostingSummary; onOpen: (key: string) => void; onDelete: (key: string) => void }) {
	const translate = useTranslate();
	const title = posting.title || translate('ui:posting.untitled');
	const flags = posting.redFlags > 0 ? translate('ui:seen.flags', { count: posting.redFlags }) : null;
	return (
		<li class="row seen-row">
			<div class="seen-words">
				<button type="button" class="row-name" onClick={() => onOpen(posting.key)}>
					{title}
				</button>
				<p class="row-note">{[posting.company, formatDay(translate, posting.seenAt), flags].filter((part) => part !== null).join(' · ')}</p>
			</div>
			<p class="seen-score">
				{posting.score === null ? <span class="muted">{translate('ui:not-rated')}</span> : <strong>{translate('ui:percent', { score: posting.score })}</strong>}
				{posting.band ? <span class={`band band-${posting.band}`}>{translate(`match:band.${posting.band}`)}</span> : null}
			</p>
			<ConfirmButton
				label={translate('ui:seen.delete')}
				name={translate('ui:seen.delete-named', { title })}
				question={translate('ui:seen.delete-question')}
				confirm={translate('ui:seen.delete')}
				quiet
				onConfirm={() => onDelete(posting.key)}
			/>
		</li>
	);
}
