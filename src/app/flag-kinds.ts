/**
 * The kinds of red flag that somebody may never want.
 * @module
 */
import { RED_FLAG_RULES } from '../core/red-flags/index.ts';
import { LEXICON } from '../lexicon/index.ts';

/** The rule that looks for all flags told by words is none of its own; what says how the page dealt with us is no reason to leave. */
const NOT_A_KIND: ReadonlySet<string> = new Set(['told-by-words', 'no-date', 'many-applicants', 'closed']);

/** Each kind once, those told by rules first. Mere information excludes nobody. */
export const FLAG_KINDS: readonly string[] = [
	...new Set([...RED_FLAG_RULES.map(({ id }) => id), ...LEXICON.flags.flags.filter(({ severity }) => severity !== 'info').map(({ id }) => id)]),
].filter((kind) => !NOT_A_KIND.has(kind));
