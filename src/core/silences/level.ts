/**
 * Neither a level nor years of experience.
 * @module
 */
import { defineSilence } from './silence-rule.ts';

export const level = defineSilence('level', ({ facts }) => facts.seniority.value === 'unknown' && facts.years.length === 0);
