/**
 * Everything about one posting: how the score adds up, keywords and requirements; beside it what has nothing to do with the fit.
 * @module
 */
import { AdviceLine } from '../parts/advice-line.tsx';
import { FactsList } from '../parts/facts-list.tsx';
import { FlagLists } from '../parts/flag-lists.tsx';
import { Group } from '../parts/group.tsx';
import { createSkillNames } from '../parts/names.ts';
import { AlsoAskedRows, GateRows, GreenRows, SilenceRows } from '../parts/plain-rows.tsx';
import { PostingHead } from '../parts/posting-head.tsx';
import { RequirementGroup } from '../parts/requirement-group.tsx';
import { Score } from '../parts/score.tsx';
import { sortRequirements } from '../parts/sort-requirements.ts';
import { useTranslate } from '../parts/translation.tsx';
import { KeywordTable } from './keyword-table.tsx';
import { SumTable } from './sum-table.tsx';
import type { PostingPageProps, ReportRoute } from './types.ts';

const LISTS = ['must', 'nice', 'soft', 'mentioned'] as const;

export function PostingPage({ view, advice, resumeLines, skillName, onShowFinding, onCopy, onRoute }: PostingPageProps & { onRoute: (route: ReportRoute) => void }) {
	const translate = useTranslate();
	if (view === null) {
		return (
			<div class="empty">
				<h1>{translate('ui:report.none.title')}</h1>
				<p>{translate('ui:report.none.help')}</p>
				<button type="button" class="button button-primary" onClick={() => onRoute('paste')}>
					{translate('ui:report.none.action')}
				</button>
			</div>
		);
	}
	const { posting, reading, match } = view;
	const nameSkill = createSkillNames(reading, skillName);
	const marks = view.painted && onShowFinding ? view.marks : [];
	const show = onShowFinding ?? (() => {});
	// With a match the table holds those that count; the others stand below it.
	const lists = match ? (['soft', 'mentioned'] as const) : LISTS;
	const asked = sortRequirements(reading);
	return (
		<>
			<div class="report-head">
				<PostingHead posting={posting} />
				<Score reading={reading} match={match} />
				<AdviceLine advice={advice} match={match} />
				{match?.band ? <p class="muted">{translate(`match:bandWhy.${match.band}`)}</p> : null}
				{match === null ? (
					<div class="button-row">
						<button type="button" class="button button-primary" onClick={() => onRoute('resume')}>
							{translate('ui:add-resume')}
						</button>
					</div>
				) : null}
			</div>
			<div class="report-columns">
				<div class="report-column">
					{match ? <SumTable reading={reading} match={match} nameSkill={nameSkill} resumeLines={resumeLines} /> : null}
					{lists.map((list) => (
						<RequirementGroup
							key={list}
							list={list}
							requirements={asked[list]}
							match={match}
							marks={marks}
							currentId={null}
							nameSkill={nameSkill}
							resumeLines={resumeLines}
							folded={list === 'mentioned'}
							onShow={show}
						/>
					))}
					{reading.alsoAsked.length > 0 ? (
						<Group title={translate('ui:also-asked.title')} count={reading.alsoAsked.length} note={translate('ui:also-asked.note')}>
							<AlsoAskedRows lines={reading.alsoAsked} text={posting.text} />
						</Group>
					) : null}
					{match && match.keywords.length > 0 ? <KeywordTable keywords={match.keywords} onCopy={onCopy} /> : null}
				</div>
				<div class="report-column">
					<Group title={translate('ui:flags.title')} count={reading.redFlags.length} mark="flag">
						{reading.redFlags.length > 0 ? (
							<FlagLists flags={reading.redFlags} text={posting.text} marks={marks} currentId={null} onShow={show} />
						) : (
							<p class="muted">{translate('ui:flags.none')}</p>
						)}
					</Group>
					{reading.gates.length > 0 ? (
						<Group title={translate('ui:gates.title')} count={reading.gates.length} note={translate('ui:gates.note')}>
							<GateRows gates={reading.gates} text={posting.text} />
						</Group>
					) : null}
					<Group title={translate('ui:facts.title')}>
						<FactsList facts={reading.facts} match={match} />
					</Group>
					{reading.silences.length > 0 ? (
						<Group title={translate('ui:silences.title')} count={reading.silences.length}>
							<SilenceRows silences={reading.silences} />
						</Group>
					) : null}
					{reading.greenFlags.length > 0 ? (
						<Group title={translate('ui:greens.title')} count={reading.greenFlags.length}>
							<GreenRows flags={reading.greenFlags} text={posting.text} />
						</Group>
					) : null}
				</div>
			</div>
		</>
	);
}
