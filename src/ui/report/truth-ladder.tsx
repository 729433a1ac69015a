/**
 * The reader's word on one thing the résumé doesn't show: have it, something near it, learning it, no; and where.
 * @module
 */
import { useEffect, useId, useState } from 'preact/hooks';
import { type ToldGap, TRUTHS, type Truth } from '../../core/match/truth.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { PostingPageProps } from './types.ts';

export interface TruthLadderProps {
	item: ToldGap;
	/** Of what is asked for. */
	name: string;
	nameSkill: (id: string) => string;
	onTruth: PostingPageProps['onTruth'];
}

export function TruthLadder({ item, name, nameSkill, onTruth }: TruthLadderProps) {
	const translate = useTranslate();
	const id = useId();
	const { skills, truth, answer } = item;
	const skill = answer?.skill ?? skills[0] ?? '';
	const where = answer?.where ?? '';
	const tell = (next: Truth) => {
		// A no is one to every alternative; anything else is about one of them.
		if (next === 'no') for (const one of skills) onTruth(one, 'no', '');
		else onTruth(skill, next, where);
	};
	const takeBack = () => {
		for (const one of skills) onTruth(one, null, '');
	};
	const moveTo = (next: string) => {
		onTruth(skill, null, '');
		onTruth(next, truth, where);
	};
	return (
		<fieldset class="ladder">
			<legend class="visually-hidden">{translate('report:truth.legend', { skill: name })}</legend>
			<div class="ladder-steps">
				{TRUTHS.map((step) => (
					<label key={step} class="ladder-step">
						<input type="radio" name={id} checked={truth === step} onChange={() => tell(step)} />
						{translate(`report:truth.${step}`)}
					</label>
				))}
				{truth !== null ? (
					<button type="button" class="link" aria-label={translate('report:truth.clear-named', { skill: name })} onClick={takeBack}>
						{translate('report:truth.clear')}
					</button>
				) : null}
			</div>
			{truth !== null && truth !== 'no' ? (
				<div class="ladder-where">
					{skills.length > 1 ? (
						<label>
							{translate('report:truth.which')}
							<select value={skill} onChange={(event) => moveTo(event.currentTarget.value)}>
								{skills.map((one) => (
									<option key={one} value={one}>
										{nameSkill(one)}
									</option>
								))}
							</select>
						</label>
					) : null}
					<WhereField label={translate(`report:truth.where.${truth}`)} where={where} onChange={(words) => onTruth(skill, truth, words)} />
				</div>
			) : null}
		</fieldset>
	);
}

/** Told when it is left, not at every letter. */
function WhereField({ label, where, onChange }: { label: string; where: string; onChange: (words: string) => void }) {
	const [words, setWords] = useState(where);
	useEffect(() => setWords(where), [where]);
	return (
		<label class="ladder-words">
			{label}
			<input
				type="text"
				value={words}
				autocomplete="off"
				onInput={(event) => setWords(event.currentTarget.value)}
				onChange={(event) => onChange(event.currentTarget.value.trim())}
			/>
		</label>
	);
}
