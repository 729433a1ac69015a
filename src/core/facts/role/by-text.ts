/**
 * @module
 */
import type { Judgement, RoleId } from '../../finding.ts';
import { quote } from '../../reading-context.ts';
import type { FactsContext } from '../facts-context.ts';
import { roleByTitle } from './by-title.ts';

/** Sentences in which a posting says what it is looking for. */
const SAYS =
	/\b(?:as (?:an?|the|our)|(?:looking for|seeking|hiring|recruiting|searching for|in need of) (?:an?|our(?: next| first)?|the))\s((?:[\p{L}/&+#.-]{1,24}\s){0,6}?(?:engineer|developer|scientist|analyst|researcher|designer|manager|instructor|architect|administrator|programmer))\b/gu;
const HEAD_LENGTH = 3500;
/** Among the plain engineers only these are narrowed down by the text. */
const NARROWING = new Set<RoleId>(['backend', 'frontend', 'full-stack', 'mobile', 'ml-engineer', 'ai-engineer', 'data-engineer', 'devops-sre', 'embedded', 'mlops-engineer']);

/** The role the text itself names ("We are looking for a Backend Engineer"), or `null`. */
export function roleByText(context: FactsContext, isEngineer: boolean): Judgement<RoleId> | null {
	for (const match of context.lower.slice(0, HEAD_LENGTH).matchAll(SAYS)) {
		const words = match[1] as string;
		const named = roleByTitle(words, context);
		if (!named || named.value === 'other' || (isEngineer && !NARROWING.has(named.value))) continue;
		const start = match.index + match[0].length - words.length;
		const span = { start, end: start + words.length };
		return { value: named.value, rule: 'role-text', params: { words: quote(context, span) }, span };
	}
	return null;
}
