/**
 * Which line shows which skill, and what such a place is called.
 * @module
 */
import type { Evidence, EvidencePlace, ResumeLine, ResumeSectionKind } from './types.ts';

/** A skill named in a text; offsets are into it. */
export interface SkillFound {
	/** Id in the lexicon. */
	readonly skill: string;
	readonly start: number;
	readonly end: number;
	/** "no Java", "not familiar with". */
	readonly negated: boolean;
}

/** Finds the skills a text names, in any order. The lexicon is inside. */
export type FindSkills = (text: string) => readonly SkillFound[];

const PLACES: Readonly<Record<ResumeSectionKind, EvidencePlace>> = {
	contact: 'other',
	summary: 'summary',
	experience: 'experience',
	projects: 'project',
	education: 'education',
	skills: 'list',
	certifications: 'certification',
	publications: 'publication',
	languages: 'other',
	awards: 'other',
	interests: 'other',
	other: 'other',
};

/** What a skill named in a section of this kind counts as. */
export function placeOf(kind: ResumeSectionKind): EvidencePlace {
	return PLACES[kind];
}

/** Index of the line that holds an offset; -1 between lines. `lines` are in the order of the text. */
export function lineAt(lines: readonly ResumeLine[], offset: number): number {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle] as ResumeLine).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low < lines.length && (lines[low] as ResumeLine).start <= offset ? low : -1;
}

/** Turns what was found into evidence, in the order of the text. What stands outside every line is dropped. */
export function readEvidence(found: readonly SkillFound[], lines: readonly ResumeLine[], kinds: readonly ResumeSectionKind[]): Evidence[] {
	const evidence: Evidence[] = [];
	for (const { skill, start, end, negated } of found) {
		const line = lineAt(lines, start);
		if (line === -1) continue;
		const kind = kinds[(lines[line] as ResumeLine).section];
		evidence.push({ skill, start, end, line, place: kind ? placeOf(kind) : 'other', negated });
	}
	return evidence.sort((a, b) => a.start - b.start || a.end - b.end);
}
