/**
 * A field for a skill's name, with known skills to choose from: only a known one can be added.
 * @module
 */
import { useId, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';
import type { SuggestSkills } from './resume-types.ts';

const MAX_SUGGESTIONS = 6;

export function SkillField({ suggestSkills, onAdd }: { suggestSkills: SuggestSkills; onAdd: (skill: string) => void }) {
	const translate = useTranslate();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const choices = useRef<HTMLUListElement>(null);
	const [query, setQuery] = useState('');
	const asked = query.trim();
	const found = asked === '' ? [] : suggestSkills(asked).slice(0, MAX_SUGGESTIONS);

	function add(skill: string): void {
		setQuery('');
		field.current?.focus();
		onAdd(skill);
	}

	/** Enter takes a name written out; of mere likenesses the reader chooses. */
	function onKeyDown(event: KeyboardEvent): void {
		if (event.key === 'Escape') setQuery('');
		if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
		event.preventDefault();
		const exact = found.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
		if (event.key === 'Enter' && exact) add(exact.id);
		else choices.current?.querySelector('button')?.focus();
	}

	return (
		<div class="field">
			<label class="field-label" for={id}>
				{translate('resumes:add-skill')}
			</label>
			<input id={id} type="text" ref={field} value={query} autocomplete="off" spellcheck={false} onInput={(event) => setQuery(event.currentTarget.value)} onKeyDown={onKeyDown} />
			<p class={asked !== '' && found.length === 0 ? 'row-note' : 'visually-hidden'} role="status">
				{asked === '' ? '' : translate(found.length > 0 ? 'resumes:suggestions' : 'resumes:no-suggestion', { count: found.length })}
			</p>
			{found.length > 0 ? (
				<ul class="chips" ref={choices}>
					{found.map(({ id: skill, name }) => (
						<li key={skill}>
							<button type="button" class="chip" aria-label={translate('resumes:add-skill-named', { skill: name })} onClick={() => add(skill)}>
								{name}
							</button>
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}
