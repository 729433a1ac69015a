/**
 * The popup for a page whose posting was read.
 * @module
 */
import type { Silence } from '../../core/finding.ts';
import type { ReportView } from '../../core/report-view.ts';
import { AdviceLine } from '../parts/advice-line.tsx';
import { BetterResume } from '../parts/better-resume.tsx';
import { FactsList } from '../parts/facts-list.tsx';
import { FailingChecks } from '../parts/failing-checks.tsx';
import { Group } from '../parts/group.tsx';
import { createSkillNames, type SkillName } from '../parts/names.ts';
import { PostingHead } from '../parts/posting-head.tsx';
import { Score } from '../parts/score.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { describeSilence } from '../parts/words.ts';
import { MustHaveChips } from './must-have-chips.tsx';
import { PopupFlags } from './popup-flags.tsx';
import { PopupGuide } from './popup-guide.tsx';
import { PopupTailoring } from './popup-tailoring.tsx';
import type { PopupActions } from './types.ts';

const MAX_SILENCES = 4;

interface PopupPostingProps extends PopupActions {
	report: ReportView;
	skillName?: SkillName;
}

export function PopupPosting({ report, skillName, onOpenPanel, onOpenReport, onAddResume, onActivateResume, onShowFinding }: PopupPostingProps) {
	const translate = useTranslate();
	const { view, advice } = report;
	const { posting, reading, match } = view;
	const marks = view.painted ? view.marks : [];
	const lacksResume = match === null && reading.notRated === null;
	const grave = reading.redFlags.some((flag) => flag.severity === 'stop');
	const flags = <PopupFlags flags={reading.redFlags} marks={marks} onShow={onShowFinding} />;
	return (
		<>
			<FailingChecks checks={report.checks} />
			<PostingHead posting={posting} />
			{view.painted ? null : <p class="notice">{translate('ui:not-painted')}</p>}
			{grave ? flags : null}
			<Score reading={reading} match={match} />
			<BetterResume ranked={report.ranked} match={match} onActivate={onActivateResume} />
			{lacksResume ? (
				<button type="button" class="button button-primary" onClick={onAddResume}>
					{translate('ui:add-resume')}
				</button>
			) : null}
			<AdviceLine advice={advice} match={match} />
			<MustHaveChips reading={reading} match={match} marks={marks} nameSkill={createSkillNames(reading, skillName)} onShow={onShowFinding} />
			{grave ? null : flags}
			<PopupTailoring tailoring={report.tailoring} />
			<PopupGuide guide={report.guide} redFlags={reading.redFlags} />
			<FactsList facts={reading.facts} match={match} gates={reading.gates} brief />
			<PopupSilences silences={reading.silences} />
			<footer class="popup-actions button-row">
				<button type="button" class={lacksResume ? 'button' : 'button button-primary'} onClick={onOpenPanel}>
					{translate('ui:open-panel')}
				</button>
				<button type="button" class="button" onClick={() => onOpenReport('posting')}>
					{translate('ui:open-report')}
				</button>
			</footer>
		</>
	);
}

function PopupSilences({ silences }: { silences: readonly Silence[] }) {
	const translate = useTranslate();
	if (silences.length === 0) return null;
	return (
		<Group title={translate('ui:silences.title')} count={silences.length}>
			<p>
				{silences
					.slice(0, MAX_SILENCES)
					.map((silence) => describeSilence(translate, silence).title)
					.join(' · ')}
				{silences.length > MAX_SILENCES ? <span class="muted"> · {translate('ui:more', { count: silences.length - MAX_SILENCES })}</span> : null}
			</p>
		</Group>
	);
}
