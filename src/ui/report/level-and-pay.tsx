/**
 * What title, years, duties and pay each say of the level; and the pay beside the guide's range, with its source.
 * @module
 */
import type { LevelJudgement } from '../../core/guide/level.ts';
import type { PayComparison } from '../../core/guide/pay.ts';
import { Group } from '../parts/group.tsx';
import { sayStatement, sayVoice } from '../parts/guide-words.ts';
import { formatPay } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import { sayRange } from './pay-words.ts';
import { nameRegion } from './region-names.ts';

export function LevelVoices({ level }: { level: LevelJudgement }) {
	const translate = useTranslate();
	if (level.voices.length === 0) return null;
	return (
		<Group title={translate('guide:head.level')}>
			<dl class="facts">
				{level.voices.map((voice) => {
					const { levels, reason } = sayVoice(translate, voice);
					return [
						<dt key={`${voice.source}-name`}>{translate(`guide:voice.${voice.source}`)}</dt>,
						<dd key={voice.source}>
							{levels} <span class="row-note">{reason}</span>
						</dd>,
					];
				})}
			</dl>
			{level.statements.map((statement) => (
				<p key={statement.rule}>{sayStatement(translate, statement)}</p>
			))}
		</Group>
	);
}

export function PayBeside({ pay }: { pay: PayComparison }) {
	const translate = useTranslate();
	const { posted, range, ranges, currency, country } = pay;
	const isSourced = pay.statements.some(({ params }) => params.source === range?.source.title);
	return (
		<Group title={translate('guide:head.pay')}>
			<dl class="facts">
				<dt>{translate('report:pay.posted')}</dt>
				<dd>{posted ? formatPay(translate, { ...posted, note: posted.note ?? undefined, rule: '', span: null }) : translate('report:pay.unstated')}</dd>
				{posted && posted.period !== 'year' ? (
					<>
						<dt>{translate('report:pay.year')}</dt>
						<dd>
							{sayRange(translate, { min: posted.yearMin, max: posted.yearMax, open: false }, currency)} <span class="row-note">{translate('guide:pay-year')}</span>
						</dd>
					</>
				) : null}
				{range ? (
					<>
						<dt>{translate('report:pay.range')}</dt>
						<dd>
							{translate('report:pay.range-for', { pay: sayRange(translate, range, currency), level: range.level.name })}
							{isSourced ? null : <span class="row-note"> {translate('report:pay.source', { title: range.source.title, date: range.source.date })}</span>}
						</dd>
					</>
				) : null}
			</dl>
			{pay.statements.map((statement) => (
				<p key={statement.rule}>{sayStatement(translate, statement)}</p>
			))}
			{ranges.length > 0 && country ? (
				<details class="fold">
					<summary>{translate('report:pay.levels', { country: nameRegion(translate, country) })}</summary>
					<dl class="facts">
						{ranges.map((one) => [
							<dt key={`${one.level.level}-name`} lang="en">
								{one.level.name}
							</dt>,
							<dd key={one.level.level}>{sayRange(translate, one, currency)}</dd>,
						])}
					</dl>
				</details>
			) : null}
			<p class="row-note">{translate('ui:guides.pay-note')}</p>
		</Group>
	);
}
