/**
 * Put up within two weeks, and not for the second time.
 * @module
 */
import { defineGreen } from './green-rule.ts';

const RECENT_DAYS = 14;

export const recentlyPosted = defineGreen('recently-posted', ({ ageDays, posting }) =>
	ageDays !== null && ageDays <= RECENT_DAYS && !posting.reposted && !posting.closed ? { span: null, params: { days: ageDays } } : null,
);
