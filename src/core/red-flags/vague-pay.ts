/**
 * Pay is praised and not named: no number stands in the text or in the page's pay field.
 * @module
 */
import { statesPay } from '../signals/states-pay.ts';
import { defineRule } from './flag-rule.ts';

export const vaguePay = defineRule({ id: 'vague-pay', severity: 'low', list: 'fit' }, (context) => {
	const [signal] = context.signals.of('vague-pay');
	return signal && !statesPay(context) ? { span: signal } : null;
});
