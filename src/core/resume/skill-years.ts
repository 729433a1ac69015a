/**
 * How long a skill was used, by the dates of the entries that show it.
 * @module
 */
import type { Resume, ResumeEntry, ResumeSectionKind } from './types.ts';
import { countYears } from './years.ts';

/** Studies are left out: a degree's years are not those of each of its subjects. */
const COUNTED: ReadonlySet<ResumeSectionKind> = new Set(['experience', 'projects', 'other']);

/**
 * Years in which dated jobs and projects show a skill, overlapping ones counted once, to one decimal. An entry counts whole if one of its lines
 * names the skill; denials show nothing. `null` if no dated entry shows it.
 * @param skillId Id in the lexicon.
 * @param asOf ISO date that "present" stands for.
 */
export function yearsOfUse(resume: Resume, skillId: string, asOf: string): number | null {
	const entries = new Set<ResumeEntry>();
	for (const { skill, line, negated } of resume.evidence) {
		const place = resume.lines[line];
		const section = place && resume.sections[place.section];
		const entry = place && section?.entries[place.entry];
		if (skill === skillId && !negated && entry && COUNTED.has(section.kind)) entries.add(entry);
	}
	return countYears([...entries], asOf);
}
