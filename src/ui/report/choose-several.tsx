/**
 * Some of a list that is too long to be shown: chosen one by one, each can be taken out again.
 * @module
 */
import { useId, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';

export interface Option<Id extends string = string> {
	readonly id: Id;
	readonly name: string;
}

interface ChooseSeveralProps {
	label: string;
	options: readonly Option[];
	chosen: readonly string[];
	onChosen: (chosen: string[]) => void;
}

export function ChooseSeveral({ label, options, chosen, onChosen }: ChooseSeveralProps) {
	const translate = useTranslate();
	const labelId = useId();
	const select = useRef<HTMLSelectElement>(null);
	const [next, setNext] = useState('');
	const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id;
	const add = () => {
		if (next !== '') onChosen([...chosen, next]);
		setNext('');
	};
	const remove = (id: string) => {
		onChosen(chosen.filter((one) => one !== id));
		// The button that had the focus goes away.
		select.current?.focus();
	};
	return (
		<fieldset class="choose">
			<legend class="field-label" id={labelId}>
				{label}
			</legend>
			{chosen.length > 0 ? (
				<ul class="chips">
					{chosen.map((id) => (
						<li key={id} class="chip">
							{nameOf(id)}
							<button type="button" class="chip-remove" aria-label={translate('ui:profile.remove', { name: nameOf(id) })} onClick={() => remove(id)}>
								<span aria-hidden="true">×</span>
							</button>
						</li>
					))}
				</ul>
			) : null}
			<div class="choose-add">
				<select ref={select} aria-labelledby={labelId} value={next} onChange={(event) => setNext(event.currentTarget.value)}>
					<option value="">{translate(chosen.length > 0 ? 'ui:profile.choose' : 'ui:profile.not-said')}</option>
					{options
						.filter(({ id }) => !chosen.includes(id))
						.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
				</select>
				<button type="button" class="button" aria-label={translate('ui:profile.add-to', { list: label })} disabled={next === ''} onClick={add}>
					{translate('ui:profile.add')}
				</button>
			</div>
		</fieldset>
	);
}
