/**
 * Silences: what a good posting says and this one doesn't.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { Silence } from '../finding.ts';
import type { ReadingContext } from '../reading-context.ts';
import { createFlagContext } from '../signals/flag-context.ts';
import { duties } from './duties.ts';
import { level } from './level.ts';
import { mode } from './mode.ts';
import { pay } from './pay.ts';
import { privacy } from './privacy.ts';
import { requirements } from './requirements.ts';
import { type SilenceRule, silentOnModels, silentWithoutWords } from './silence-rule.ts';
import { stack } from './stack.ts';

/** A shorter text is a teaser: its silence means nothing. */
const WORDS_MIN = 100;
/** Languages whose words the signals know, and texts that tell none; of the others nobody can say what they leave out. */
const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'und']);

export const SILENCE_RULES: readonly SilenceRule[] = [
	pay,
	duties,
	requirements,
	stack,
	level,
	mode,
	silentWithoutWords('team'),
	silentOnModels('goal'),
	silentOnModels('data'),
	silentOnModels('evaluation'),
	silentOnModels('production'),
	silentOnModels('monitoring'),
	silentOnModels('data-team'),
	privacy,
	silentWithoutWords('process'),
	silentWithoutWords('benefits'),
];

/** Every silence, the weightier first. None where the text is a teaser, may be incomplete or is in a language we don't read. */
export function findSilences(context: ReadingContext, lexicon: CompiledLexicon): Silence[] {
	const flagContext = createFlagContext(context, lexicon);
	if (context.posting.extraction !== 'sound' || flagContext.wordCount < WORDS_MIN) return [];
	if (!KNOWN_LANGUAGES.has(context.language)) return [];
	return SILENCE_RULES.flatMap((rule) => rule.find(flagContext));
}
