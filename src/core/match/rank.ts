/**
 * Which of several résumés fits a posting best.
 * @module
 */
import type { Reading } from '../reading.ts';
import type { Resume } from '../resume/types.ts';
import { matchResume } from './index.ts';
import type { MatchKnowledge } from './knowledge.ts';
import type { Match } from './types.ts';

/** A résumé as the reader keeps it. */
export interface NamedResume {
	readonly id: string;
	readonly name: string;
	readonly resume: Resume;
}

export interface RankedResume {
	readonly id: string;
	readonly name: string;
	readonly match: Match;
}

/** Best first: by score, then by must-haves and nice-to-haves met; without a rating by those alone. What is equal keeps its order. */
export function rankResumes(reading: Reading, postingText: string, resumes: readonly NamedResume[], knowledge: MatchKnowledge): readonly RankedResume[] {
	return resumes
		.map(({ id, name, resume }) => ({ id, name, match: matchResume(reading, resume, knowledge, postingText) }))
		.sort(({ match: a }, { match: b }) => (b.score ?? -1) - (a.score ?? -1) || b.must.met - a.must.met || b.nice.met - a.nice.met);
}
