/**
 * The side panel for a page whose posting was read.
 * @module
 */
import { useState } from 'preact/hooks';
import type { PostingView } from '../../core/tab-view.ts';
import { AdviceLine } from '../parts/advice-line.tsx';
import { Findings } from '../parts/findings.tsx';
import type { SkillName } from '../parts/names.ts';
import { PostingHead } from '../parts/posting-head.tsx';
import { Score } from '../parts/score.tsx';
import { useTranslate } from '../parts/translation.tsx';
import type { Advice } from '../parts/words.ts';
import { useRovingFindings } from './roving.ts';

interface PanelPostingProps {
	view: PostingView;
	currentId: string | null;
	advice: Advice | null;
	resumeLines: readonly string[] | null;
	skillName?: SkillName;
	onShowFinding: (markId: string) => void;
	onOpenReport: (page: 'posting' | 'paste') => void;
	onAddResume: () => void;
}

export function PanelPosting({ view, currentId, advice, resumeLines, skillName, onShowFinding, onOpenReport, onAddResume }: PanelPostingProps) {
	const translate = useTranslate();
	const [filter, setFilter] = useState('');
	const { list, onKeyDown } = useRovingFindings(currentId);
	return (
		<>
			<PostingHead posting={view.posting} />
			<Score reading={view.reading} match={view.match} />
			<AdviceLine advice={advice} match={view.match} />
			<div class="button-row">
				{view.match === null ? (
					<button type="button" class="button button-primary" onClick={onAddResume}>
						{translate('ui:add-resume')}
					</button>
				) : null}
				<button type="button" class="button" onClick={() => onOpenReport('posting')}>
					{translate('ui:open-report')}
				</button>
			</div>
			{view.painted ? null : <p class="notice">{translate('ui:not-painted')}</p>}
			<search class="filter">
				<label class="visually-hidden" for="filter">
					{translate('ui:filter')}
				</label>
				<input id="filter" type="search" value={filter} placeholder={translate('ui:filter')} onInput={(event) => setFilter(event.currentTarget.value)} />
			</search>
			{/* The keys only move between the buttons inside, which are what takes focus. */}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
			<div class="panel-findings" ref={list} onKeyDown={onKeyDown}>
				<Findings view={view} filter={filter} currentId={currentId} resumeLines={resumeLines} skillName={skillName} onShow={onShowFinding} />
			</div>
		</>
	);
}
