/**
 * All findings of a posting, in groups. An empty group isn't shown.
 * @module
 */
import type { PostingView } from '../../core/tab-view.ts';
import { FactsList } from './facts-list.tsx';
import { FlagLists } from './flag-lists.tsx';
import { Group } from './group.tsx';
import { createSkillNames, type SkillName } from './names.ts';
import { AlsoAskedRows, GateRows, GreenRows, SilenceRows } from './plain-rows.tsx';
import { RequirementGroup } from './requirement-group.tsx';
import { selectFindings } from './select-findings.ts';
import { useTranslate } from './translation.tsx';

interface FindingsProps {
	view: PostingView;
	filter: string;
	currentId: string | null;
	resumeLines: readonly string[] | null;
	skillName?: SkillName;
	onShow: (markId: string) => void;
}

export function Findings({ view, filter, currentId, resumeLines, skillName, onShow }: FindingsProps) {
	const translate = useTranslate();
	const nameSkill = createSkillNames(view.reading, skillName);
	const found = selectFindings(view, filter, nameSkill, translate);
	const text = view.posting.text;
	const marks = view.painted ? view.marks : [];
	const shared = { match: view.match, marks, currentId, nameSkill, resumeLines, onShow };
	return (
		<>
			<p class="visually-hidden" role="status">
				{filter ? translate('ui:filter-result', { count: found.count }) : ''}
			</p>
			{found.count === 0 ? <p class="muted">{translate(filter ? 'ui:filter-nothing' : 'ui:nothing-found')}</p> : null}
			<RequirementGroup list="must" requirements={found.requirements.must} {...shared} />
			{found.gates.length > 0 ? (
				<Group title={translate('ui:gates.title')} count={found.gates.length} note={translate('ui:gates.note')}>
					<GateRows gates={found.gates} text={text} />
				</Group>
			) : null}
			{found.redFlags.length > 0 ? (
				<Group title={translate('ui:flags.title')} count={found.redFlags.length} mark="flag">
					<FlagLists flags={found.redFlags} text={text} marks={marks} currentId={currentId} onShow={onShow} />
				</Group>
			) : null}
			<RequirementGroup list="nice" requirements={found.requirements.nice} {...shared} />
			{found.silences.length > 0 ? (
				<Group title={translate('ui:silences.title')} count={found.silences.length}>
					<SilenceRows silences={found.silences} />
				</Group>
			) : null}
			{found.greenFlags.length > 0 ? (
				<Group title={translate('ui:greens.title')} count={found.greenFlags.length}>
					<GreenRows flags={found.greenFlags} text={text} />
				</Group>
			) : null}
			<RequirementGroup list="soft" requirements={found.requirements.soft} {...shared} />
			<RequirementGroup list="mentioned" requirements={found.requirements.mentioned} {...shared} folded={filter === ''} />
			{found.alsoAsked.length > 0 ? (
				<Group title={translate('ui:also-asked.title')} count={found.alsoAsked.length} note={translate('ui:also-asked.note')}>
					<AlsoAskedRows lines={found.alsoAsked} text={text} />
				</Group>
			) : null}
			{filter === '' ? (
				<Group title={translate('ui:facts.title')}>
					<FactsList facts={view.reading.facts} match={view.match} />
				</Group>
			) : null}
		</>
	);
}
