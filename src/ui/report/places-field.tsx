/**
 * Places as the reader writes them, one a line: many have a comma in their name.
 * @module
 */
import { useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';

export function PlacesField({ places, onPlaces }: { places: readonly string[]; onPlaces: (places: string[]) => void }) {
	const translate = useTranslate();
	const [typed, setTyped] = useState('');
	// Empty lines and blanks at the end are there while one types, and in no place.
	const text = readLines(typed).join('\n') === places.join('\n') ? typed : places.join('\n');
	return (
		<div class="field">
			<label class="field-label" for="profile-places">
				{translate('ui:profile.places')}
			</label>
			<textarea
				id="profile-places"
				rows={3}
				value={text}
				spellcheck={false}
				placeholder={translate('ui:profile.not-said')}
				aria-describedby="profile-places-note"
				onInput={(event) => {
					setTyped(event.currentTarget.value);
					onPlaces(readLines(event.currentTarget.value));
				}}
			/>
			<p class="row-note" id="profile-places-note">
				{translate('ui:profile.places-note')}
			</p>
		</div>
	);
}

function readLines(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
