/**
 * The job or project that the reader's own words speak of.
 * @module
 */
import { indexOfName } from '../match/literal.ts';
import type { Resume } from '../resume/types.ts';
import { lowerKeepingLength } from '../text/offsets.ts';
import { quoteLines, type ResumeQuote } from './quotes.ts';

const NAME_CHARS_MIN = 3;

/** The head line of the first entry whose organisation, or whose title where it has none, stands in a text; `null` if none does. */
export function findEntryHead(resume: Resume, text: string): ResumeQuote | null {
	const lower = lowerKeepingLength(text);
	for (const section of resume.sections) {
		for (const { organisation, title, lines } of section.entries) {
			const name = lowerKeepingLength((organisation ?? title ?? '').trim());
			const head = lines.find((line) => resume.lines[line]?.role === 'entry');
			if (name.length >= NAME_CHARS_MIN && head !== undefined && indexOfName(lower, name) !== -1) return quoteLines(resume, [head]);
		}
	}
	return null;
}
