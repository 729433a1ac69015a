import { expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';

test('is the same for the same text, and sixteen hexadecimal digits', () => {
	expect(digest('Machine Learning Engineer')).toBe(digest('Machine Learning Engineer'));
	expect(digest('')).toMatch(/^[0-9a-f]{16}$/);
	expect(digest('Größe 🚀')).toMatch(/^[0-9a-f]{16}$/);
});

test('stays what it was, so that stored keys go on being found', () => {
	expect(digest('requisite')).toMatchInlineSnapshot(`"0dd0a292c3821870"`);
});

test('tells texts apart that differ in one sign, in order or in length', () => {
	const texts = new Set<string>();
	for (let n = 0; n < 20_000; n++) texts.add(`https://jobs.example/${n}`);
	for (const text of ['', 'a', 'aa', 'ab', 'ba', '\u0000', '\u0000\u0000', 'A']) texts.add(text);
	expect(new Set([...texts].map(digest)).size).toBe(texts.size);
});
