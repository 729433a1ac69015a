import { expect, test } from 'vitest';
import { Phrases } from '../../../src/core/text/phrases.ts';
import { splitWords } from '../../../src/core/text/words.ts';

function matches(phrases: readonly string[], text: string) {
	const trie = new Phrases<string>();
	for (const phrase of phrases) trie.add(phrase, phrase);
	const words = splitWords(text);
	return Array.from({ length: words.count }, (_, at) =>
		trie.matchesAt(words, at).map(({ first, last, values }) => `${text.slice(words.start[first], words.end[last])}=${values}`),
	).flat();
}

test.each([
	[
		'longest first',
		['machine learning', 'machine learning engineer'],
		'Machine learning engineer',
		['Machine learning engineer=machine learning engineer', 'Machine learning=machine learning'],
	],
	['hyphens and spaces are one', ['scikit-learn', 'real time'], 'scikit learn in real-time', ['scikit learn=scikit-learn', 'real-time=real time']],
	['a plural at the end', ['api', 'data pipeline'], 'APIs and data pipelines', ['APIs=api', 'data pipelines=data pipeline']],
	['a plural that also begins another phrase', ['team', 'teams meeting'], 'two teams here', ['teams=team']],
	['a plural inside is no match', ['api gateway'], 'APIs gateway', []],
	['signs belong to the word they touch', ['c++', '.net'], 'C ++ and end. NET', []],
	['not over a line break', ['machine learning'], 'machine\nlearning', []],
])('%s', (_what, phrases, text, expected) => {
	expect(matches(phrases, text)).toEqual(expected);
});
