/**
 * The side panel for a page whose posting was read.
 * @module
 */
import { useState } from 'preact/hooks';
import { AdviceLine } from '../parts/advice-line.tsx';
import { FailingChecks } from '../parts/failing-checks.tsx';
import { Findings } from '../parts/findings.tsx';
import { createSkillNames, type SkillName } from '../parts/names.ts';
import { PostingHead } from '../parts/posting-head.tsx';
import { Score } from '../parts/score.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { PanelGuide } from './panel-guide.tsx';
import { useRovingFindings } from './roving.ts';
import type { PanelReport } from './types.ts';

interface PanelPostingProps {
	report: PanelReport;
	currentId: string | null;
	skillName?: SkillName;
	onShowFinding: (markId: string) => void;
	onOpenReport: (page: 'posting' | 'paste') => void;
	onAddResume: () => void;
}

export function PanelPosting({ report, currentId, skillName, onShowFinding, onOpenReport, onAddResume }: PanelPostingProps) {
	const translate = useTranslate();
	const [filter, setFilter] = useState('');
	const { list, onKeyDown } = useRovingFindings(currentId);
	const { view, guide = null } = report;
	return (
		<>
			<FailingChecks checks={report.checks} />
			<PostingHead posting={view.posting} />
			<Score reading={view.reading} match={view.match} />
			<AdviceLine advice={report.advice} match={view.match} />
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
				<Findings view={view} filter={filter} currentId={currentId} resumeLines={report.resumeLines} skillName={skillName} onShow={onShowFinding} />
				{guide && filter === '' ? (
					<PanelGuide guide={guide} text={view.posting.text} marks={view.painted ? view.marks : []} nameSkill={createSkillNames(view.reading, skillName)} onShow={onShowFinding} />
				) : null}
			</div>
		</>
	);
}
