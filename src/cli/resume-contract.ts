/**
 * A résumé as one line of JSON: the command line's contract with scripts.
 * @module
 */
import type { DegreeLevel } from '../core/finding.ts';
import { yearsOfUse } from '../core/resume/index.ts';
import type { Evidence, EvidencePlace, Resume, ResumeContact, ResumeEntry, ResumeSectionKind, YearMonth } from '../core/resume/types.ts';
import type { FileWarning } from '../resume-files/index.ts';

export interface EntryContract {
	readonly title: string | null;
	readonly organisation: string | null;
	/** "2021-03", or "2021" where no month is given; `to` may be "present". */
	readonly from: string | null;
	readonly to: string | null;
	readonly bullets: readonly string[];
	/** What else stands in it, its head left out. */
	readonly text: readonly string[];
}

export interface SectionContract {
	readonly kind: ResumeSectionKind;
	readonly heading: string | null;
	readonly entries: readonly EntryContract[];
	/** Lines that belong to no entry. */
	readonly lines: readonly string[];
}

export interface SkillContract {
	readonly id: string;
	readonly name: string;
	/** The best place that shows it. */
	readonly place: EvidencePlace;
	/** Years in which dated jobs and projects show it. */
	readonly years: number | null;
	readonly lines: readonly string[];
}

export interface ResumeContract {
	readonly id: string;
	readonly contact: ResumeContact;
	readonly sections: readonly SectionContract[];
	readonly skills: readonly SkillContract[];
	readonly years: number | null;
	/** The highest degree taken; `null` where none is named. */
	readonly degree: DegreeLevel | null;
	readonly outcomes: readonly { readonly kind: string; readonly text: string; readonly line: string }[];
	readonly warnings: readonly string[];
	/** Of the file, with what fills their messages. */
	readonly fileWarnings: readonly FileWarning[];
	readonly lexicon: string;
}

const PLACES: readonly EvidencePlace[] = ['experience', 'project', 'education', 'certification', 'publication', 'summary', 'list', 'other'];

/** What goes out for one résumé. `id` is the file as the caller named it. */
export function toResumeContract(id: string, resume: Resume, asOf: string, nameOf: (skill: string) => string, fileWarnings: readonly FileWarning[]): ResumeContract {
	const textOf = (line: number) => resume.lines[line]?.text ?? '';
	return {
		id,
		contact: resume.contact,
		sections: resume.sections.map(({ kind, heading, entries, lines }) => ({ kind, heading, entries: entries.map((entry) => writeEntry(entry, resume)), lines: lines.map(textOf) })),
		skills: groupSkills(resume.evidence).map(([skill, evidence]) => ({
			id: skill,
			name: nameOf(skill),
			place: PLACES.find((place) => evidence.some((piece) => piece.place === place)) ?? 'other',
			years: yearsOfUse(resume, skill, asOf),
			lines: [...new Set(evidence.map(({ line }) => line))].map(textOf),
		})),
		years: resume.years,
		degree: resume.degree,
		outcomes: resume.outcomes.map(({ kind, start, end, line }) => ({ kind, text: resume.text.slice(start, end), line: textOf(line) })),
		warnings: [...resume.warnings],
		fileWarnings,
		lexicon: resume.lexiconVersion,
	};
}

function writeEntry({ title, organisation, from, to, lines }: ResumeEntry, resume: Resume): EntryContract {
	const texts = (role: string) => lines.flatMap((at) => (resume.lines[at]?.role === role ? [resume.lines[at].text] : []));
	return { title, organisation, from: writeDate(from), to: to === 'present' ? to : writeDate(to), bullets: texts('bullet'), text: texts('text') };
}

function writeDate(date: YearMonth | null): string | null {
	if (date === null) return null;
	return date.month === 0 ? String(date.year) : `${date.year}-${String(date.month).padStart(2, '0')}`;
}

/** In the order in which they first appear. Denials show nothing. */
function groupSkills(evidence: readonly Evidence[]): [string, Evidence[]][] {
	const skills = new Map<string, Evidence[]>();
	for (const piece of evidence) if (!piece.negated) skills.set(piece.skill, [...(skills.get(piece.skill) ?? []), piece]);
	return [...skills];
}
