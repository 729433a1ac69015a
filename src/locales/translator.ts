/**
 * All words, for extension pages, the background and the command line.
 * @module
 */
import { createTranslateFrom, type Language, type Translate } from './create-translate.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';

export { chooseLanguage, LANGUAGES, type Language, type Translate } from './create-translate.ts';

/** Words of every namespace in one language. */
export function createTranslate(language: Language): Translate {
	return createTranslateFrom(language, { en, de });
}
