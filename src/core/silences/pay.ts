/**
 * No amount, neither in the text nor in the page's pay field, nor in words that the facts don't take for one.
 * @module
 */
import { statesPay } from '../signals/states-pay.ts';
import { defineSilence } from './silence-rule.ts';

export const pay = defineSilence('pay', (context) => !statesPay(context) && !context.signals.has('says-pay'));
