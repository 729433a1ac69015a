/**
 * The whole lexicon.
 * @module
 */
import type { Lexicon } from '../core/lexicon.ts';
import { CONFIRMING } from './confirming.ts';
import { CUES } from './cues.ts';
import { FLAGS } from './flags/index.ts';
import { HEADING_HINTS } from './heading-hints.ts';
import { HEADINGS } from './headings.ts';
import { LANGUAGES } from './languages.ts';
import { SIGNS } from './signs.ts';
import { SKILL_AREAS } from './skills/index.ts';

export const LEXICON: Lexicon = {
	version: '2026.11.3',
	areas: SKILL_AREAS,
	headings: HEADINGS,
	headingHints: HEADING_HINTS,
	signs: SIGNS,
	cues: CUES,
	confirming: CONFIRMING,
	flags: FLAGS,
	languages: LANGUAGES,
};
