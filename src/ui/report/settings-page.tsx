/**
 * Language, and everything deleted at once.
 * @module
 */
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useTranslate } from '../parts/translation.tsx';
import type { SettingsPageProps } from './types.ts';

const CHOICES = ['auto', 'en', 'de'] as const;

export function SettingsPage({ language, onLanguage, onWipe }: SettingsPageProps) {
	const translate = useTranslate();
	return (
		<div class="report-form">
			<h1>{translate('ui:settings.title')}</h1>
			<fieldset class="choices">
				<legend class="field-label">{translate('ui:settings.language')}</legend>
				{CHOICES.map((choice) => (
					<label key={choice} class="choice">
						<input type="radio" name="language" value={choice} checked={choice === language} onChange={() => onLanguage(choice)} />
						{translate(`ui:settings.language-${choice}`)}
					</label>
				))}
			</fieldset>
			<section class="group" aria-labelledby="settings-data">
				<h2 id="settings-data">{translate('ui:settings.data')}</h2>
				<p>{translate('ui:settings.privacy')}</p>
				<div class="button-row">
					<ConfirmButton
						label={translate('ui:settings.wipe')}
						question={translate('ui:settings.wipe-question')}
						confirm={translate('ui:settings.wipe-confirm')}
						onConfirm={onWipe}
					/>
				</div>
			</section>
		</div>
	);
}
