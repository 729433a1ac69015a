import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const sentences = (text: string) => splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

test.each([
	['You know Python. You like tea!', ['You know Python.', 'You like tea!']],
	['Tools, e.g. Spark, and Node.js or .NET 8.0 in the U.S. market.', ['Tools, e.g. Spark, and Node.js or .NET 8.0 in the U.S. market.']],
	['Pay is Rs. 5,00,000 a year.', ['Pay is Rs. 5,00,000 a year.']],
	['It runs on AWS.You will own it.', ['It runs on AWS.', 'You will own it.']],
	['Why us? (Because.) Now', ['Why us?', '(Because.)', 'Now']],
	['  ', []],
])('%s', (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});

test('text without points is cut, and nothing is lost', () => {
	const text = 'word '.repeat(2000).trim();
	const parts = sentences(text);
	expect(parts.length).toBeGreaterThan(5);
	expect(parts.join(' ')).toBe(text);
});
