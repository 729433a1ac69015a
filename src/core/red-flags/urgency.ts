/**
 * Pressure to apply at once. By itself it is a recruiter's habit; where nobody to talk to is named, it weighs more.
 * @module
 */
import { defineRule } from './flag-rule.ts';
import { isFraudWarning } from './fraud-warning.ts';

export const urgency = defineRule({ id: 'urgency', severity: 'low', list: 'scam' }, (context) => {
	const signal = context.signals.of('urgency').find((found) => !isFraudWarning(context, found));
	if (!signal) return null;
	return { span: signal, severity: context.signals.has('personal-contact') ? 'low' : 'medium' };
});
