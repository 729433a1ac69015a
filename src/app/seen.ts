/**
 * The list of postings seen.
 * @module
 */
import Fuse from 'fuse.js';

import { isShown } from '../core/marks.ts';
import { matchResume } from '../core/match/index.ts';
import type { Band } from '../core/match/types.ts';
import { compiledLexicon, readStored } from './knowledge.ts';
import type { ResumeText, SeenPosting } from './ports.ts';

/** Forgives a letter or two in a word: 0 is exact, 1 is anything. */
const SEARCH_THRESHOLD = 0.3;

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

/** Titles and companies a query may mean, best first; all postings for an empty query. */
export function searchSeen(postings: readonly PostingSummary[], query: string): readonly PostingSummary[] {
	if (!query.trim()) return postings;
	return new Fuse(postings, { keys: ['title', 'company'], threshold: SEARCH_THRESHOLD, ignoreLocation: true }).search(query.trim()).map(({ item }) => item);
}

/** A line for each posting, with its match against the résumé as it is now. */
export function summarise(postings: readonly SeenPosting[], stored: ResumeText | null, asOf: string): PostingSummary[] {
	const resume = stored ? readStored(stored, asOf) : null;
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
