/**
 * The popup for a page whose posting was read.
 * @module
 */
import type { PostingView } from '../../core/tab-view.ts';
import { AdviceLine } from '../parts/advice-line.tsx';
import { FactsList } from '../parts/facts-list.tsx';
import { Group } from '../parts/group.tsx';
import { createSkillNames, type SkillName } from '../parts/names.ts';
import { PostingHead } from '../parts/posting-head.tsx';
import { Score } from '../parts/score.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { type Advice, describeSilence } from '../parts/words.ts';
import { MustHaveChips } from './must-have-chips.tsx';
import { PopupFlags } from './popup-flags.tsx';
import type { PopupActions } from './types.ts';

const MAX_SILENCES = 4;

interface PopupPostingProps extends PopupActions {
	view: PostingView;
	advice: Advice | null;
	skillName?: SkillName;
}

export function PopupPosting({ view, advice, skillName, onOpenPanel, onOpenReport, onAddResume, onShowFinding }: PopupPostingProps) {
	const translate = useTranslate();
	const { posting, reading, match } = view;
	const marks = view.painted ? view.marks : [];
	const lacksResume = match === null && reading.notRated === null;
	const grave = reading.redFlags.some((flag) => flag.severity === 'stop');
	const flags = <PopupFlags flags={reading.redFlags} marks={marks} onShow={onShowFinding} />;
	return (
		<>
			<PostingHead posting={posting} />
			{view.painted ? null : <p class="notice">{translate('ui:not-painted')}</p>}
			{grave ? flags : null}
			<Score reading={reading} match={match} />
			{lacksResume ? (
				<button type="button" class="button button-primary" onClick={onAddResume}>
					{translate('ui:add-resume')}
				</button>
			) : null}
			<AdviceLine advice={advice} match={match} />
			<MustHaveChips reading={reading} match={match} marks={marks} nameSkill={createSkillNames(reading, skillName)} onShow={onShowFinding} />
			{grave ? null : flags}
			<FactsList facts={reading.facts} match={match} gates={reading.gates} brief />
			{reading.silences.length > 0 ? (
				<Group title={translate('ui:silences.title')} count={reading.silences.length}>
					<p>
						{reading.silences
							.slice(0, MAX_SILENCES)
							.map((silence) => describeSilence(translate, silence).title)
							.join(' · ')}
						{reading.silences.length > MAX_SILENCES ? <span class="muted"> · {translate('ui:more', { count: reading.silences.length - MAX_SILENCES })}</span> : null}
					</p>
				</Group>
			) : null}
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
