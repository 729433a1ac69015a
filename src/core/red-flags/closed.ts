/**
 * The page says that no more applications are taken, by its state or in so many words.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const closed = defineRule({ id: 'closed', severity: 'stop', list: 'ghost' }, ({ posting, signals }) => {
	if (posting.closed) return { span: null };
	const [signal] = signals.of('says-closed');
	return signal ? { span: signal } : null;
});
