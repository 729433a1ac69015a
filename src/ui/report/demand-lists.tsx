/**
 * What is typical for the role and not asked here, and what is asked here and unusual for it.
 * @module
 */
import type { DemandComparison } from '../../core/guide/demands.ts';
import { Group } from '../parts/group.tsx';
import { PlacedRow } from '../parts/placed-row.tsx';
import { useTranslate } from '../parts/translation.tsx';
import type { PlacedProps } from './column-props.ts';

interface DemandListsProps extends PlacedProps {
	demands: DemandComparison;
	nameSkill: (id: string) => string;
}

export function DemandLists({ demands: { notAsked, unusual }, nameSkill, ...page }: DemandListsProps) {
	const translate = useTranslate();
	return (
		<>
			{unusual.length > 0 ? (
				<Group title={translate('guide:head.unusual')} count={unusual.length}>
					<ul class="rows">
						{unusual.map(({ requirement, skills, places }) => (
							<PlacedRow key={requirement} name={skills.map(({ id }) => nameSkill(id)).join(', ')} places={places} {...page} />
						))}
					</ul>
				</Group>
			) : null}
			{notAsked.length > 0 ? (
				<Group title={translate('guide:head.not-asked')} count={notAsked.length}>
					<ul class="rows">
						{notAsked.map(({ demand, rank }) => (
							<li key={demand.id} class="row row-head">
								<span lang="en">{demand.text}</span>
								<span class="tag">{translate(`guide:rank.${rank}`)}</span>
							</li>
						))}
					</ul>
				</Group>
			) : null}
		</>
	);
}
