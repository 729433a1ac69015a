/**
 * Only the top of the pay is named.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const upToPay = defineRule({ id: 'up-to-pay', severity: 'medium', list: 'fit' }, ({ facts }) => (facts.pay?.note === 'up-to' ? { span: facts.pay.span } : null));
