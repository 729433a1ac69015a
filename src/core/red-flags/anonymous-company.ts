/**
 * The page's company field hides who is hiring. (What the text says of "our client" is told by words.)
 * @module
 */
import { defineRule } from './flag-rule.ts';

const HIDDEN = ['confidential', 'undisclosed', 'not disclosed', 'anonymous', 'hiring company', 'stealth', 'vertraulich', 'private advertiser'];

export const anonymousCompany = defineRule({ id: 'anonymous-employer', severity: 'low', list: 'ghost' }, ({ posting }) => {
	const company = posting.company?.toLowerCase() ?? '';
	return HIDDEN.some((word) => company.includes(word)) ? { span: null } : null;
});
