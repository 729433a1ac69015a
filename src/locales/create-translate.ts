/**
 * Findings into words, in the reader's language, through i18next. Works in pages, in the background and in Node.
 * @module
 */
import i18next from 'i18next';

export type Language = 'en' | 'de';
export const LANGUAGES: readonly Language[] = ['en', 'de'];

/** `key` is `namespace:path.to.message`; params fill `{{name}}`; `count` picks the plural form. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** Message catalogues by namespace. */
export type Catalogues = Readonly<Record<string, object>>;

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
 * Values are put in as they are and never read for references: whoever shows them shows text, not HTML.
 */
export function createTranslateFrom(language: Language, resources: Readonly<Record<Language, Catalogues>>): Translate {
	const instance = i18next.createInstance();
	void instance.init({
		lng: language,
		fallbackLng: 'en',
		ns: Object.keys(resources.en),
		defaultNS: false,
		resources: resources as Record<Language, Record<string, Record<string, string>>>,
		initAsync: false,
		interpolation: { escapeValue: false, skipOnVariables: true },
		returnNull: false,
	});
	return (key, params) => instance.t(key, { ...params }) as string;
}
