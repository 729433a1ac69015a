/**
 * The shapes of the data we read with. The data itself lies in `src/lexicon/`.
 * @module
 */
import type { FlagList, SectionKind, Severity, Tier } from './finding.ts';

export type SkillKind = 'language' | 'framework' | 'tool' | 'platform' | 'method' | 'domain' | 'certification' | 'spoken' | 'soft';

/**
 * When a form that is also an ordinary word (Go, R, Spark, REST …) stands for the skill. It is ruled out by `notBefore` and `notAfter`;
 * otherwise it counts if one of the other conditions holds, or if it stands in a list beside a skill that is beyond doubt.
 * All words are lower case; an entry may be several words.
 */
export interface Ambiguity {
	/** The forms in doubt, as written among the skill's forms. Absent: all of them. */
	readonly forms?: readonly string[];
	/** Words any of which, anywhere in the same sentence, speaks for the skill. */
	readonly company?: readonly string[];
	/** Words that confirm it directly before or after the form ("in Go", "R programming"). */
	readonly before?: readonly string[];
	readonly after?: readonly string[];
	/** Words that rule it out directly before or after the form ("the rest of", "go to"). */
	readonly notBefore?: readonly string[];
	readonly notAfter?: readonly string[];
	/** A sentence in which the form must be found, and one in which it must not. The lexicon's test reads both. */
	readonly yes: string;
	readonly no: string;
}

/**
 * One skill. Its forms are `name`, `aliases` (letter case ignored) and `exact` (case must be as written; a name that stands here
 * is matched in that case only). Spaces and hyphens inside a form are interchangeable, a plural "s" at its end is understood.
 */
export interface Skill {
	/** Kebab-case, unique over all areas. */
	readonly id: string;
	/** As its makers write it. */
	readonly name: string;
	readonly kind: SkillKind;
	readonly aliases?: readonly string[];
	readonly exact?: readonly string[];
	readonly ambiguity?: Ambiguity;
	/** Ids of skills that using this one shows (PyTorch → deep-learning). */
	readonly implies?: readonly string[];
	/** Ids of skills that do the same job; having one is worth part of the other. */
	readonly rivals?: readonly string[];
	/** Year of the first public release, with where that is written. */
	readonly since?: { readonly year: number; readonly source: string };
}

/** The skills of one area, sorted by id. */
export interface SkillArea {
	readonly area: string;
	readonly skills: readonly Skill[];
}

/** Headings that open a section, lower case without closing punctuation; matched whole or as told by `match`. */
export interface HeadingEntry {
	readonly kind: SectionKind;
	readonly phrases: readonly string[];
}

/** Words that set the tier of the clause they stand in. */
export interface CueEntry {
	/** Id of the message that explains it. */
	readonly rule: string;
	readonly tier: Tier;
	/** Lower case; the clause holds one of them as whole words. */
	readonly phrases: readonly string[];
	/** Where the cue must stand for it to reach the skill. Default: anywhere in the clause. */
	readonly place?: 'before' | 'after';
}

/** A red flag told by its words alone. Rules that need more are code in `core/red-flags`. */
export interface FlagPhrases {
	readonly kind: string;
	readonly severity: Severity;
	readonly list: FlagList;
	readonly phrases: readonly string[];
}

/** Everything a posting or résumé is read with. */
export interface Lexicon {
	/** Changes whenever a reading could: stored with each result. */
	readonly version: string;
	readonly areas: readonly SkillArea[];
	readonly headings: readonly HeadingEntry[];
	readonly cues: readonly CueEntry[];
}
