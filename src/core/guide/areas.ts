/**
 * The shape of the data that tells which area a duty lies in, whatever the role. The data itself lies in `src/lexicon/duty-areas.ts`.
 * @module
 */
import type { DutyArea } from './types.ts';

/**
 * Things that are worked on, and the verbs with which working on them is of this area. All lower case, verbs in their base form;
 * "training", "trains" and "trained" are found by "train". The longest thing at a place counts, and the nearest verbs before it.
 */
export interface DutyAreaSigns {
	readonly area: DutyArea;
	readonly things: readonly string[];
	/** Absent: whatever is done with them, as long as no other signs claim the thing with the verb that stands there. */
	readonly verbs?: readonly string[];
}

export interface DutyAreaLexicon {
	readonly signs: readonly DutyAreaSigns[];
	/** Longer things that hold one of the signs' and tell no area ("product requirements"). */
	readonly neutral: readonly string[];
	/** What people are called: "backend" before one of these is a colleague, nothing that is worked on. */
	readonly people: readonly string[];
	/** Ids of skills that are used in one area alone. */
	readonly skills: readonly { readonly area: DutyArea; readonly ids: readonly string[] }[];
	/** Ids of skills that are at home in every job with a computer: asking for one is unusual nowhere. */
	readonly everyday: readonly string[];
}
