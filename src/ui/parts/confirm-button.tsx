/**
 * A button for what can't be undone: it asks once, in place, and puts the focus on the harmless answer.
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from './translation.tsx';

interface ConfirmButtonProps {
	label: string;
	/** What a screen reader says instead of the label, where several of these stand in a list. */
	name?: string;
	question: string;
	/** The word on the button that does it. */
	confirm: string;
	/** Without a border, where many stand in a list. */
	quiet?: boolean;
	onConfirm: () => void;
}

export function ConfirmButton({ label, name, question, confirm, quiet = false, onConfirm }: ConfirmButtonProps) {
	const translate = useTranslate();
	const [state, setState] = useState<'idle' | 'asking' | 'kept'>('idle');
	const keep = useRef<HTMLButtonElement>(null);
	const open = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (state === 'asking') keep.current?.focus();
		if (state === 'kept') open.current?.focus();
	}, [state]);

	if (state !== 'asking') {
		return (
			<button type="button" class={quiet ? 'button button-quiet' : 'button'} ref={open} aria-label={name} onClick={() => setState('asking')}>
				{label}
			</button>
		);
	}
	return (
		<fieldset class="confirm" onKeyDown={(event) => event.key === 'Escape' && setState('kept')}>
			<legend class="visually-hidden">{question}</legend>
			<span aria-hidden="true">{question}</span>
			<button type="button" class="button" ref={keep} onClick={() => setState('kept')}>
				{translate('ui:keep')}
			</button>
			<button
				type="button"
				class="button button-primary"
				onClick={() => {
					setState('kept');
					onConfirm();
				}}
			>
				{confirm}
			</button>
		</fieldset>
	);
}
