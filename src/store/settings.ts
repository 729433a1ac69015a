/**
 * Settings, in extension storage. Nothing here comes from a résumé: content scripts can read extension storage.
 * @module
 */
import { storage } from 'wxt/utils/storage';

export interface Settings {
	/** `auto`: the browser's. */
	readonly language: 'auto' | 'en' | 'de';
}

const DEFAULTS: Settings = { language: 'auto' };
const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 });

export async function getSettings(): Promise<Settings> {
	return { ...DEFAULTS, ...(await item.getValue()) };
}

export async function saveSettings(settings: Settings): Promise<void> {
	await item.setValue(settings);
}

export async function wipeSettings(): Promise<void> {
	await item.removeValue();
}
