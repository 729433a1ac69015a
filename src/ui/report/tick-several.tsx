/**
 * Some of a list, each with a box to tick.
 * @module
 */
import { useId } from 'preact/hooks';
import type { Option } from './choose-several.tsx';

interface TickSeveralProps<Id extends string> {
	label: string;
	/** The heading above says it already. */
	labelHidden?: boolean;
	note?: string;
	options: readonly Option<Id>[];
	chosen: readonly Id[];
	onChosen: (chosen: Id[]) => void;
}

/** Above this they stand in columns. */
const IN_LINE_MAX = 8;

export function TickSeveral<Id extends string>({ label, labelHidden = false, note, options, chosen, onChosen }: TickSeveralProps<Id>) {
	const noteId = useId();
	// What is chosen and no option any more stays chosen: this version may only not know it.
	const toggle = (id: Id) => onChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
	return (
		<fieldset class="choices" aria-describedby={note ? noteId : undefined}>
			<legend class={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</legend>
			{note ? (
				<p class="row-note" id={noteId}>
					{note}
				</p>
			) : null}
			<div class={options.length > IN_LINE_MAX ? 'choices-many' : 'choices-inline'}>
				{options.map(({ id, name }) => (
					<label key={id} class="choice">
						<input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
						{name}
					</label>
				))}
			</div>
		</fieldset>
	);
}
