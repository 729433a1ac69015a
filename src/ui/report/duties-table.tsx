/**
 * The posting's duties, each with what the guide knows it as and the line of the résumé that answers it best, or none.
 * @module
 */
import type { GuideReading } from '../../core/guide/index.ts';
import type { GuideDuty } from '../../core/guide/types.ts';
import type { DutyCover, PostingQuote } from '../../core/tailor/index.ts';
import { FoldRest } from '../parts/fold-rest.tsx';
import { Group } from '../parts/group.tsx';
import { quoteSpan } from '../parts/places.ts';
import { useTranslate } from '../parts/translation.tsx';
import { CoverCell } from './cover-cell.tsx';

const OPEN = 8;

interface DutiesTableProps {
	/** Empty without a résumé: then the duties are the guide's reading of them alone. */
	covers: readonly DutyCover[];
	guide: GuideReading | null;
	text: string;
	nameSkill: (id: string) => string;
}

export function DutiesTable({ covers, guide, text, nameSkill }: DutiesTableProps) {
	const translate = useTranslate();
	const duties = covers.length > 0 ? covers : dutiesOf(guide, text);
	const met = covers.filter(({ bullet }) => bullet !== null).length;
	if (duties.length === 0) return null;
	return (
		<Group title={translate('guide:head.duties')} count={duties.length}>
			{covers.length > 0 ? <p>{translate('tailor:cover.headline', { met, count: covers.length })}</p> : null}
			<FoldRest items={duties} open={OPEN} nameRest={(count) => translate('report:duties.more', { count })}>
				{(shown) => (
					<table class="table duties">
						<thead>
							<tr>
								<th scope="col">{translate('report:duties.posting')}</th>
								{covers.length > 0 ? <th scope="col">{translate('report:duties.resume')}</th> : null}
							</tr>
						</thead>
						<tbody>
							{shown.map((one) => (
								<tr key={one.duty.start}>
									<th scope="row">
										{quoteSpan(text, one.duty)}
										<AsGuide duty={one.guideDuties[0]} hasGuide={guide !== null} />
									</th>
									{'why' in one ? (
										<td>
											<CoverCell cover={one as DutyCover} nameSkill={nameSkill} />
										</td>
									) : null}
								</tr>
							))}
						</tbody>
					</table>
				)}
			</FoldRest>
			{guide && guide.duties.notNamed.length > 0 ? <NotNamed duties={guide.duties.notNamed} /> : null}
		</Group>
	);
}

function dutiesOf(guide: GuideReading | null, text: string): readonly { readonly duty: PostingQuote; readonly guideDuties: readonly GuideDuty[] }[] {
	return (guide?.duties.lines ?? []).map(({ start, end, duties }) => ({ duty: { start, end, text: text.slice(start, end) }, guideDuties: duties.map(({ duty }) => duty) }));
}

function AsGuide({ duty, hasGuide }: { duty: GuideDuty | undefined; hasGuide: boolean }) {
	const translate = useTranslate();
	if (!hasGuide) return null;
	if (!duty) return <p class="row-note">{translate('guide:told.none')}</p>;
	return (
		<p class="row-note">
			{translate('report:duties.guide')}: <span lang="en">{duty.text}</span> · {translate(`guide:area.${duty.area}`)}
		</p>
	);
}

function NotNamed({ duties }: { duties: readonly GuideDuty[] }) {
	const translate = useTranslate();
	return (
		<details class="fold">
			<summary>
				{translate('guide:head.not-named')} ({duties.length})
			</summary>
			<ul class="rows" lang="en">
				{duties.map(({ id, text }) => (
					<li key={id} class="row">
						{text}
					</li>
				))}
			</ul>
		</details>
	);
}
