/**
 * The truth ladder: what the reader says of a skill that the résumé doesn't show.
 * @module
 */

/** `have`: used it, and can say where; `adjacent`: used something near it; `learning`: at it just now; `no`: not at all. */
export const TRUTHS = ['have', 'adjacent', 'learning', 'no'] as const;
export type Truth = (typeof TRUTHS)[number];

/** The reader's word on one skill. It holds for every posting. */
export interface TruthAnswer {
	/** Id of the skill. */
	readonly skill: string;
	readonly truth: Truth;
	/** Where it was used, or what the nearby thing is; in the reader's own words. */
	readonly where: string;
	/** ISO date and time. */
	readonly saidAt: string;
}
