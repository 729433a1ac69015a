/**
 * One requirement: its name as marked in the page, and how the résumé meets it, with the lines that show it.
 * @module
 */
import type { MarkKind } from '../../core/marks.ts';
import type { RequirementCredit } from '../../core/match/types.ts';
import { EvidenceLines } from './evidence-lines.tsx';
import { describeCredit } from './match-words.ts';
import { ShowButton } from './show-button.tsx';
import { useTranslate } from './translation.tsx';

interface RequirementRowProps {
	name: string;
	/** The line of its tier; `null` for what is never marked. */
	mark: MarkKind | null;
	markId: string | null;
	current: boolean;
	/** `null` without a match. */
	credit: RequirementCredit | null;
	nameSkill: (id: string) => string;
	resumeLines: readonly string[] | null;
	onShow: (markId: string) => void;
}

export function RequirementRow({ name, mark, markId, current, credit, nameSkill, resumeLines, onShow }: RequirementRowProps) {
	return (
		<li class="row" aria-current={current ? 'true' : undefined}>
			<div class="row-head">
				<ShowButton class="row-name" name={name} markId={markId} mark={mark ?? undefined} onShow={onShow} />
				{credit ? <CreditTag credit={credit} nameSkill={nameSkill} /> : null}
			</div>
			{credit ? <EvidenceLines evidence={credit.evidence} resumeLines={resumeLines} /> : null}
		</li>
	);
}

/** "Shown in a job or project", "Shown by Kubernetes" …, with what it is worth. */
export function CreditTag({ credit, nameSkill }: { credit: RequirementCredit; nameSkill: (id: string) => string }) {
	const { how, worth } = describeCredit(useTranslate(), credit, nameSkill);
	return (
		<span class={`tag tag-${credit.how}`} title={worth}>
			{how}
		</span>
	);
}
