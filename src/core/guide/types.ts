/**
 * What is worth knowing about one role, as data. The guides lie in `src/lexicon/guides/`; what applies them knows no role by name.
 * Their sentences are in English, like the postings they are held against.
 * @module
 */
import type { PayPeriod, RoleId, SeniorityLevel, Severity } from '../finding.ts';
import type { SkillKind } from '../lexicon.ts';

/** What the work of a posting consists of. */
export type DutyArea = 'modelling' | 'data-engineering' | 'mlops' | 'software' | 'research' | 'analytics' | 'llm-applications' | 'management';

/** Where a figure or fact comes from. */
export interface GuideSource {
	/** Kebab-case, unique in the guide. */
	readonly id: string;
	readonly title: string;
	/** Year of the figures, or year and month ("2025", "2026-05"). */
	readonly date: string;
}

/**
 * Something that may hold of a posting. Phrases are lower case, matched by whole words; spaces and hyphens are interchangeable and a
 * plural "s" at the end is understood.
 */
export type PostingCondition =
	| { readonly all: readonly PostingCondition[] }
	| { readonly any: readonly PostingCondition[] }
	| { readonly not: PostingCondition }
	/** A general red flag of this kind was found. */
	| { readonly flag: string }
	/** The posting is silent on this. */
	| { readonly silence: string }
	/** It names so many (absent: one) of these skills, or skills that imply them; with `tier`, at that tier or a stronger one. */
	| { readonly asks: readonly string[]; readonly atLeast?: number; readonly tier?: 'must' | 'nice' }
	/** It names at least so many different skills of these kinds and areas of the lexicon. */
	| { readonly names: { readonly kinds: readonly SkillKind[]; readonly areas: readonly string[] }; readonly atLeast: number }
	/** It says so many (absent: one) of these phrases, outside legal text and the employer's own story. */
	| { readonly says: readonly string[]; readonly atLeast?: number }
	/** At least (absent: any) this share, 0 … 1, of its duties lies in an area. */
	| { readonly area: DutyArea; readonly share?: number }
	/** Its level is one of these. */
	| { readonly level: readonly SeniorityLevel[] };

/** Something that may hold of a résumé. `in` bullets: lines of jobs and projects alone; absent: anywhere. */
export type ResumeCondition =
	| { readonly all: readonly ResumeCondition[] }
	| { readonly any: readonly ResumeCondition[] }
	| { readonly not: ResumeCondition }
	/** It shows so many (absent: one) of these skills, or skills that imply them. */
	| { readonly shows: readonly string[]; readonly in?: 'bullets'; readonly atLeast?: number }
	| { readonly says: readonly string[]; readonly in?: 'bullets'; readonly atLeast?: number }
	/** At most this share, 0 … 1, of its job and project bullets names a measurable outcome; holds only where there are at least four. */
	| { readonly outcomes: { readonly atMost: number } };

/** A thing that postings for the role usually ask for. */
export interface GuideDemand {
	/** Kebab-case, unique in the guide. */
	readonly id: string;
	/** A noun phrase: "containers and model serving". */
	readonly text: string;
	/** Ids of skills any of which, or of what implies them, asks for it or shows it. */
	readonly anyOf: readonly string[];
	/** Words that ask for it without naming such a skill. */
	readonly phrases?: readonly string[];
}

/** A duty of the role. A posting's line is this duty if it says one of the phrases, or names two of the skills. */
export interface GuideDuty {
	readonly id: string;
	/** A verb phrase: "watch models in production for drift and bad data". */
	readonly text: string;
	readonly area: DutyArea;
	readonly phrases: readonly string[];
	readonly skills?: readonly string[];
	/** What a measurable outcome of it looks like: "time from trained to serving, number of models released". */
	readonly outcome: string;
}

/** Base pay at a level in a country. Context, never a verdict. */
export interface GuidePay {
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** ISO 4217. */
	readonly currency: string;
	readonly period: PayPeriod;
	/** In plain units (₹12 LPA is 1200000). */
	readonly min: number;
	readonly max: number;
	/** The top is no bound: "450K and more". */
	readonly open?: true;
	/** Id of one of the guide's sources. */
	readonly source: string;
}

export interface GuideLevel {
	readonly level: SeniorityLevel;
	/** As the field calls it: "ML engineer II". */
	readonly name: string;
	/** `max` exclusive; `null`: open. */
	readonly years: { readonly min: number; readonly max: number | null };
	/** What one does at this level. */
	readonly does: string;
	/** Words in a posting's duties that speak of this level. */
	readonly signs: readonly string[];
	/** Empty where no source gives a figure. */
	readonly pay: readonly GuidePay[];
}

/** A warning sign, or a silence, that matters for this role. */
export interface GuideWarning {
	readonly id: string;
	readonly severity: Severity;
	readonly title: string;
	readonly why: string;
	/** How it can be harmless. */
	readonly benign: string;
	/** What to ask. */
	readonly question: string;
	readonly when: PostingCondition;
	/** General kinds of flag or silence that say the same: shown once. */
	readonly covers?: readonly string[];
}

/** How to tailor a résumé for this role. */
export interface GuideTip {
	readonly id: string;
	/** What to show, in the imperative. */
	readonly text: string;
	/** How such a line reads, with … for what only the reader knows. */
	readonly example: string;
	/** Fits postings of which this holds; absent: all. */
	readonly when?: PostingCondition;
	/** Ids of the guide's duties that such a line would answer, the nearest first. */
	readonly duties?: readonly string[];
	/** Done already in a résumé of which this holds. */
	readonly done: ResumeCondition;
}

/** A mistake common in résumés for this role. */
export interface GuideMistake {
	readonly id: string;
	readonly title: string;
	readonly why: string;
	readonly fix: string;
	readonly when: ResumeCondition;
	/** Words, or skills, of the lines it is about; absent: the résumé as a whole. */
	readonly about?: { readonly says?: readonly string[]; readonly shows?: readonly string[] };
}

export interface GuideQuestion {
	readonly id: string;
	readonly question: string;
	readonly answer: string;
	/** Holds of postings that raise it; absent: none does by itself. */
	readonly raisedBy?: PostingCondition;
}

export interface Guide {
	readonly role: RoleId;
	/** "ML engineer" */
	readonly name: string;
	/** Year and month in which its facts were last checked. */
	readonly asOf: string;
	/** The role in one paragraph. */
	readonly summary: string;
	/** How it differs from the roles beside it. */
	readonly neighbours: readonly { readonly role: RoleId; readonly name: string; readonly difference: string }[];
	readonly mustHaves: readonly GuideDemand[];
	readonly niceToHaves: readonly GuideDemand[];
	readonly duties: readonly GuideDuty[];
	/** From the lowest up. */
	readonly levels: readonly GuideLevel[];
	/** Terms that tracking systems look for, as postings write them. */
	readonly keywords: readonly string[];
	readonly warnings: readonly GuideWarning[];
	readonly tips: readonly GuideTip[];
	readonly mistakes: readonly GuideMistake[];
	readonly questions: readonly GuideQuestion[];
	readonly sources: readonly GuideSource[];
}
