/**
 * Experience may stand in for the degree.
 * @module
 */
import { defineGreen } from './green-rule.ts';

export const orEquivalent = defineGreen('or-equivalent', ({ facts }) => (facts.degree?.equivalent ? { span: facts.degree } : null));
