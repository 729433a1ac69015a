/**
 * How the score adds up: every requirement that counts, how it is met, with which line, and the points it brings of those it could.
 * @module
 */
import type { Match, RequirementCredit } from '../../core/match/types.ts';
import type { ReportView } from '../../core/report-view.ts';
import { groupByReason } from '../parts/by-reason.ts';
import { Group } from '../parts/group.tsx';
import { saySum } from '../parts/match-words.ts';
import { nameRequirement } from '../parts/names.ts';
import { formatPoints } from '../parts/numbers.ts';
import { sortRequirements } from '../parts/sort-requirements.ts';
import { Swatch } from '../parts/swatch.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { SumRow } from './sum-row.tsx';
import type { PostingPageProps } from './types.ts';

interface SumTableProps {
	report: Pick<ReportView, 'view' | 'resumeLines' | 'gap' | 'potential'>;
	match: Match;
	nameSkill: (id: string) => string;
	onTruth: PostingPageProps['onTruth'];
}

export function SumTable({ report, match, nameSkill, onTruth }: SumTableProps) {
	const translate = useTranslate();
	const { resumeLines, potential } = report;
	const gaps = new Map(report.gap.map((item) => [item.requirement, item]));
	const credits = new Map(match.credits.map((credit) => [credit.requirement, credit]));
	const asked = sortRequirements(report.view.reading);
	const counted = [...asked.must, ...asked.nice].map((requirement) => credits.get(requirement.id)).filter((credit) => credit !== undefined);
	const groups = (['must', 'nice'] as const).flatMap((tier) => groupByReason(asked[tier], translate).map((group) => ({ ...group, tier })));
	const rated = match.score !== null;
	if (counted.length === 0) return null;
	return (
		<Group title={translate(rated ? 'ui:sum.title' : 'ui:sum.title-not-rated')}>
			{rated ? (
				<ul class="muted">
					{saySum(translate, match).map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			) : null}
			{gaps.size > 0 ? <p class="row-note">{translate('report:truth.intro')}</p> : null}
			<p class="potential" role="status">
				{potential !== null && match.score !== null && potential > match.score ? translate('report:truth.potential', { score: potential }) : ''}
			</p>
			<table class="table sum-table">
				<thead>
					<tr>
						<th scope="col">{translate('ui:sum.requirement')}</th>
						<th scope="col">{translate('ui:sum.how')}</th>
						{rated ? (
							<th scope="col" class="number">
								{translate('ui:sum.points')}
							</th>
						) : null}
					</tr>
				</thead>
				{groups.map((group) => (
					<tbody key={`${group.tier}:${group.reason}`}>
						<tr>
							<th scope="rowgroup" colSpan={rated ? 3 : 2} class="table-group">
								<Swatch kind={group.tier} /> {translate(`ui:tier-title.${group.tier}`)}
								{group.reason ? <span class="muted"> · {group.reason}</span> : null}
							</th>
						</tr>
						{group.requirements.map((requirement) => {
							const credit = credits.get(requirement.id);
							if (!credit) return null;
							const name = nameRequirement(requirement, nameSkill, translate);
							const gap = gaps.get(requirement.id) ?? null;
							return <SumRow key={requirement.id} credit={credit} gap={gap} name={name} rated={rated} resumeLines={resumeLines} nameSkill={nameSkill} onTruth={onTruth} />;
						})}
					</tbody>
				))}
				{match.score !== null ? <Total credits={counted} score={match.score} /> : null}
			</table>
			{rated ? <p class="row-note">{translate('ui:sum.how-explained')}</p> : null}
		</Group>
	);
}

function Total({ credits, score }: { credits: readonly RequirementCredit[]; score: number }) {
	const translate = useTranslate();
	const points = credits.reduce((sum, credit) => sum + credit.points, 0);
	return (
		<tfoot>
			<tr>
				<th scope="row" colSpan={2}>
					{translate('ui:sum.total', { points: formatPoints(translate, points) })}
				</th>
				<td class="number">
					<strong>{translate('ui:percent', { score })}</strong>
				</td>
			</tr>
		</tfoot>
	);
}
