/**
 * The page says that no more applications are taken.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const closed = defineRule({ id: 'closed', severity: 'stop', list: 'ghost' }, ({ posting }) => (posting.closed ? { span: null } : null));
