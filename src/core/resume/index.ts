/**
 * A résumé's text into sections, entries and lines, with the skills each line shows.
 * @module
 */
import { readContact } from './contact.ts';
import { type Correction, correctEvidence, correctSections } from './corrections.ts';
import { findDegree } from './degree.ts';
import { dropEmployers } from './employer-evidence.ts';
import { findEntries } from './entries.ts';
import { type FindSkills, findEverySkill, readEvidence } from './evidence.ts';
import { namesStudies } from './head-words.ts';
import { type RawLine, readLines } from './lines.ts';
import { findOutcomes } from './outcomes.ts';
import { findSections, type SectionRun } from './sections.ts';
import type { Resume, ResumeLine, ResumeSection } from './types.ts';
import { findWarnings } from './warnings.ts';
import { countYears } from './years.ts';

export { type Correction, unusedCorrections } from './corrections.ts';
export type { FindSkills, SkillFound } from './evidence.ts';
export { yearsOfUse } from './skill-years.ts';
export { type ResumeWarning, WARNINGS } from './warnings.ts';

/**
 * Reads a résumé. Every line that holds a letter or digit stands in exactly one section; what can't be placed is in one of kind `other`.
 * Linear in the text, apart from what `findSkills` takes.
 * @param text Plain text or Markdown, kept as it is: all offsets are into it.
 * @param findSkills Called with the whole text, and with each list of skills.
 * @param lexiconVersion Version of the lexicon behind `findSkills`.
 * @param asOf ISO date that "present" stands for.
 * @param corrections What the reader put right. One whose line is gone does nothing; `unusedCorrections` lists them.
 */
export function readResume(text: string, findSkills: FindSkills, lexiconVersion: string, asOf: string, corrections: readonly Correction[] = []): Resume {
	const raw = readLines(text);
	const runs = correctSections(inferExperience(raw, findSections(raw)), raw, corrections);
	const lines: ResumeLine[] = raw.map(({ start, end, text, bullet }) => ({ start, end, text, role: bullet ? 'bullet' : 'text', section: -1, entry: -1 }));
	const sections = runs.map((run, index) => buildSection(run, index, raw, lines));
	const kinds = sections.map((section) => section.kind);
	const jobs = sections.filter((section) => section.kind === 'experience').flatMap((section) => section.entries);
	const evidence = dropEmployers(readEvidence(findEverySkill(text, lines, kinds, findSkills), lines, kinds), lines, sections);
	const read = {
		text,
		lines,
		sections,
		evidence: correctEvidence(evidence, lines, sections, corrections),
		contact: readContact(lines, sections),
		outcomes: findOutcomes(lines, sections),
		years: countYears(jobs, asOf),
		degree: findDegree(lines, sections, asOf),
		lexiconVersion,
	};
	return { ...read, warnings: findWarnings(read, asOf) };
}

/** Groups a section's lines, and writes section, entry and role into them. */
function buildSection(run: SectionRun, index: number, raw: readonly RawLine[], lines: ResumeLine[]): ResumeSection {
	const assign = (at: number, change: Partial<ResumeLine>) => {
		lines[at] = { ...(lines[at] as ResumeLine), section: index, ...change };
	};
	if (run.headingLine >= 0) assign(run.headingLine, { role: 'heading' });
	const found = findEntries(raw, run);
	for (let at = run.first; at <= run.last; at++) assign(at, {});
	for (const [
		entry,
		{
			entry: { lines: own },
			head,
		},
	] of found.entries()) {
		for (const at of own) assign(at, { entry });
		for (const at of head) assign(at, { role: 'entry' });
	}
	const loose: number[] = [];
	for (let at = run.first; at <= run.last; at++) if (lines[at]?.entry === -1) loose.push(at);
	return { kind: run.kind, heading: run.heading, entries: found.map(({ entry }) => entry), lines: loose };
}

/**
 * Jobs under a heading of the reader's own making ("Where I have been"): if no section is called experience, one that holds dated
 * entries with bullets and speaks of no studies is that. In doubt it stays `other`, whose skills count as listed.
 */
function inferExperience(raw: readonly RawLine[], runs: readonly SectionRun[]): SectionRun[] {
	if (runs.some((run) => run.kind === 'experience')) return [...runs];
	return runs.map((run) => (run.kind === 'other' && run.heading !== null && isCareer(raw, run) ? { ...run, kind: 'experience' } : run));
}

function isCareer(raw: readonly RawLine[], run: SectionRun): boolean {
	const found = findEntries(raw, run);
	const worked = found.filter(({ entry, head }) => entry.from && entry.lines.length > head.length && entry.lines.some((at) => raw[at]?.bullet));
	return worked.length > 0 && !found.some(({ head }) => head.some((at) => namesStudies(raw[at]?.text ?? '')));
}
