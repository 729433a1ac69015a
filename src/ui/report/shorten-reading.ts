/**
 * A reading of bounded length: what is pasted may be a book, and a page that draws all of it answers to nobody.
 * @module
 */
import type { Resume } from '../../core/resume/types.ts';

/** Some thirty pages. */
export const SHOWN_LINES_MAX = 1500;

/** The same reading up to that line. Evidence and what is counted stay as they are. */
export function shortenReading(resume: Resume, max = SHOWN_LINES_MAX): Resume {
	const next = resume.lines[max];
	if (!next) return resume;
	const shown = (line: number) => line < max;
	const sections = resume.sections.map((section) => ({
		...section,
		lines: section.lines.filter(shown),
		entries: section.entries.map((entry) => ({ ...entry, lines: entry.lines.filter(shown) })).filter((entry) => entry.lines.length > 0),
	}));
	return { ...resume, text: resume.text.slice(0, next.start), lines: resume.lines.slice(0, max), sections };
}
