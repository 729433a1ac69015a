/**
 * The reader's résumé, as sections → entries → bullets, and the skills each line shows.
 * @module
 */
import type { DegreeLevel } from '../finding.ts';
import type { Span } from '../posting.ts';

export type ResumeSectionKind =
	| 'contact'
	| 'summary'
	| 'experience'
	| 'projects'
	| 'education'
	| 'skills'
	| 'certifications'
	| 'publications'
	| 'languages'
	| 'awards'
	| 'interests'
	| 'other';

/** A line of the résumé's text; offsets are into `Resume.text`. */
export interface ResumeLine extends Span {
	readonly text: string;
	readonly role: 'heading' | 'entry' | 'bullet' | 'text';
	/** Indices into `sections` and into that section's `entries`; -1 outside. */
	readonly section: number;
	readonly entry: number;
}

/** Year and month (1–12); month 0 where only the year is known. */
export interface YearMonth {
	readonly year: number;
	readonly month: number;
}

export interface ResumeEntry {
	readonly title: string | null;
	readonly organisation: string | null;
	readonly from: YearMonth | null;
	/** `present`: still there. */
	readonly to: YearMonth | 'present' | null;
	/** Indices into `Resume.lines`, heading lines of the entry included. */
	readonly lines: readonly number[];
}

export interface ResumeSection {
	readonly kind: ResumeSectionKind;
	readonly heading: string | null;
	readonly entries: readonly ResumeEntry[];
	/** Indices into `Resume.lines` that belong to no entry; the heading's own line is not among them. */
	readonly lines: readonly number[];
}

/** Where a line stands decides what it is worth. */
export type EvidencePlace = 'experience' | 'project' | 'education' | 'certification' | 'publication' | 'summary' | 'list' | 'other';

/** One line that shows a skill. */
export interface Evidence extends Span {
	readonly skill: string;
	readonly line: number;
	readonly place: EvidencePlace;
	/** "no Java", "not familiar with": no evidence, kept to be shown. */
	readonly negated: boolean;
}

/** How the reader can be reached, as far as the text says. */
export interface ResumeContact {
	readonly name: string | null;
	readonly email: string | null;
	readonly phone: string | null;
	/** Addresses on the web, as written. */
	readonly links: readonly string[];
	readonly location: string | null;
}

/** What kind of figure makes an outcome measurable. */
export type OutcomeKind = 'percent' | 'money' | 'duration' | 'rate' | 'factor' | 'scale' | 'count';

/** A figure that says what came of the work ("cut p99 latency by 40 %", "served 10K requests a second"). */
export interface Outcome extends Span {
	readonly line: number;
	readonly kind: OutcomeKind;
}

export interface Resume {
	readonly text: string;
	readonly lines: readonly ResumeLine[];
	readonly sections: readonly ResumeSection[];
	readonly evidence: readonly Evidence[];
	readonly contact: ResumeContact;
	/** In the order of the text. */
	readonly outcomes: readonly Outcome[];
	/** Years of experience in jobs, overlapping ones counted once; `null` if no dates were found. */
	readonly years: number | null;
	/** The highest degree taken, as the education sections say; `null` where they name none. Never `none`. */
	readonly degree: DegreeLevel | null;
	/** Messages about what could not be read well. */
	readonly warnings: readonly string[];
	readonly lexiconVersion: string;
}
