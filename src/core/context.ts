/**
 * Cuts a posting up once, for everything that reads it.
 * @module
 */
import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { Posting } from './posting.ts';
import type { PostingContext } from './reading-context.ts';
import { sectionNamed } from './requirements/headings.ts';
import { findSections } from './requirements/sections.ts';
import { lastStartingBefore, lowerKeepingLength } from './text/offsets.ts';
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
	const lower = lowerKeepingLength(text);
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
