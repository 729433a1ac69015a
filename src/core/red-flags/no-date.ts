/**
 * A job site shows when a posting was put up; this one doesn't.
 * @module
 */
import type { SiteId } from '../posting.ts';
import { defineRule } from './flag-rule.ts';

/** Pages that have a place for the date. */
const DATED: ReadonlySet<SiteId> = new Set<SiteId>(['linkedin', 'indeed', 'json-ld']);

export const noDate = defineRule({ id: 'no-date', severity: 'info', list: 'ghost' }, ({ posting }) =>
	DATED.has(posting.site) && posting.posted === null && posting.postedAt === null ? { span: null } : null,
);
