/**
 * A clearance that helps.
 * @module
 */
import { WISH } from '../facts/wishes.ts';
import { CLEARANCE, CLEARANCE_NEEDLES, NOT_SECURITY } from './clearance-words.ts';
import { defineSentenceRule } from './sentence-rule.ts';

export const CLEARANCE_PREFERRED = defineSentenceRule({
	id: 'clearance-preferred',
	kind: 'clearance-preferred',
	needles: CLEARANCE_NEEDLES,
	says: [new RegExp(CLEARANCE)],
	unless: NOT_SECURITY,
	onlyIn: ['preferred', 'requirements', 'skills', 'education', 'unknown', 'about-role'],
	params: (_match, sentence) => (WISH.test(sentence) ? { level: 'preferred' } : null),
});
