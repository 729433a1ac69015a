/**
 * The head of a posting's report: which posting, how it fits, what to do next, and what excludes the reader.
 * @module
 */
import type { ReportView } from '../../core/report-view.ts';
import { AdviceLine } from '../parts/advice-line.tsx';
import { BetterResume } from '../parts/better-resume.tsx';
import { FailingChecks } from '../parts/failing-checks.tsx';
import { PostingHead } from '../parts/posting-head.tsx';
import { Score } from '../parts/score.tsx';
import { useTranslate } from '../parts/translation.tsx';
import type { ReportRoute } from './types.ts';

interface ReportHeadProps {
	report: ReportView;
	onActivateResume?: (id: string) => void;
	onRoute: (route: ReportRoute) => void;
}

export function ReportHead({ report, onActivateResume, onRoute }: ReportHeadProps) {
	const translate = useTranslate();
	const { posting, reading, match } = report.view;
	return (
		<div class="report-head">
			<PostingHead posting={posting} />
			<Score reading={reading} match={match} />
			<AdviceLine advice={report.advice} match={match} />
			<FailingChecks checks={report.checks} />
			<BetterResume ranked={report.ranked} match={match} onActivate={onActivateResume} />
			{match?.band ? <p class="muted">{translate(`match:bandWhy.${match.band}`)}</p> : null}
			{match === null ? (
				<div class="button-row">
					<button type="button" class="button button-primary" onClick={() => onRoute('resume')}>
						{translate('ui:add-resume')}
					</button>
				</div>
			) : null}
		</div>
	);
}
