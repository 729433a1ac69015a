/**
 * Names of spoken languages, in English and German, in lower case.
 * @module
 */

export const SPOKEN_LANGUAGES: ReadonlyMap<string, string> = new Map([
	['english', 'English'],
	['englisch', 'English'],
	['englischkenntnisse', 'English'],
	['german', 'German'],
	['deutsch', 'German'],
	['deutschkenntnisse', 'German'],
	['french', 'French'],
	['französisch', 'French'],
	['spanish', 'Spanish'],
	['italian', 'Italian'],
	['portuguese', 'Portuguese'],
	['dutch', 'Dutch'],
	['mandarin', 'Mandarin'],
	['chinese', 'Chinese'],
	['cantonese', 'Cantonese'],
	['japanese', 'Japanese'],
	['korean', 'Korean'],
	['arabic', 'Arabic'],
	['hebrew', 'Hebrew'],
	['russian', 'Russian'],
	['ukrainian', 'Ukrainian'],
	['polish', 'Polish'],
	['czech', 'Czech'],
	['romanian', 'Romanian'],
	['hungarian', 'Hungarian'],
	['turkish', 'Turkish'],
	['greek', 'Greek'],
	['swedish', 'Swedish'],
	['norwegian', 'Norwegian'],
	['danish', 'Danish'],
	['finnish', 'Finnish'],
	['hindi', 'Hindi'],
	['tamil', 'Tamil'],
	['telugu', 'Telugu'],
	['urdu', 'Urdu'],
	['bengali', 'Bengali'],
	['vietnamese', 'Vietnamese'],
	['thai', 'Thai'],
	['malay', 'Malay'],
	['bahasa', 'Bahasa'],
	['tagalog', 'Tagalog'],
]);

/** Source of a regular expression that matches one of them. */
export const SPOKEN_LANGUAGE = `(?:${[...SPOKEN_LANGUAGES.keys()].join('|')})`;
