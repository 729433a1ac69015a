/**
 * Neither a place nor remote work is named, in the text or in the page's fields.
 * @module
 */
import { defineSilence } from './silence-rule.ts';

export const mode = defineSilence('mode', ({ facts, posting, signals }) => facts.mode.value === 'unknown' && !posting.location && !posting.workMode && !signals.has('says-place'));
