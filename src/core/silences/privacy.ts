/**
 * Models on health, money or faces, and not a word on privacy.
 * @module
 */
import { defineSilence, isModelRole } from './silence-rule.ts';

export const privacy = defineSilence('privacy', (context) => isModelRole(context) && context.signals.has('sensitive-domain') && !context.signals.has('says-privacy'));
