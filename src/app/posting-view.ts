/**
 * A remembered posting, held against the stored résumé: what popup, side panel and report show.
 * @module
 */
import { marksOf } from '../core/marks.ts';
import { type Advice, adviseOn } from '../core/match/advice.ts';
import { matchResume } from '../core/match/index.ts';
import type { PostingView } from '../core/tab-view.ts';
import { compiledLexicon, readPosting, readResume } from './knowledge.ts';
import type { ResumeText, SeenPosting } from './ports.ts';

/** The view, with what the pages show beside it. */
export interface ViewWithAdvice {
	readonly view: PostingView;
	readonly advice: Advice;
	/** The résumé's lines by index; `null` without a résumé. */
	readonly resumeLines: readonly string[] | null;
}

/** Matches a posting with a résumé. A reading made with an older lexicon is made anew. */
export function viewPosting(seen: SeenPosting, stored: ResumeText | null, painted: boolean, asOf: string): ViewWithAdvice {
	const { key, posting } = seen;
	const knowledge = compiledLexicon();
	const reading = seen.reading.lexiconVersion === knowledge.version ? seen.reading : readPosting(posting);
	const resume = stored ? readResume(stored.text, asOf) : null;
	const match = resume ? matchResume(reading, resume, knowledge, posting.text) : null;
	return {
		view: { state: 'posting', key, posting, reading, marks: marksOf(reading), painted, match, resumeName: stored?.name ?? null },
		advice: adviseOn(match, reading, knowledge),
		resumeLines: resume?.lines.map((line) => line.text) ?? null,
	};
}
