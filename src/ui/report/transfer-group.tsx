/**
 * Everything to one file and back. What a file holds is said before it takes the place of anything.
 * @module
 */
import { useEffect, useRef } from 'preact/hooks';
import { Group } from '../parts/group.tsx';
import { formatDay } from '../parts/numbers.ts';
import { useTranslate } from '../parts/translation.tsx';
import type { IncomingExport, SettingsPageProps } from './types.ts';

type TransferGroupProps = Pick<SettingsPageProps, 'incoming' | 'busy' | 'onExport' | 'onChooseImport' | 'onImport' | 'onCancelImport'>;

const COUNTED = ['resumes', 'versions', 'drafts', 'answers', 'postings', 'quarantined'] as const;

export function TransferGroup({ incoming, busy, onExport, onChooseImport, onImport, onCancelImport }: TransferGroupProps) {
	const translate = useTranslate();
	const input = useRef<HTMLInputElement>(null);
	const choose = useRef<HTMLButtonElement>(null);
	const asked = useRef(false);
	useEffect(() => {
		// The buttons that had the focus go away with the question.
		if (asked.current && incoming === null) choose.current?.focus();
		asked.current = incoming !== null;
	}, [incoming]);
	return (
		<Group title={translate('ui:settings.transfer')} note={translate('ui:settings.transfer-note')}>
			<div class="button-row">
				<button type="button" class="button" disabled={busy} onClick={onExport}>
					{translate('ui:settings.export')}
				</button>
				<button type="button" class="button" ref={choose} disabled={busy} onClick={() => input.current?.click()}>
					{translate('ui:settings.import')}
				</button>
				<input
					ref={input}
					type="file"
					accept=".json,application/json"
					hidden
					aria-label={translate('ui:settings.import')}
					onChange={(event) => {
						const file = event.currentTarget.files?.[0];
						if (file) onChooseImport(file);
						// The same file can be chosen again after a change.
						event.currentTarget.value = '';
					}}
				/>
			</div>
			{incoming ? <Incoming incoming={incoming} busy={busy} onImport={onImport} onCancelImport={onCancelImport} /> : null}
		</Group>
	);
}

function Incoming({ incoming, busy, onImport, onCancelImport }: { incoming: IncomingExport } & Pick<TransferGroupProps, 'busy' | 'onImport' | 'onCancelImport'>) {
	const translate = useTranslate();
	const keep = useRef<HTMLButtonElement>(null);
	useEffect(() => keep.current?.focus(), []);
	const counted = COUNTED.filter((store) => incoming[store] > 0).map((store) => translate(`ui:incoming.${store}`, { count: incoming[store] }));
	const held = [...counted, ...(incoming.profile ? [translate('ui:incoming.profile')] : []), translate('ui:incoming.settings')];
	return (
		<fieldset class="incoming" aria-describedby="incoming-held incoming-question" onKeyDown={(event) => event.key === 'Escape' && onCancelImport()}>
			<legend class="visually-hidden">{translate('ui:incoming.title')}</legend>
			<h3>{translate('ui:incoming.title')}</h3>
			<p class="row-note">{translate('ui:incoming.from', { name: incoming.name, day: formatDay(translate, incoming.exportedAt) })}</p>
			<ul class="plain-list" id="incoming-held">
				{held.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p id="incoming-question">{translate('ui:incoming.question')}</p>
			<div class="button-row">
				<button type="button" class="button" ref={keep} onClick={onCancelImport}>
					{translate('ui:incoming.keep')}
				</button>
				<button type="button" class="button button-primary" disabled={busy} onClick={onImport}>
					{translate('ui:incoming.replace')}
				</button>
			</div>
		</fieldset>
	);
}
