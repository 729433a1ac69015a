/**
 * A question that may be left open.
 * @module
 */
import { useId } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';

interface YesNoProps {
	label: string;
	/** `null`: not said. */
	value: boolean | null;
	onValue: (value: boolean | null) => void;
}

const ANSWERS = [
	{ value: null, word: 'not-said' },
	{ value: true, word: 'yes' },
	{ value: false, word: 'no' },
] as const;

export function YesNo({ label, value, onValue }: YesNoProps) {
	const translate = useTranslate();
	const name = useId();
	return (
		<fieldset class="choices">
			<legend class="field-label">{label}</legend>
			<div class="choices-inline">
				{ANSWERS.map((answer) => (
					<label key={answer.word} class="choice">
						<input type="radio" name={name} checked={answer.value === value} onChange={() => onValue(answer.value)} />
						{translate(`ui:profile.${answer.word}`)}
					</label>
				))}
			</div>
		</fieldset>
	);
}
