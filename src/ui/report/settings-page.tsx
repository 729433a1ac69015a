/**
 * Language, what the job page may show, and the reader's data: keeping it, taking it elsewhere, deleting it.
 * @module
 */
import { useId } from 'preact/hooks';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';
import { TransferGroup } from './transfer-group.tsx';
import type { SettingsPageProps } from './types.ts';

const CHOICES = ['auto', 'en', 'de'] as const;

export function SettingsPage({ language, haveInPage, persistence, quarantined, onLanguage, onHaveInPage, onPersist, onWipe, ...transfer }: SettingsPageProps) {
	const translate = useTranslate();
	const note = useId();
	const mayBeAsked = persistence === null || persistence === 'denied';
	return (
		<div class="settings">
			<div class="report-head">
				<h1>{translate('ui:settings.title')}</h1>
			</div>
			<Group title={translate('ui:settings.language')}>
				<fieldset class="choices">
					<legend class="visually-hidden">{translate('ui:settings.language')}</legend>
					{CHOICES.map((choice) => (
						<label key={choice} class="choice">
							<input type="radio" name="language" value={choice} checked={choice === language} onChange={() => onLanguage(choice)} />
							{translate(`ui:settings.language-${choice}`)}
						</label>
					))}
				</fieldset>
			</Group>
			<Group title={translate('ui:settings.page')}>
				<label class="choice">
					<input type="checkbox" checked={haveInPage} aria-describedby={note} onChange={(event) => onHaveInPage(event.currentTarget.checked)} />
					{translate('ui:settings.have-in-page')}
				</label>
				<p class="row-note" id={note}>
					{translate('ui:settings.have-in-page-note')}
				</p>
			</Group>
			<Group title={translate('ui:settings.data')}>
				<p>{translate('ui:settings.privacy')}</p>
				<p>{translate(`ui:settings.persistence-${persistence ?? 'unknown'}`)}</p>
				{mayBeAsked ? (
					<div class="button-row">
						<button type="button" class="button" onClick={onPersist}>
							{translate('ui:settings.persist')}
						</button>
					</div>
				) : null}
				{quarantined > 0 ? <p>{translate('ui:settings.quarantined', { count: quarantined })}</p> : null}
			</Group>
			<TransferGroup {...transfer} />
			<Group title={translate('ui:settings.wipe')} note={translate('ui:settings.wipe-note')}>
				<div class="button-row">
					<ConfirmButton
						label={translate('ui:settings.wipe')}
						question={translate('ui:settings.wipe-question')}
						confirm={translate('ui:settings.wipe-confirm')}
						onConfirm={onWipe}
					/>
				</div>
			</Group>
		</div>
	);
}
