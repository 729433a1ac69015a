/**
 * Employers that are called like a tool: having worked for Figma shows no Figma.
 * @module
 */
import type { Span } from '../posting.ts';
import { namesRole } from './head-words.ts';
import type { Evidence, ResumeEntry, ResumeLine, ResumeSection } from './types.ts';

/** The evidence without what is the name of a job's employer. Linear. */
export function dropEmployers(evidence: readonly Evidence[], lines: readonly ResumeLine[], sections: readonly ResumeSection[]): Evidence[] {
	const names = new Map<number, Span[]>();
	for (const { kind, entries } of sections) {
		if (kind !== 'experience') continue;
		for (const entry of entries) {
			for (const at of entry.lines) {
				const line = lines[at] as ResumeLine;
				if (line.role === 'entry') names.set(at, findEmployer(line, entry));
			}
		}
	}
	return evidence.filter(({ line, start, end }) => !names.get(line)?.some((name) => name.start <= start && end <= name.end));
}

/** Where a line of the head names the organisation: not inside the title, as in "Snowflake Developer, Snowflake". */
function findEmployer({ text, start }: ResumeLine, { title, organisation }: ResumeEntry): Span[] {
	if (organisation === null || namesRole(organisation)) return [];
	const titleAt = title === null ? -1 : text.indexOf(title);
	const titleEnd = titleAt === -1 ? -1 : titleAt + (title as string).length;
	const spans: Span[] = [];
	for (let at = text.indexOf(organisation); at !== -1; at = text.indexOf(organisation, at + organisation.length)) {
		if (at >= titleEnd || at + organisation.length <= titleAt) spans.push({ start: start + at, end: start + at + organisation.length });
	}
	return spans;
}
