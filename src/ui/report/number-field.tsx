/**
 * A number that may be left out. What is typed stays as it is typed; what is no number in bounds is said and not handed over.
 * @module
 */
import { useId, useState } from 'preact/hooks';
import { formatPoints } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import { readNumber } from './read-number.ts';

interface NumberFieldProps {
	label: string;
	note?: string;
	/** `null`: not said. */
	value: number | null;
	max: number;
	onValue: (value: number | null) => void;
}

export function NumberField({ label, note, value, max, onValue }: NumberFieldProps) {
	const translate = useTranslate();
	const id = useId();
	const [typed, setTyped] = useState('');
	const read = (text: string) => {
		const number = readNumber(text);
		return number !== null && number <= max ? number : null;
	};
	// A value from elsewhere goes before what was typed here.
	const text = read(typed) === value ? typed : formatPlain(translate('ui:language-tag'), value);
	const wrong = text.trim() !== '' && read(text) === null;
	const said = wrong ? translate('ui:profile.no-number', { min: 0, max: formatPoints(translate, max) }) : note;
	return (
		<div class="field">
			<label class="field-label" for={id}>
				{label}
			</label>
			<input
				id={id}
				type="text"
				inputmode="decimal"
				autocomplete="off"
				placeholder={translate('ui:profile.not-said')}
				value={text}
				aria-invalid={wrong ? 'true' : undefined}
				aria-describedby={said ? `${id}-note` : undefined}
				onInput={(event) => {
					setTyped(event.currentTarget.value);
					onValue(read(event.currentTarget.value));
				}}
			/>
			{said ? (
				<p class="row-note" id={`${id}-note`}>
					{said}
				</p>
			) : null}
		</div>
	);
}

/** As one would type it: "2,5" in German, without separators of thousands. */
function formatPlain(language: string, value: number | null): string {
	return value === null ? '' : new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 2 }).format(value);
}
