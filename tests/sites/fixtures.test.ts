import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES } from '../fixtures/pages/index.ts';

test('every invented page is listed, under an address', () => {
	const files = readdirSync(new URL('../fixtures/pages/', import.meta.url)).filter((file) => file.endsWith('html'));
	expect(PAGES.map(({ file }) => file).sort()).toEqual(files.sort());
	for (const { file, url, contentType } of PAGES) {
		expect(URL.canParse(url)).toBe(true);
		expect(contentType).toBe(file.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html');
	}
});
