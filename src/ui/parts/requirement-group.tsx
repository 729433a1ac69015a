/**
 * The requirements of one list, by the reason for which they stand in it; a list may be folded away.
 * @module
 */
import type { Requirement } from '../../core/finding.ts';
import type { Mark } from '../../core/marks.ts';
import type { Match } from '../../core/match/types.ts';
import { groupByReason } from './by-reason.ts';
import { Group } from './group.tsx';
import { nameRequirement } from './names.ts';
import { findMarkId } from './places.ts';
import { RequirementRow } from './requirement-row.tsx';
import type { RequirementList } from './sort-requirements.ts';
import { useTranslate } from './translation.tsx';

interface RequirementGroupProps {
	list: RequirementList;
	requirements: readonly Requirement[];
	match: Match | null;
	marks: readonly Mark[];
	currentId: string | null;
	nameSkill: (id: string) => string;
	resumeLines: readonly string[] | null;
	onShow: (markId: string) => void;
	folded?: boolean;
}

export function RequirementGroup({ list, requirements, match, marks, currentId, nameSkill, resumeLines, onShow, folded = false }: RequirementGroupProps) {
	const translate = useTranslate();
	if (requirements.length === 0) return null;
	const kind = list === 'must' || list === 'nice' ? list : null;
	const credits = new Map(match?.credits.map((credit) => [credit.requirement, credit]));
	const rows = groupByReason(requirements, translate).map((group) => (
		<div key={group.reason}>
			{group.reason ? <p class="sub-heading">{group.reason}</p> : null}
			<ul class="rows">
				{group.requirements.map((requirement) => {
					const markId = kind ? findMarkId(marks, requirement.mentions, kind) : null;
					return (
						<RequirementRow
							key={requirement.id}
							name={nameRequirement(requirement, nameSkill, translate)}
							mark={kind}
							markId={markId}
							current={markId !== null && markId === currentId}
							credit={credits.get(requirement.id) ?? null}
							nameSkill={nameSkill}
							resumeLines={resumeLines}
							onShow={onShow}
						/>
					);
				})}
			</ul>
		</div>
	));
	return (
		<Group title={translate(`ui:tier-title.${list}`)} count={requirements.length} mark={kind ?? undefined}>
			{folded ? (
				<details>
					<summary>{translate('ui:tier-fold')}</summary>
					{rows}
				</details>
			) : (
				rows
			)}
		</Group>
	);
}
