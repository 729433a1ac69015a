import { describe, expect, it } from 'vitest';
import { isNegated } from '../../../src/core/signals/negation.ts';
import { splitWords } from '../../../src/core/text/words.ts';

const denies = (sentence: string, word: string) => {
	const words = splitWords(sentence);
	return isNegated(words, words.lower.indexOf(word), 0);
};

describe('isNegated', () => {
	it.each([
		['We never ask for a fee.', 'fee'],
		["You don't work nights or weekends.", 'weekends'],
		['There are no taxes, deposits or fees.', 'fees'],
		['Ohne Überstunden.', 'überstunden'],
		['Nobody expects you to pay a fee.', 'fee'],
		['Northstar will not, under any circumstances, request a fee.', 'fee'],
	])('hears the "no" in "%s"', (sentence, word) => {
		expect(denies(sentence, word)).toBe(true);
	});

	it.each([
		['Not only a fee.', 'fee'],
		['This is no desk job; expect a fee.', 'fee'],
		['No meetings, but a fee.', 'fee'],
		['We do not wait, you pay a fee.', 'fee'],
		['A note on the fee.', 'fee'],
	])('hears none that reaches the word in "%s"', (sentence, word) => {
		expect(denies(sentence, word)).toBe(false);
	});
});
