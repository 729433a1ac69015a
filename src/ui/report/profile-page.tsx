/**
 * What the reader states of themselves. Every field can be left out; each change is handed over at once.
 * @module
 */
import type { DegreeLevel } from '../../core/finding.ts';
import type { Profile } from '../../core/profile.ts';
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { ChooseSeveral } from './choose-several.tsx';
import { NumberField } from './number-field.tsx';
import { PayFloorFields } from './pay-floor-fields.tsx';
import { PlacesField } from './places-field.tsx';
import { listRegions } from './region-names.ts';
import { TickSeveral } from './tick-several.tsx';
import type { ProfilePageProps } from './types.ts';
import { YesNo } from './yes-no.tsx';

const DEGREES = ['none', 'associate', 'bachelor', 'master', 'phd'] as const satisfies readonly DegreeLevel[];
const LEVELS = ['intern', 'junior', 'mid', 'senior', 'staff', 'lead', 'manager', 'director'] as const satisfies Profile['levels'];
const MODES = ['remote', 'hybrid', 'onsite'] as const satisfies Profile['modes'];
const YEARS_MAX = 70;

export function ProfilePage({ profile, languages, dealBreakers, onChange }: ProfilePageProps) {
	const translate = useTranslate();
	const regions = listRegions(translate);
	const change = (part: Partial<Profile>) => onChange({ ...profile, ...part });
	return (
		<div class="profile">
			<div class="report-head">
				<h1>{translate('ui:profile.title')}</h1>
				<p class="muted">{translate('ui:profile.help')}</p>
			</div>
			<Group title={translate('ui:profile.experience')}>
				<div class="profile-row">
					<NumberField
						label={translate('ui:profile.years')}
						note={translate('ui:profile.years-note')}
						value={profile.years}
						max={YEARS_MAX}
						onValue={(years) => change({ years })}
					/>
					<div class="field">
						<label class="field-label" for="profile-degree">
							{translate('ui:profile.degree')}
						</label>
						<select
							id="profile-degree"
							value={profile.degree ?? ''}
							onChange={(event) => change({ degree: DEGREES.find((degree) => degree === event.currentTarget.value) ?? null })}
						>
							<option value="">{translate('ui:profile.not-said')}</option>
							{DEGREES.map((degree) => (
								<option key={degree} value={degree}>
									{translate(degree === 'none' ? 'ui:profile.degree-none' : `ui:degree.${degree}`)}
								</option>
							))}
						</select>
					</div>
				</div>
				<TickSeveral
					label={translate('ui:profile.levels')}
					note={translate('ui:profile.any')}
					options={LEVELS.map((id) => ({ id, name: translate(`ui:seniority.${id}`) }))}
					chosen={profile.levels}
					onChosen={(levels) => change({ levels })}
				/>
			</Group>
			<Group title={translate('ui:profile.law')}>
				<ChooseSeveral label={translate('ui:profile.may-work-in')} options={regions} chosen={profile.mayWorkIn} onChosen={(mayWorkIn) => change({ mayWorkIn })} />
				<ChooseSeveral label={translate('ui:profile.citizen-of')} options={regions} chosen={profile.citizenOf} onChosen={(citizenOf) => change({ citizenOf })} />
				<YesNo label={translate('ui:profile.needs-sponsor')} value={profile.needsSponsor} onValue={(needsSponsor) => change({ needsSponsor })} />
				<YesNo label={translate('ui:profile.has-clearance')} value={profile.hasClearance} onValue={(hasClearance) => change({ hasClearance })} />
			</Group>
			<Group title={translate('ui:profile.skills')}>
				<ChooseSeveral label={translate('ui:profile.languages')} options={languages} chosen={profile.languages} onChosen={(chosen) => change({ languages: chosen })} />
				<YesNo label={translate('ui:profile.has-driving-licence')} value={profile.hasDrivingLicence} onValue={(hasDrivingLicence) => change({ hasDrivingLicence })} />
			</Group>
			<Group title={translate('ui:profile.place')}>
				<TickSeveral
					label={translate('ui:profile.modes')}
					note={translate('ui:profile.any')}
					options={MODES.map((id) => ({ id, name: translate(`ui:mode.${id}`) }))}
					chosen={profile.modes}
					onChosen={(modes) => change({ modes })}
				/>
				<PlacesField places={profile.places} onPlaces={(places) => change({ places })} />
				<YesNo label={translate('ui:profile.would-relocate')} value={profile.wouldRelocate} onValue={(wouldRelocate) => change({ wouldRelocate })} />
				<YesNo label={translate('ui:profile.accepts-on-call')} value={profile.acceptsOnCall} onValue={(acceptsOnCall) => change({ acceptsOnCall })} />
				<div class="profile-row">
					<NumberField label={translate('ui:profile.most-travel')} value={profile.mostTravel} max={100} onValue={(mostTravel) => change({ mostTravel })} />
				</div>
			</Group>
			<Group title={translate('ui:profile.pay-floor')}>
				<PayFloorFields floor={profile.payFloor} onFloor={(payFloor) => change({ payFloor })} />
			</Group>
			<Group title={translate('ui:profile.deal-breakers')} count={profile.dealBreakers.length}>
				<TickSeveral
					label={translate('ui:profile.deal-breakers')}
					labelHidden
					note={translate('ui:profile.deal-breakers-note')}
					options={dealBreakers.map(({ kind, title }) => ({ id: kind, name: title }))}
					chosen={profile.dealBreakers}
					onChosen={(chosen) => change({ dealBreakers: chosen })}
				/>
			</Group>
		</div>
	);
}
