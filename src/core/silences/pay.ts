/**
 * No amount, neither in the text nor in the page's pay field.
 * @module
 */
import { statesPay } from '../signals/states-pay.ts';
import { defineSilence } from './silence-rule.ts';

export const pay = defineSilence('pay', (context) => !statesPay(context));
