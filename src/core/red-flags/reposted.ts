/**
 * The page says that the posting was put up again.
 * @module
 */
import { defineRule } from './flag-rule.ts';

export const reposted = defineRule({ id: 'reposted', severity: 'medium', list: 'ghost' }, ({ posting }) => (posting.reposted ? { span: null } : null));
