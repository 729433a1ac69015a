/**
 * @module
 */
import type { Judgement, SectionKind, SeniorityLevel } from '../../finding.ts';
import { type PostingContext, quote } from '../../reading-context.ts';

/** Where somebody else's level may be spoken of. */
const SILENT = new Set<SectionKind>(['about-company', 'pay-benefits', 'process', 'legal']);
/** What is asked of nobody who is new to it, and the length of experience that no number is put to. The first that stands anywhere counts. */
const SCOPES: readonly { readonly level: SeniorityLevel; readonly pattern: RegExp; readonly onlyIn?: ReadonlySet<SectionKind> }[] = [
	{
		level: 'senior',
		pattern:
			/\b(?:provid(?:e|es|ing) (?:[\w,-]+ ){0,4}technical leadership|technical leadership (?:and|to|of|for)|lead(?:s|ing)? the (?:technical )?(?:design|architecture|vision|direction|strategy)|set(?:s|ting)? (?:the )?technical direction|many years of|mehrjährige)\b/,
	},
	{ level: 'mid', pattern: /\b(?:several|some|a few|a couple of|multiple|mehrere) (?:years|jahre)['’]? (?:of|in|as|working|experience|professional|erfahrung|berufserfahrung)\b/ },
	{
		level: 'junior',
		// Elsewhere it is the bait of those who take anybody.
		onlyIn: new Set<SectionKind>(['requirements', 'preferred', 'skills', 'education']),
		pattern:
			/\bno (?:(?:prior|previous|professional|relevant|industry|work|working|full-time|paid|practical) ){0,3}(?:experience|work history|employment history) (?:is |are )?(?:required|necessary|needed|expected|asked)\b|\b(?:(?:prior|previous|professional|work|industry|relevant) ){1,3}(?:experience|work history) (?:is not|isn['’]t|not) (?:required|necessary|needed|expected)\b/,
	},
	{ level: 'junior', pattern: /\bfreshers?\b[^.;]{0,50}?\b(?:can (?:also )?apply|may apply|welcome|eligible|preferred|encouraged)\b/ },
];

/** The level that the scope of the work stands for, where neither title nor numbers tell; `null` if that says nothing either. */
export function seniorityByScope(context: PostingContext): Judgement<SeniorityLevel> | null {
	for (const { level, pattern, onlyIn } of SCOPES) {
		for (const { 0: words, index: start } of context.lower.matchAll(new RegExp(pattern, 'g'))) {
			const section = context.sectionAt(start);
			if (SILENT.has(section) || (onlyIn && !onlyIn.has(section))) continue;
			const span = { start, end: start + words.length };
			return { value: level, rule: 'seniority-text', params: { words: quote(context, span) }, span };
		}
	}
	return null;
}
