import { expect, test } from 'vitest';
import { compileLexicon } from '../../src/core/compiled-lexicon.ts';
import { bestKind } from '../../src/core/requirements/best-kind.ts';
import { splitWords } from '../../src/core/text/words.ts';
import { LEXICON } from '../../src/lexicon/index.ts';

test('no hint holds a known heading, which would go before it', () => {
	const { headings } = compileLexicon(LEXICON);
	const hints = LEXICON.headingHints.flatMap(({ phrases }) => phrases);
	const never = hints.filter((phrase) => {
		const words = splitWords(phrase);
		return bestKind(headings, words, 0, words.count) !== null;
	});
	expect(never).toEqual([]);
	expect(new Set(hints).size).toBe(hints.length);
});
