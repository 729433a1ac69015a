/**
 * Everything about one posting: how the score adds up and what to do; beside it what has nothing to do with the fit.
 * @module
 */
import { createSkillNames } from '../parts/names.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { ColumnProps } from './column-props.ts';
import { FitColumn } from './fit-column.tsx';
import { PostingColumn } from './posting-column.tsx';
import { ReportHead } from './report-head.tsx';
import type { PostingPageProps, ReportRoute } from './types.ts';

export function PostingPage({ report, skillName, onShowFinding, onActivateResume, onRoute, onOpenGuide, ...fit }: PostingPageProps & { onRoute: (route: ReportRoute) => void }) {
	const translate = useTranslate();
	if (report === null) {
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
	const { view } = report;
	const column: ColumnProps = {
		report,
		marks: view.painted && onShowFinding ? view.marks : [],
		nameSkill: createSkillNames(view.reading, skillName),
		onShow: onShowFinding ?? (() => {}),
	};
	return (
		// What is typed and opened belongs to one posting.
		<div class="posting-page" key={view.key}>
			<ReportHead report={report} onActivateResume={onActivateResume} onRoute={onRoute} />
			<div class="report-columns">
				<FitColumn {...column} {...fit} />
				<PostingColumn {...column} onOpenGuide={onOpenGuide} onRoute={onRoute} />
			</div>
		</div>
	);
}
