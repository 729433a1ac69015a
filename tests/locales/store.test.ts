import { expect, test } from 'vitest';
import { createTranslate } from '../../src/locales/translator.ts';
import { STORE_FAILURES } from '../../src/store/failure.ts';

test.each(['en', 'de'] as const)('every failure of the store is put in words in %s', (language) => {
	const say = createTranslate(language);
	expect(STORE_FAILURES.filter((reason) => say(`ui:store.${reason}`).startsWith('store.'))).toEqual([]);
});
