/**
 * The list of postings seen.
 * @module
 */

import { isShown } from '../core/marks.ts';
import { matchResume } from '../core/match/index.ts';
import type { Band } from '../core/match/types.ts';
import { compiledLexicon, readResume } from './knowledge.ts';
import type { ResumeText, SeenPosting } from './ports.ts';

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

/** A line for each posting, with its match against the résumé as it is now. */
export function summarise(postings: readonly SeenPosting[], stored: ResumeText | null, asOf: string): PostingSummary[] {
	const resume = stored ? readResume(stored.text, asOf) : null;
	return postings.map(({ key, posting, reading, seenAt }) => {
		const match = resume ? matchResume(reading, resume, compiledLexicon(), posting.text) : null;
		return {
			key,
			title: posting.title,
			company: posting.company,
			seenAt,
			score: match?.score ?? null,
			band: match?.band ?? null,
			redFlags: reading.redFlags.filter(isShown).length,
		};
	});
}
