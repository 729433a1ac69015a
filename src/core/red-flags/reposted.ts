/**
 * The page says that the posting was put up again, by its state or in so many words.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const reposted = defineRule({ id: 'reposted', severity: 'medium', list: 'ghost' }, ({ posting, signals }) => {
	if (posting.reposted) return { span: null };
	const [signal] = signals.of('says-reposted');
	return signal ? { span: signal } : null;
});
