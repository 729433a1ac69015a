/**
 * The few words that the content script needs itself. It runs in every page of a job site, so the large catalogues stay out of it.
 * @module
 */
import { createTranslateFrom, type Language, type Translate } from './create-translate.ts';
import { page as de } from './de/page.ts';
import { page as en } from './en/page.ts';

export { chooseLanguage } from './create-translate.ts';

/** Words of the `page` namespace in one language. */
export function createPageTranslate(language: Language): Translate {
	return createTranslateFrom(language, { en: { page: en }, de: { page: de } });
}
