/**
 * Red flags by kind, and good signs under `green`: what it is, why it matters, an innocent explanation, what to ask.
 * @module
 */
import { culture } from './flags/culture.ts';
import { fit } from './flags/fit.ts';
import { ghost } from './flags/ghost.ts';
import { green } from './flags/green.ts';
import { scam } from './flags/scam.ts';
import { terms } from './flags/terms.ts';
import { tone } from './flags/tone.ts';

export const flags = { ...scam, ...ghost, ...terms, ...fit, ...culture, ...tone, green } as const;
