/**
 * What the duties consist of, as one bar, and in figures beside what is typical for the role.
 * @module
 */
import type { GuideReading } from '../../core/guide/index.ts';
import { ENOUGH_TOLD } from '../../core/guide/role-shape.ts';
import type { DutyArea } from '../../core/guide/types.ts';
import { Group } from '../parts/group.tsx';
import { sayStatement } from '../parts/guide-words.ts';
import { useTranslate } from '../parts/translation.tsx';

const BAR_WIDTH = 100;
const BAR_HEIGHT = 4;

export function RoleShape({ guide: { shape, typical, shapeSays } }: { guide: GuideReading }) {
	const translate = useTranslate();
	if (shape.told === 0) return null;
	return (
		<Group title={translate('guide:head.shape')}>
			{shapeSays ? <p>{sayStatement(translate, shapeSays)}</p> : null}
			{shape.told < ENOUGH_TOLD ? <p class="muted">{translate('report:shape.few', { count: shape.told })}</p> : <Shares shares={shape.shares} typical={typical} />}
			<p class="row-note">
				{shape.told < ENOUGH_TOLD ? null : translate('guide:shares-from', { count: shape.told })}{' '}
				{shape.aside.length > 0 ? translate('guide:aside', { count: shape.aside.length }) : null}
			</p>
		</Group>
	);
}

type Share = GuideReading['typical'][number];

function Shares({ shares, typical }: { shares: readonly Share[]; typical: readonly Share[] }) {
	const translate = useTranslate();
	const here = new Map(shares.map(({ area, share }) => [area, share]));
	const usual = new Map(typical.map(({ area, share }) => [area, share]));
	const areas = [...new Set([...here.keys(), ...usual.keys()])];
	const say = (share: number) => translate('report:shape.percent', { percent: Math.round(share * 100) });
	return (
		<>
			<Bar shares={shares} />
			<table class="table shape-table">
				<thead>
					<tr>
						<th scope="col">{translate('report:shape.area')}</th>
						<th scope="col" class="number">
							{translate('report:shape.here')}
						</th>
						<th scope="col" class="number">
							{translate('report:shape.typical')}
						</th>
					</tr>
				</thead>
				<tbody>
					{areas.map((area) => (
						<tr key={area}>
							<th scope="row">
								<Key area={area} /> {translate(`guide:area.${area}`)}
							</th>
							<td class="number">{say(here.get(area) ?? 0)}</td>
							<td class="number muted">{say(usual.get(area) ?? 0)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

/** A picture of the table below it, in its order: hidden from screen readers. */
function Bar({ shares }: { shares: readonly Share[] }) {
	let at = 0;
	return (
		<svg class="shape-bar" viewBox={`0 0 ${BAR_WIDTH} ${BAR_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
			{shares.map(({ area, share }) => {
				const x = at;
				at += share * BAR_WIDTH;
				return <rect key={area} class={`area-${area}`} x={x} y={0} width={share * BAR_WIDTH} height={BAR_HEIGHT} />;
			})}
		</svg>
	);
}

function Key({ area }: { area: DutyArea }) {
	return (
		<svg class="shape-key" viewBox="0 0 1 1" aria-hidden="true">
			<rect class={`area-${area}`} width={1} height={1} />
		</svg>
	);
}
