/**
 * Neither a level nor years of experience, and no grade that stands for them.
 * @module
 */
import { defineSilence } from './silence-rule.ts';

export const level = defineSilence('level', ({ facts, signals }) => facts.seniority.value === 'unknown' && facts.years.length === 0 && !signals.has('says-level'));
