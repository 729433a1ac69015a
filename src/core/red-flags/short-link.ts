/**
 * A shortened link hides where an application goes.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const shortLink = defineRule({ id: 'short-link', severity: 'medium', list: 'scam' }, ({ signals }) => {
	const [signal] = signals.of('short-link');
	return signal ? { span: signal } : null;
});
