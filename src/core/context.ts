/**
 * Cuts a posting up once, for everything that reads it.
 * @module
 */
import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { Posting } from './posting.ts';
import type { PostingContext } from './reading-context.ts';
import { findSections, sectionNamed } from './requirements/sections.ts';
import { refineBlocks } from './text/refine-blocks.ts';
import { splitSentences } from './text/sentences.ts';
import { splitWords } from './text/words.ts';

/** Sections, sentences and words of a posting. */
export function createContext(posting: Posting, lexicon: CompiledLexicon): PostingContext {
	const { text } = posting;
	const blocks = refineBlocks(text, posting.blocks, {
		isName: (word) => lexicon.forms.valuesOf(word).length > 0,
		sectionNamed: (words) => sectionNamed(words, lexicon),
	});
	const words = splitWords(
		text,
		blocks.flatMap((block) => (block.continues ? [block.start] : [])),
	);
	const sections = findSections({ text, words, blocks }, lexicon);
	const sentences = splitSentences(text, blocks);
	const lower = lowerOf(text);
	const sectionOf = (offset: number) => {
		const section = lastStartingBefore(sections, offset);
		return section && offset < section.end ? section : null;
	};
	return {
		posting,
		text,
		lower,
		words,
		blocks,
		sections,
		sentences,
		sectionOf,
		sectionAt: (offset) => sectionOf(offset)?.kind ?? 'unknown',
		sentenceAt(offset) {
			const sentence = lastStartingBefore(sentences, offset);
			return sentence && offset < sentence.end ? sentence : null;
		},
	};
}

/** Lower case without a change of length: a few letters (İ) grow when lowered, which would shift every offset behind them. */
function lowerOf(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

function lastStartingBefore<Item extends { readonly start: number }>(items: readonly Item[], offset: number): Item | null {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle] as Item).start <= offset) low = middle + 1;
		else high = middle;
	}
	return items[low - 1] ?? null;
}
