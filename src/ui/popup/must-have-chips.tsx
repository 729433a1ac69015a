/**
 * The must-haves the résumé doesn't show; without a résumé, all of them.
 * @module
 */
import type { Mark } from '../../core/marks.ts';
import type { Match } from '../../core/match/types.ts';
import type { Reading } from '../../core/reading.ts';
import { Group } from '../parts/group.tsx';
import { nameRequirement } from '../parts/names.ts';
import { findMarkId } from '../parts/places.ts';
import { ShowButton } from '../parts/show-button.tsx';
import { sortRequirements } from '../parts/sort-requirements.ts';
import { useTranslate } from '../parts/translation.tsx';

const MAX_CHIPS = 6;

interface MustHaveChipsProps {
	reading: Reading;
	match: Match | null;
	marks: readonly Mark[];
	nameSkill: (id: string) => string;
	onShow: (markId: string) => void;
}

export function MustHaveChips({ reading, match, marks, nameSkill, onShow }: MustHaveChipsProps) {
	const translate = useTranslate();
	const met = new Set(match?.credits.filter((credit) => credit.credit > 0).map((credit) => credit.requirement));
	const all = sortRequirements(reading).must;
	const open = all.filter((requirement) => !met.has(requirement.id));
	if (all.length === 0) return null;
	if (open.length === 0) return <p class="muted">{translate('ui:must.none-missing')}</p>;
	return (
		<Group title={translate(match ? 'ui:must.missing' : 'ui:must.title')} count={open.length} mark="must">
			<ul class="chips">
				{open.slice(0, MAX_CHIPS).map((requirement) => (
					<li key={requirement.id}>
						<ShowButton class="chip" name={nameRequirement(requirement, nameSkill, translate)} markId={findMarkId(marks, requirement.mentions, 'must')} onShow={onShow} />
					</li>
				))}
				{open.length > MAX_CHIPS ? <li class="chip-more">{translate('ui:more', { count: open.length - MAX_CHIPS })}</li> : null}
			</ul>
		</Group>
	);
}
