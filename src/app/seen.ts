/**
 * The list of postings seen.
 * @module
 */
import Fuse from 'fuse.js';
import { isShown } from '../core/marks.ts';
import { matchResume } from '../core/match/index.ts';
import type { PostingSummary } from '../core/posting-summary.ts';
import { compiledLexicon, readStored } from './knowledge.ts';
import type { ResumeText, SeenPosting } from './ports.ts';

/** Forgives a letter or two in a word: 0 is exact, 1 is anything. */
const SEARCH_THRESHOLD = 0.3;

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
