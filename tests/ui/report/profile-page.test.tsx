// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile.ts';
import { createTranslate } from '../../../src/locales/translator.ts';
import { Translated } from '../../../src/ui/parts/translation.tsx';
import { ProfilePage } from '../../../src/ui/report/profile-page.tsx';
import { click, findButton, mount, read, translate, type } from '../mount.tsx';
import { DEAL_BREAKERS, LANGUAGES, PROFILE } from '../sample-reader.ts';

/** Keeps the profile as the report does. */
function Host({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) {
	const [now, setNow] = useState(profile);
	const change = (next: Profile) => {
		setNow(next);
		onChange(next);
	};
	return <ProfilePage profile={now} languages={LANGUAGES} dealBreakers={DEAL_BREAKERS} onChange={change} />;
}

async function open(profile = EMPTY_PROFILE, words = translate) {
	const onChange = vi.fn<(profile: Profile) => void>();
	const root = await mount(
		<Translated translate={words}>
			<Host key={Math.random()} profile={profile} onChange={onChange} />
		</Translated>,
	);
	return { root, last: () => onChange.mock.lastCall?.[0], onChange };
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The field with this label; of a question, the answer with these words. */
function findField<Kind extends Field>(root: HTMLElement, label: string, answer?: string): Kind {
	if (answer !== undefined) {
		const question = [...root.querySelectorAll('fieldset')].find((one) => read(one.querySelector('legend')) === label)!;
		return [...question.querySelectorAll('label')].find((one) => read(one) === answer)!.querySelector('input') as unknown as Kind;
	}
	const named = [...root.querySelectorAll('label')].find((one) => read(one) === label);
	return (named?.control ?? root.querySelector(`[aria-labelledby="${[...root.querySelectorAll('legend')].find((one) => read(one) === label)?.id}"]`)) as unknown as Kind;
}

async function choose(field: HTMLSelectElement, name: string): Promise<void> {
	field.value = [...field.options].find((option) => read(option) === name)!.value;
	field.dispatchEvent(new Event('change', { bubbles: true }));
	await Promise.resolve();
}

describe('about you', () => {
	it('says what it is for and that it stays here', async () => {
		const { root } = await open();
		expect(read(root)).toContain('stays on this machine and is never shown to a job page');
	});

	it('has nothing said at first, and demands nothing', async () => {
		const { root } = await open();
		expect([...root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map((radio) => read(radio.closest('label')))).toEqual(Array(5).fill('Not said'));
		expect(root.querySelectorAll('input[type=checkbox]:checked, [required]')).toHaveLength(0);
		expect([...root.querySelectorAll<HTMLInputElement>('input[type=text], textarea')].map(({ value }) => value)).toEqual(['', '', '', '']);
		expect(read(findField<HTMLSelectElement>(root, 'Highest degree').selectedOptions[0]!)).toBe('Not said');
	});

	it('shows what was said', async () => {
		const { root } = await open(PROFILE);
		expect(findField<HTMLInputElement>(root, 'Years of experience').value).toBe('6.5');
		expect(findField<HTMLInputElement>(root, 'Levels you look for', 'Senior').checked).toBe(true);
		expect(findField<HTMLInputElement>(root, 'Do you need a sponsor for a visa, now or later?', 'No').checked).toBe(true);
		expect(read(root)).toContain('Netherlands');
		expect(findField<HTMLTextAreaElement>(root, 'Where you can work').value).toBe('Hamburg\nPortland, OR');
	});

	it('hands over every change at once, with all else as it was', async () => {
		const { root, last } = await open(PROFILE);
		await click(findField(root, 'Do you have a driving licence?', 'Yes'));
		expect(last()).toEqual({ ...PROFILE, hasDrivingLicence: true });
		await click(findField(root, 'Do you have a driving licence?', 'Not said'));
		expect(last()).toEqual(PROFILE);
		await click(findField(root, 'Levels you look for', 'Staff or principal'));
		expect(last()?.levels).toEqual(['senior']);
		await choose(findField(root, 'Highest degree'), 'Not said');
		expect(last()).toEqual({ ...PROFILE, levels: ['senior'], degree: null });
	});

	it('adds countries by name and takes them out again, the focus staying in the list', async () => {
		const { root, last } = await open({ ...EMPTY_PROFILE, mayWorkIn: ['PT'] });
		const label = 'Countries where you may work without a sponsor';
		const list = findField<HTMLSelectElement>(root, label);
		expect([...list.options].map(read)).not.toContain('Portugal');
		expect(findButton(root, `Add: ${label}`).disabled).toBe(true);
		await choose(list, 'Ireland');
		await click(findButton(root, `Add: ${label}`));
		expect(last()?.mayWorkIn).toEqual(['PT', 'IE']);
		await click(findButton(root, 'Remove Portugal'));
		expect(last()?.mayWorkIn).toEqual(['IE']);
		expect(document.activeElement).toBe(list);
	});

	it('names countries in the reader’s language', async () => {
		const { root } = await open(PROFILE, createTranslate('de'));
		expect(read(root)).toContain('Niederlande');
	});

	it('leaves a number as it is typed, and takes both commas and points', async () => {
		const { root, last } = await open();
		const years = findField<HTMLInputElement>(root, 'Years of experience');
		await type(years, '2.');
		expect([years.value, last()?.years]).toEqual(['2.', 2]);
		await type(years, '2,5');
		expect([years.value, last()?.years]).toEqual(['2,5', 2.5]);
		await type(years, '');
		expect(last()?.years).toBeNull();
	});

	it('says of a number that makes no sense that it is not saved', async () => {
		const { root, last } = await open();
		const travel = findField<HTMLInputElement>(root, 'Most travel you accept, in per cent of the time');
		await type(travel, '250');
		expect([travel.value, last()?.mostTravel, travel.getAttribute('aria-invalid')]).toEqual(['250', null, 'true']);
		expect(read(document.getElementById(travel.getAttribute('aria-describedby')!))).toBe('A number from 0 to 100; this one is not saved.');
		await type(travel, '25');
		expect([last()?.mostTravel, travel.getAttribute('aria-invalid')]).toEqual([25, null]);
	});

	it('takes places one a line, commas and all', async () => {
		const { root, last } = await open();
		const places = findField<HTMLTextAreaElement>(root, 'Where you can work');
		await type(places, 'Austin, TX\n\n Cork ');
		expect(last()?.places).toEqual(['Austin, TX', 'Cork']);
		expect(places.value).toBe('Austin, TX\n\n Cork ');
	});

	it('takes a floor for pay in the currency and period chosen before', async () => {
		const { root, last, onChange } = await open();
		await choose(findField(root, 'Currency'), 'CHF · Swiss Franc');
		await choose(findField(root, 'For a'), 'month');
		expect(onChange).not.toHaveBeenCalled();
		await type(findField<HTMLInputElement>(root, 'Amount'), '7,500');
		expect(last()?.payFloor).toEqual({ amount: 7500, currency: 'CHF', period: 'month' });
		await type(findField<HTMLInputElement>(root, 'Amount'), '');
		expect(last()?.payFloor).toBeNull();
		expect(findField<HTMLSelectElement>(root, 'Currency').value).toBe('CHF');
	});

	it('keeps currency and period of a floor while its amount is written anew', async () => {
		const { root, last } = await open({ ...EMPTY_PROFILE, payFloor: { amount: 400, currency: 'GBP', period: 'day' } });
		const amount = findField<HTMLInputElement>(root, 'Amount');
		await type(amount, '');
		await type(amount, '450');
		expect(last()?.payFloor).toEqual({ amount: 450, currency: 'GBP', period: 'day' });
	});

	it('keeps deal-breakers that this version has no words for', async () => {
		const { root, last } = await open({ ...EMPTY_PROFILE, dealBreakers: ['of-a-later-version'] });
		await click(findField(root, 'Deal-breakers', 'Unpaid trial work'));
		expect(last()?.dealBreakers).toEqual(['of-a-later-version', 'unpaid-trial']);
	});
});
