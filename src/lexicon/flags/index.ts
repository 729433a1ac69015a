/**
 * Everything red flags, green flags and silences are read with.
 * @module
 */
import type { FlagLexicon } from '../../core/lexicon.ts';
import { CULTURE } from './culture.ts';
import { FIT } from './fit.ts';
import { GHOST } from './ghost.ts';
import { GREEN_SIGNALS } from './green-signals.ts';
import { PEOPLE } from './people.ts';
import { ROLE_FAMILIES } from './role-families.ts';
import { RULE_SIGNALS } from './rule-signals.ts';
import { SCAM } from './scam.ts';
import { SELECTION } from './selection.ts';
import { SILENCE_SIGNALS } from './silence-signals.ts';
import { TERMS } from './terms.ts';
import { TONE } from './tone.ts';

export const FLAGS: FlagLexicon = {
	flags: [...SCAM, ...GHOST, ...TERMS, ...FIT, ...CULTURE, ...TONE, ...PEOPLE, ...SELECTION],
	signals: [...RULE_SIGNALS, ...ROLE_FAMILIES, ...SILENCE_SIGNALS, ...GREEN_SIGNALS],
};
