/**
 * The shapes of the data we read with. The data itself lies in `src/lexicon/`.
 * @module
 */
import type { FlagList, SectionKind, Severity, Tier } from './finding.ts';

export type SkillKind = 'language' | 'framework' | 'tool' | 'platform' | 'method' | 'domain' | 'certification' | 'spoken' | 'soft';

/**
 * When a form that is also an ordinary word (Go, R, Spark, REST …) stands for the skill. It is ruled out by `notBefore` and `notAfter`;
 * otherwise it counts if one of the other conditions holds, or if it stands in a list beside a skill that is beyond doubt.
 * Where neither `company` nor `before` nor `after` is given, it counts wherever it is not ruled out.
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

/** Phrases, lower case, that tell a section's kind: in its heading, or (signs) in the sentences of a block without one. */
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
	/** Whether it speaks for what stands before it or for what follows. */
	readonly place: 'leading' | 'trailing';
}

/**
 * Phrases that stand for one thing, what must stand beside them and what makes them harmless. All lower case, matched by whole words;
 * spaces and hyphens are interchangeable and a plural "s" at the end is understood. Several entries may share an id.
 */
export interface SignalPhrases {
	readonly id: string;
	readonly phrases: readonly string[];
	/** Longer phrases that make a phrase they overlap harmless ("family office" for "family"). */
	readonly except?: readonly string[];
	/** The same sentence must hold one of these as well. */
	readonly with?: readonly string[];
	/** How far from the phrase one of `with` may stand, in tokens of the same block. Absent: anywhere in the sentence. */
	readonly within?: number;
	/** The same sentence must hold none of these. */
	readonly unless?: readonly string[];
	/** Sections it counts in. Absent: all but `notIn`. */
	readonly onlyIn?: readonly SectionKind[];
	/** Sections it doesn't count in. Absent: `legal`. */
	readonly notIn?: readonly SectionKind[];
	/** Counts behind a "no", "never", "not" as well. */
	readonly evenNegated?: true;
}

/** A red flag told by its words alone; its id is the flag's kind. Rules that need more are code in `core/red-flags`. */
export interface FlagPhrases extends SignalPhrases {
	readonly severity: Severity;
	readonly list: FlagList;
	/** How many different phrases of this entry the posting must hold. Absent: one. */
	readonly atLeast?: number;
}

/** What flags and silences are read with: flags told by words, and signals that rules put together. */
export interface FlagLexicon {
	readonly flags: readonly FlagPhrases[];
	readonly signals: readonly SignalPhrases[];
}

/** A language, told by its commonest function words in lower case. */
export interface LanguageEntry {
	/** ISO 639-1. */
	readonly code: string;
	readonly words: readonly string[];
}

/** Everything a posting or résumé is read with. */
export interface Lexicon {
	/** Changes whenever a reading could: stored with each result. */
	readonly version: string;
	readonly areas: readonly SkillArea[];
	readonly headings: readonly HeadingEntry[];
	/** What tells the kind of a heading that none of `headings` knows. */
	readonly headingHints: readonly HeadingEntry[];
	/** What tells a block's kind where no heading does. */
	readonly signs: readonly HeadingEntry[];
	readonly cues: readonly CueEntry[];
	/** Words right before or after a form that is also an ordinary word, which make it a skill whatever skill it is. */
	readonly confirming: { readonly before: readonly string[]; readonly after: readonly string[] };
	readonly flags: FlagLexicon;
	readonly languages: readonly LanguageEntry[];
}
