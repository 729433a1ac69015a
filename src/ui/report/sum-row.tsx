/**
 * One requirement of the sum: how it is met, with which line, what it brings; and for a gap the reader's word on it.
 * @module
 */
import type { ToldGap } from '../../core/match/truth.ts';
import type { RequirementCredit } from '../../core/match/types.ts';
import { EvidenceLines } from '../parts/evidence-lines.tsx';
import { formatPoints } from '../parts/numbers.ts';
import { CreditTag } from '../parts/requirement-row.tsx';
import { sayGain } from '../parts/tailor-words.ts';
import { useTranslate } from '../parts/translation.tsx';
import { TruthLadder, type TruthLadderProps } from './truth-ladder.tsx';

interface SumRowProps extends Omit<TruthLadderProps, 'item'> {
	credit: RequirementCredit;
	/** `null`: full credit, or nothing to weigh. */
	gap: ToldGap | null;
	rated: boolean;
	resumeLines: readonly string[] | null;
}

export function SumRow({ credit, gap, rated, resumeLines, ...ladder }: SumRowProps) {
	const translate = useTranslate();
	const gain = gap && gap.truth !== 'no' ? sayGain(translate, gap.gain) : null;
	return (
		<tr>
			<th scope="row">{ladder.name}</th>
			<td>
				<CreditTag credit={credit} nameSkill={ladder.nameSkill} />
				<EvidenceLines evidence={credit.evidence} resumeLines={resumeLines} />
				{gap ? <TruthLadder item={gap} {...ladder} /> : null}
			</td>
			{rated ? (
				<td class="number">
					{translate('ui:sum.of', { points: formatPoints(translate, credit.points), worth: formatPoints(translate, credit.worth) })}
					{gain ? <p class="row-note">{translate('report:truth.gain', { gain })}</p> : null}
				</td>
			) : null}
		</tr>
	);
}
