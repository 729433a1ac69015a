// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createTranslate, LANGUAGES, type Translate } from '../../src/locales/translator.ts';
import { arrangeGallery } from './gallery.tsx';
import { mount, read } from './mount.tsx';

/** Translates, and refuses a key without a message where none may be missing. */
function createStrictTranslate(language: (typeof LANGUAGES)[number]): Translate {
	const translate = createTranslate(language);
	return (key, params) => {
		const said = translate(key, params);
		if (/^(ui|match|resume|resumes|findings|silences):/.test(key) && (said === key || said === key.slice(key.indexOf(':') + 1))) throw new Error(`no message for ${key}`);
		if (/\{\{/.test(said)) throw new Error(`${key} is not filled: ${said}`);
		return said;
	};
}

describe.each(LANGUAGES)('every page in %s', (language) => {
	it.each(arrangeGallery(createStrictTranslate(language)).map((exhibit) => [exhibit.name, exhibit.node] as const))('%s has words for all it shows', async (_name, node) => {
		const root = await mount(node);
		expect(read(root)).not.toBe('');
		expect(root.querySelectorAll('main')).toHaveLength(1);
		expect(document.documentElement.lang).toBe(language);
		expect(root.querySelector('[style]')).toBeNull();
	});
});
