/**
 * Findings into words, in the reader's language, through i18next. Works in extension pages, in the background and in Node.
 * @module
 */
import i18next from 'i18next';
import * as de from './de/index.ts';
import * as en from './en/index.ts';

export type Language = 'en' | 'de';
export const LANGUAGES: readonly Language[] = ['en', 'de'];

/** `key` is `namespace:path.to.message`; params fill `{{name}}`; `count` picks the plural form. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** The nearest language we have words for, from a list of wishes such as `navigator.languages`. */
export function chooseLanguage(wishes: readonly string[]): Language {
	for (const wish of wishes) {
		const found = LANGUAGES.find((language) => wish.toLowerCase().split('-')[0] === language);
		if (found) return found;
	}
	return 'en';
}

/**
 * Words for one language. A key without a message comes back as itself (a test sees to it that there is none).
 * Values are put in as they are: whoever shows them shows text, never HTML.
 */
export function createTranslate(language: Language): Translate {
	const instance = i18next.createInstance();
	void instance.init({
		lng: language,
		fallbackLng: 'en',
		ns: Object.keys(en),
		defaultNS: 'ui',
		resources: { en, de },
		initAsync: false,
		interpolation: { escapeValue: false, skipOnVariables: true },
		returnNull: false,
	});
	return (key, params) => instance.t(key, { ...params }) as string;
}
