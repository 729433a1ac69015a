/**
 * The least pay that is acceptable: amount, currency, period.
 * @module
 */
import { useState } from 'preact/hooks';
import type { PayPeriod } from '../../core/finding.ts';
import type { PayFloor } from '../../core/profile.ts';
import { useTranslate } from '../parts/translation.tsx';
import { NumberField } from './number-field.tsx';

/** Currencies that are read in postings; another one would never be compared. */
const CURRENCIES = 'AED AUD BRL CAD CHF CZK DKK EUR GBP HKD HUF ILS INR JPY MXN MYR NOK NZD PHP PKR PLN RON SEK SGD UAH USD VND ZAR'.split(' ');
const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const satisfies readonly PayPeriod[];
const AMOUNT_MAX = 1_000_000_000;

export function PayFloorFields({ floor, onFloor }: { floor: PayFloor | null; onFloor: (floor: PayFloor | null) => void }) {
	const translate = useTranslate();
	const language = translate('ui:language-tag');
	// What the amount is in can be chosen before there is one.
	const [chosen, setChosen] = useState<Omit<PayFloor, 'amount'>>({ currency: language === 'de' ? 'EUR' : 'USD', period: 'year' });
	const { currency, period } = floor ?? chosen;
	const names = new Intl.DisplayNames(language, { type: 'currency' });
	const change = (part: Partial<Omit<PayFloor, 'amount'>>) => {
		const next = { currency, period, ...part };
		setChosen(next);
		if (floor) onFloor({ amount: floor.amount, ...next });
	};
	return (
		<fieldset class="profile-row profile-row-three" aria-label={translate('ui:profile.pay-floor')}>
			<NumberField
				label={translate('ui:profile.amount')}
				value={floor?.amount ?? null}
				max={AMOUNT_MAX}
				onValue={(amount) => {
					setChosen({ currency, period });
					onFloor(amount === null ? null : { amount, currency, period });
				}}
			/>
			<div class="field">
				<label class="field-label" for="profile-currency">
					{translate('ui:profile.currency')}
				</label>
				<select id="profile-currency" value={currency} onChange={(event) => change({ currency: event.currentTarget.value })}>
					{[...new Set([...CURRENCIES, currency])].map((code) => (
						<option key={code} value={code}>
							{code} · {/^[A-Z]{3}$/.test(code) ? names.of(code) : code}
						</option>
					))}
				</select>
			</div>
			<div class="field">
				<label class="field-label" for="profile-period">
					{translate('ui:profile.period')}
				</label>
				<select id="profile-period" value={period} onChange={(event) => change({ period: PERIODS.find((one) => one === event.currentTarget.value) ?? period })}>
					{PERIODS.map((one) => (
						<option key={one} value={one}>
							{translate(`ui:profile.period-${one}`)}
						</option>
					))}
				</select>
			</div>
		</fieldset>
	);
}
