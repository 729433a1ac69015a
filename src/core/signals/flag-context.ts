/**
 * What flag and silence rules are given: the reading so far, the signals in its words, and the lexicon for what is known of skills.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { ReadingContext } from '../reading-context.ts';
import { compileSignals } from './compile-signals.ts';
import { findSignals, type Signals } from './find-signals.ts';
import { postingAgeDays } from './posting-age.ts';

export interface FlagContext extends ReadingContext {
	readonly signals: Signals;
	readonly lexicon: CompiledLexicon;
	/** Days between posting and reading, or `null` if the page doesn't say. */
	readonly ageDays: number | null;
	/** Number of words in the text, punctuation left out. */
	readonly wordCount: number;
}

const cache = new WeakMap<ReadingContext, FlagContext>();

/** Finds the signals of a posting once for red flags, green flags and silences. */
export function createFlagContext(context: ReadingContext, lexicon: CompiledLexicon): FlagContext {
	const cached = cache.get(context);
	if (cached?.lexicon === lexicon) return cached;
	let wordCount = 0;
	for (const isWord of context.words.isWord) if (isWord) wordCount++;
	const made: FlagContext = {
		...context,
		signals: findSignals(context, compileSignals(lexicon.lexicon.flags)),
		lexicon,
		ageDays: postingAgeDays(context.posting),
		wordCount,
	};
	cache.set(context, made);
	return made;
}
