/**
 * The guides to read on their own: search over all of them, one at a time beside it.
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';
import { GuideContents } from './guide-contents.tsx';
import { type GuidePlace, showPlace } from './guide-place.ts';
import { GuideReading } from './guide-reading.tsx';
import { GuideResults } from './guide-results.tsx';
import { GuideShelf } from './guide-shelf.tsx';
import type { GuidesPageProps } from './types.ts';

export function GuidesPage({ guides, role, query, results, onRole, onQuery }: GuidesPageProps) {
	const translate = useTranslate();
	const [place, setPlace] = useState<GuidePlace | null>(null);
	const onItsWay = useRef(false);
	const guide = guides.find((one) => one.role === role) ?? null;
	const searching = query.trim() !== '';
	useEffect(() => {
		// A place in another guide is there only once that guide has been handed in.
		if (!onItsWay.current || place?.role !== role) return;
		onItsWay.current = false;
		showPlace(place);
	});
	const go = (next: GuidePlace) => {
		onItsWay.current = true;
		setPlace(next);
		if (next.role !== role) onRole(next.role);
	};
	return (
		<>
			<div class="report-head">
				<h1>{translate('ui:guides.title')}</h1>
				<p class="muted">{translate('ui:guides.help')}</p>
				{translate('ui:language-tag') === 'en' ? null : <p class="muted">{translate('ui:guides.in-english')}</p>}
			</div>
			<div class="guide-columns">
				<div class="guide-side">
					<div class="field">
						<label class="field-label" for="guide-query">
							{translate('ui:guides.search')}
						</label>
						<input id="guide-query" type="search" value={query} autocomplete="off" onInput={(event) => onQuery(event.currentTarget.value)} />
					</div>
					{searching ? <GuideResults guides={guides} query={query} results={results} onGo={go} /> : null}
					{!searching && guide ? <GuideContents guides={guides} guide={guide} onGo={go} /> : null}
				</div>
				{guide ? (
					<GuideReading guide={guide} place={place?.role === role ? place : null} hasGuide={(other) => guides.some((one) => one.role === other)} onGo={go} />
				) : (
					<GuideShelf guides={guides} onGo={go} />
				)}
			</div>
		</>
	);
}
