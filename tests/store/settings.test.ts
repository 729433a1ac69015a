import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkSettings, getSettings, saveSettings, wipeSettings } from '../../src/store/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('settings are the browser’s until they are chosen, and again when they are wiped', async () => {
	expect(await getSettings()).toEqual({ language: 'auto', haveInPage: false });
	await saveSettings({ language: 'de', haveInPage: true });
	expect(await getSettings()).toEqual({ language: 'de', haveInPage: true });
	await wipeSettings();
	expect(await getSettings()).toEqual({ language: 'auto', haveInPage: false });
});

test.each([{ language: 'klingon' }, 'de', 7])('damaged ones count as none: %o', async (damaged) => {
	await fakeBrowser.storage.local.set({ settings: damaged });
	expect(await getSettings()).toEqual({ language: 'auto', haveInPage: false });
});

describe('settings from outside', () => {
	test('lose what is no setting', () => {
		expect(checkSettings(JSON.parse('{"language":"en","__proto__":{"x":1},"more":1}'))).toStrictEqual({ language: 'en', haveInPage: false });
		expect(checkSettings({})).toEqual({ language: 'auto', haveInPage: false });
	});

	test('are refused where they are none', () => {
		for (const data of [null, 'en', { language: 1 }]) expect(checkSettings(data)).toBeNull();
	});
});
