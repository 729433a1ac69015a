/**
 * Settings, in extension storage. Nothing here comes from a résumé: content scripts can read extension storage.
 * @module
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

export interface Settings {
	/** `auto`: the browser's. */
	readonly language: 'auto' | 'en' | 'de';
	/** Whether cards in the page say what the résumé shows: the page's own scripts could read that. */
	readonly haveInPage: boolean;
}

const DEFAULTS: Settings = { language: 'auto', haveInPage: false };
const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 });
/** A setting that is not there yet is as it is at first. */
const shape: v.GenericSchema<unknown, Settings> = v.object({
	language: v.optional(v.picklist(['auto', 'en', 'de']), DEFAULTS.language),
	haveInPage: v.optional(v.boolean(), DEFAULTS.haveInPage),
});

/** The settings; damaged ones count as none. */
export async function getSettings(): Promise<Settings> {
	return checkSettings(await item.getValue()) ?? DEFAULTS;
}

/** Settings made of data from outside, or `null` if it is none. */
export function checkSettings(data: unknown): Settings | null {
	const checked = v.safeParse(shape, data);
	return checked.success ? checked.output : null;
}

export async function saveSettings(settings: Settings): Promise<void> {
	await item.setValue(settings);
}

export async function wipeSettings(): Promise<void> {
	await item.removeValue();
}
