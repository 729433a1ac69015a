/**
 * A posting in the list of those seen.
 * @module
 */
import type { Band } from './match/types.ts';

export interface PostingSummary {
	readonly key: string;
	readonly title: string;
	readonly company: string | null;
	/** ISO date and time. */
	readonly seenAt: string;
	readonly score: number | null;
	readonly band: Band | null;
	/** Red flags of medium severity and up. */
	readonly redFlags: number;
}
