/**
 * The report's second column: what there is to know of the posting whatever the fit.
 * @module
 */
import { FactsList } from '../parts/facts-list.tsx';
import { FlagLists } from '../parts/flag-lists.tsx';
import { Group } from '../parts/group.tsx';
import { GreenRows, SilenceRows } from '../parts/plain-rows.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { ChecksList } from './checks-list.tsx';
import type { ColumnProps } from './column-props.ts';
import { DemandLists } from './demand-lists.tsx';
import { GuideQuestions, GuideWarnings } from './guide-notes.tsx';
import { formatMonth } from './guide-words.ts';
import { LevelVoices, PayBeside } from './level-and-pay.tsx';
import { RoleShape } from './role-shape.tsx';
import type { PostingPageProps, ReportRoute } from './types.ts';

type PostingColumnProps = ColumnProps & Pick<PostingPageProps, 'onOpenGuide'> & { onRoute: (route: ReportRoute) => void };

export function PostingColumn({ report, marks, nameSkill, onShow, onOpenGuide, onRoute }: PostingColumnProps) {
	const translate = useTranslate();
	const { posting, reading, match } = report.view;
	const { guide } = report;
	const page = { text: posting.text, marks, onShow };
	return (
		<div class="report-column">
			<Group title={translate('ui:flags.title')} count={reading.redFlags.length} mark="flag">
				{reading.redFlags.length > 0 ? <FlagLists flags={reading.redFlags} currentId={null} {...page} /> : <p class="muted">{translate('ui:flags.none')}</p>}
			</Group>
			{guide ? <GuideWarnings guide={guide} {...page} /> : null}
			<ChecksList checks={report.checks} text={posting.text} onRoute={onRoute} />
			{guide ? (
				<>
					<LevelVoices level={guide.level} />
					{guide.pay ? <PayBeside pay={guide.pay} /> : null}
					<RoleShape guide={guide} />
					<DemandLists demands={guide.demands} nameSkill={nameSkill} {...page} />
					<GuideQuestions guide={guide} {...page} />
					<p class="row-note">
						<button type="button" class="link" onClick={() => onOpenGuide(guide.role)}>
							{translate('report:guide.open', { name: guide.name })}
						</button>{' '}
						{translate('guide:as-of', { date: formatMonth(translate, guide.asOf) })}
					</p>
				</>
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
	);
}
