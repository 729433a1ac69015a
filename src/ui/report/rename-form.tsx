/**
 * A name written in place: Enter saves it, Escape leaves it as it was.
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';

interface RenameFormProps {
	name: string;
	/** Never an empty one. */
	onName: (name: string) => void;
	onCancel: () => void;
}

export function RenameForm({ name, onName, onCancel }: RenameFormProps) {
	const translate = useTranslate();
	const [typed, setTyped] = useState(name);
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		field.current?.focus();
		field.current?.select();
	}, []);
	return (
		<form
			class="field rename-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (typed.trim() !== '') onName(typed.trim());
			}}
			onKeyDown={(event) => event.key === 'Escape' && onCancel()}
		>
			<input
				type="text"
				ref={field}
				value={typed}
				required
				maxLength={120}
				autocomplete="off"
				aria-label={translate('resumes:new-name', { name })}
				onInput={(event) => setTyped(event.currentTarget.value)}
			/>
			<div class="button-row">
				<button type="submit" class="button button-primary" disabled={typed.trim() === ''}>
					{translate('resumes:save-name')}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{translate('resumes:cancel')}
				</button>
			</div>
		</form>
	);
}
