/**
 * @module
 */
import type { Judgement, RoleId } from '../../finding.ts';
import type { FactsContext } from '../facts-context.ts';
import { FIELDS, GENERAL, NOT_SOFTWARE, PROFESSIONS, type TitleRole } from './title-patterns.ts';

/** Applications of language models. Two of them in a text make an "AI/ML Engineer" an AI engineer. */
const LANGUAGE_MODELS = [
	'llm',
	'generative ai',
	'genai',
	'gen ai',
	'large language model',
	'prompt',
	'langchain',
	'gpt',
	'rag ',
	'retrieval-augmented',
	'retrieval augmented',
	'agentic',
	'ai agent',
	'claude',
	'vector database',
	'foundation model',
];
const LANGUAGE_MODELS_MIN = 2;
/** A business analyst who queries and charts is a data analyst. */
const ANALYST_TOOLS = ['sql', 'tableau', 'power bi', 'looker', 'data analysis', 'dashboard', 'data visuali'];
const ANALYST_TOOLS_MIN = 3;

/** The role a title names, or `null`. A title of another trade is `other`. */
export function roleByTitle(title: string, context: FactsContext): Judgement<RoleId> | null {
	const lower = title.toLowerCase();
	if (lower.trim() === '') return null;
	const found = findFirst(PROFESSIONS, lower, 'order') ?? findFirst(FIELDS, lower, 'place') ?? (NOT_SOFTWARE.test(lower) ? null : findFirst(GENERAL, lower, 'order'));
	if (!found) return { value: 'other', rule: 'role-other-title', params: { title }, span: null };
	const value = settle(found.role, lower, context);
	return { value, rule: 'role-title', params: { words: title.slice(found.start, found.end).trim() }, span: null };
}

function settle(role: TitleRole, title: string, context: FactsContext): RoleId {
	if (role === 'analyst') return countNamed(context.lower, ANALYST_TOOLS) >= ANALYST_TOOLS_MIN ? 'data-analyst' : 'other';
	if (role === 'ai-or-ml') return countNamed(context.lower, LANGUAGE_MODELS) >= LANGUAGE_MODELS_MIN ? 'ai-engineer' : 'ml-engineer';
	// Before language models "AI Engineer" meant machine learning, and some still use it so.
	if (role === 'ai-engineer' && !/\b(?:gen|llm|prompt|agent|rag\b|language|chat|conversational)/.test(title))
		return countNamed(context.lower, LANGUAGE_MODELS) === 0 && context.lower.includes('machine learning') ? 'ml-engineer' : 'ai-engineer';
	return role;
}

function countNamed(lower: string, needles: readonly string[]): number {
	return needles.reduce((count, needle) => count + (lower.includes(needle) ? 1 : 0), 0);
}

interface Found {
	readonly role: TitleRole;
	readonly start: number;
	readonly end: number;
}

/** The first pattern in order, or the one whose words stand first in the title. */
function findFirst(patterns: readonly { readonly role: TitleRole; readonly pattern: RegExp }[], title: string, by: 'order' | 'place'): Found | null {
	let first: Found | null = null;
	for (const { role, pattern } of patterns) {
		const match = pattern.exec(title);
		if (!match) continue;
		const start = match.index + match[0].search(/\S/);
		if (!first || start < first.start) first = { role, start, end: match.index + match[0].length };
		if (by === 'order') return first;
	}
	return first;
}
