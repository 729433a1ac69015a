/**
 * @module
 */
import type { Judgement, SectionKind, SeniorityLevel } from '../../finding.ts';
import { type PostingContext, quote } from '../../reading-context.ts';

/** Where somebody else's level may be spoken of. */
const SILENT = new Set<SectionKind>(['about-company', 'pay-benefits', 'process', 'legal']);
/** What is asked of nobody who is new to it, and the length of experience that no number is put to. The first that stands anywhere counts. */
const SCOPES: readonly { readonly level: SeniorityLevel; readonly pattern: RegExp }[] = [
	{
		level: 'senior',
		pattern:
			/\b(?:provid(?:e|es|ing) (?:[\w,-]+ ){0,4}technical leadership|technical leadership (?:and|to|of|for)|lead(?:s|ing)? the (?:technical )?(?:design|architecture|vision|direction|strategy)|set(?:s|ting)? (?:the )?technical direction|many years of|mehrjährige)\b/,
	},
	{ level: 'mid', pattern: /\b(?:several|some|a few|a couple of|multiple|mehrere) (?:years|jahre)['’]? (?:of|in|as|working|experience|professional|erfahrung|berufserfahrung)\b/ },
];

/** The level that the scope of the work stands for, where neither title nor numbers tell; `null` if that says nothing either. */
export function seniorityByScope(context: PostingContext): Judgement<SeniorityLevel> | null {
	for (const { level, pattern } of SCOPES) {
		for (const { 0: words, index: start } of context.lower.matchAll(new RegExp(pattern, 'g'))) {
			if (SILENT.has(context.sectionAt(start))) continue;
			const span = { start, end: start + words.length };
			return { value: level, rule: 'seniority-text', params: { words: quote(context, span) }, span };
		}
	}
	return null;
}
