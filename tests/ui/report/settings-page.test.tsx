// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Translated } from '../../../src/ui/parts/translation.tsx';
import { SettingsPage } from '../../../src/ui/report/settings-page.tsx';
import type { SettingsPageProps } from '../../../src/ui/report/types.ts';
import { click, findButton, findGroup, mount, press, read, translate } from '../mount.tsx';
import { INCOMING } from '../sample-reader.ts';

async function open(change: Partial<SettingsPageProps> = {}) {
	const props = {
		language: 'auto' as const,
		haveInPage: false,
		persistence: null,
		quarantined: 0,
		incoming: null,
		busy: false,
		onLanguage: vi.fn(),
		onHaveInPage: vi.fn(),
		onPersist: vi.fn(),
		onExport: vi.fn(),
		onChooseImport: vi.fn(),
		onImport: vi.fn(),
		onCancelImport: vi.fn(),
		onWipe: vi.fn(),
		...change,
	};
	const show = (again: Partial<SettingsPageProps> = {}) =>
		mount(
			<Translated translate={translate}>
				<SettingsPage {...props} {...again} />
			</Translated>,
		);
	return { root: await show(), props, show };
}

describe('what the job page shows', () => {
	it('says nothing of the résumé unless it is switched on, with what that means beside it', async () => {
		const { root, props } = await open();
		const box = findGroup(root, 'In the job page')!.querySelector<HTMLInputElement>('input')!;
		expect(box.checked).toBe(false);
		expect(read(document.getElementById(box.getAttribute('aria-describedby')!))).toContain('could then read which of the asked skills you have');
		await click(box);
		expect(props.onHaveInPage).toHaveBeenCalledWith(true);
	});
});

describe('keeping the data', () => {
	it.each([null, 'denied'] as const)('can be asked of the browser when it stands at %s', async (persistence) => {
		const { root, props } = await open({ persistence });
		expect(read(findGroup(root, 'Your data'))).toContain('may clear it when the disk gets full');
		await click(findButton(root, 'Ask the browser to keep it'));
		expect(props.onPersist).toHaveBeenCalledOnce();
	});

	it.each([
		['granted', 'The browser keeps your data until you delete it.'],
		['unsupported', 'This browser cannot be asked'],
	] as const)('is told without a button when it is %s', async (persistence, words) => {
		const { root } = await open({ persistence });
		expect(read(findGroup(root, 'Your data'))).toContain(words);
		expect(() => findButton(root, 'Ask the browser to keep it')).toThrow();
	});

	it('tells of damaged records, and of none where there is none', async () => {
		const { root, show } = await open({ quarantined: 1 });
		expect(read(findGroup(root, 'Your data'))).toContain('1 record was damaged and has been set aside. It takes part in no result; an export still holds it.');
		await show({ quarantined: 0 });
		expect(read(findGroup(root, 'Your data'))).not.toContain('damaged');
	});
});

describe('taking it elsewhere', () => {
	it('exports', async () => {
		const { root, props } = await open();
		await click(findButton(root, 'Export everything'));
		expect(props.onExport).toHaveBeenCalledOnce();
	});

	it('hands over the chosen file', async () => {
		const { root, props } = await open();
		const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
		const file = new File(['{}'], 'requisite.json');
		Object.defineProperty(input, 'files', { value: [file] });
		input.dispatchEvent(new Event('change', { bubbles: true }));
		expect(props.onChooseImport).toHaveBeenCalledWith(file);
		expect(props.onImport).not.toHaveBeenCalled();
	});

	it('says what the file holds before it replaces anything, with the focus on keeping', async () => {
		const { root, props } = await open({ incoming: INCOMING });
		const question = root.querySelector('.incoming')!;
		expect(read(question)).toContain('requisite-2026-03-12.json, exported Mar 12, 2026');
		expect([...question.querySelectorAll('li')].map(read)).toEqual([
			'2 résumés',
			'5 earlier versions of résumés',
			'1 answer about a skill',
			'34 postings',
			'1 damaged record that was set aside',
			'what was said about you',
			'settings',
		]);
		expect(document.activeElement).toBe(findButton(root, 'Keep what is here'));
		await click(findButton(root, 'Replace everything'));
		expect(props.onImport).toHaveBeenCalledOnce();
	});

	it('keeps what is there on Escape, and the focus comes back', async () => {
		const { root, props, show } = await open({ incoming: INCOMING });
		await press('Escape');
		expect(props.onCancelImport).toHaveBeenCalledOnce();
		await show({ incoming: null });
		expect(document.activeElement).toBe(findButton(root, 'Import an export'));
		expect(props.onImport).not.toHaveBeenCalled();
	});

	it('does one thing at a time', async () => {
		const { root } = await open({ busy: true, incoming: INCOMING });
		expect(['Export everything', 'Import an export', 'Replace everything'].map((name) => findButton(root, name).disabled)).toEqual([true, true, true]);
	});
});
