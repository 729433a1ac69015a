/**
 * Postings out of a few lines of text, for tests of what reads them. Markdown: "# " begins a heading, "- " a list item.
 * @module
 */
import { compileLexicon } from '../../src/core/compiled-lexicon.ts';
import { createContext } from '../../src/core/context.ts';
import type { FactsContext } from '../../src/core/facts/index.ts';
import { NO_FACTS, type Posting, type PostingFacts } from '../../src/core/posting.ts';
import { findDemands } from '../../src/core/requirements/index.ts';
import { blocksOfText } from '../../src/core/text/blocks.ts';
import { LEXICON } from '../../src/lexicon/index.ts';

/** A posting with the given text and whatever the page says beside it. */
export function postingOf(text: string, facts: Partial<PostingFacts> = {}): Posting {
	return { ...NO_FACTS, site: 'pasted', id: 'test', url: null, asOf: '2026-01-15T12:00:00Z', extraction: 'sound', text, blocks: blocksOfText(text), ...facts };
}

/** The same, cut up and with its skills found. */
export function contextOf(text: string, facts: Partial<PostingFacts> = {}): FactsContext {
	const lexicon = compileLexicon(LEXICON);
	const context = createContext(postingOf(text, facts), lexicon);
	return { ...context, skills: findDemands(context, lexicon).skills };
}
