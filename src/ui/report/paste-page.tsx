/**
 * A posting as text: for pages that can't be read, e-mails and files.
 * @module
 */
import { useState } from 'preact/hooks';
import { useTranslate } from '../parts/translation.tsx';
import type { PastePageProps } from './types.ts';

export function PastePage({ busy, onReadPasted }: PastePageProps) {
	const translate = useTranslate();
	const [title, setTitle] = useState('');
	const [text, setText] = useState('');
	const empty = text.trim() === '';
	return (
		<form
			class="report-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (!empty && !busy) onReadPasted({ title: title.trim(), text });
			}}
		>
			<h1>{translate('ui:paste.title')}</h1>
			<p class="muted">{translate('ui:paste.help')}</p>
			<div class="field">
				<label class="field-label" for="paste-title">
					{translate('ui:paste.job-title')}
				</label>
				<input id="paste-title" type="text" value={title} autocomplete="off" onInput={(event) => setTitle(event.currentTarget.value)} />
			</div>
			<div class="field">
				<label class="field-label" for="paste-text">
					{translate('ui:paste.text')}
				</label>
				<textarea id="paste-text" value={text} spellcheck={false} required onInput={(event) => setText(event.currentTarget.value)} />
			</div>
			<div class="button-row">
				<button type="submit" class="button button-primary" disabled={empty || busy}>
					{translate(busy ? 'ui:wait' : 'ui:paste.read')}
				</button>
			</div>
		</form>
	);
}
