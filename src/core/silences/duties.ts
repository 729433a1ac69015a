/**
 * Nothing on what is to be done.
 * @module
 */
import { defineSilence } from './silence-rule.ts';

export const duties = defineSilence('duties', ({ sections, signals }) => !sections.some((section) => section.kind === 'duties') && !signals.has('says-duties'));
