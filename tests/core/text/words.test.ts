import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/core/text/words.ts';

/** What a token is, said in one line. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:_[\p{L}\p{N}\p{M}]+)*|\n|[^\s]/gu;

describe('splitting into words', () => {
	it('takes what the definition of a token takes, in any text', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 8 }),
			fc.constantFrom('C++', ' .NET', 'Größe', 'naïve', '\u0301', '🚀', ' ', '\n', '\u00a0', '日本', '’s', '_', '\ud83d'),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join('');
				const { start, end, count } = splitWords(text);
				const taken = start.map((from, i) => text.slice(from, end[i]));
				expect(taken).toEqual(Array.from(text.matchAll(TOKEN), ([token]) => token));
				expect(count).toBe(taken.length);
			}),
		);
	});

	it('lowers letters that grow when lowered without moving what follows', () => {
		const text = 'İstanbul Python';
		const { lower, start, end } = splitWords(text);
		expect(lower.at(-1)).toBe('python');
		expect(text.slice(start.at(-1), end.at(-1))).toBe('Python');
	});

	it('tells words from symbols, of whatever plane', () => {
		const { lower, isWord } = splitWords('🚀 R & 𝐃ata _ __ _who_ snake_case');
		expect(lower.filter((_, i) => isWord[i])).toEqual(['r', '𝐃ata', 'who', 'snake_case']);
	});

	it('cuts a word where it is told to', () => {
		expect(splitWords('and AirflowWhat you', [11]).lower).toEqual(['and', 'airflow', 'what', 'you']);
	});
});
