/**
 * Everything the report says of one posting: what it asks, what the reader can show, and what to do about the rest.
 * @module
 */
import type { GuideReading } from './guide/index.ts';
import type { Advice } from './match/advice.ts';
import type { Check } from './match/checks/check.ts';
import type { GamingNote } from './match/gaming.ts';
import type { RankedResume } from './match/rank.ts';
import type { ToldGap } from './match/truth.ts';
import type { PostingView } from './tab-view.ts';
import type { DutyCover, FoundMistake, TailoringAdvice } from './tailor/index.ts';

/** A posting beside the reader's word and résumés. */
export interface ReaderView {
	readonly view: PostingView;
	/** The next step. */
	readonly advice: Advice;
	/** The active résumé's lines by index; `null` without one. */
	readonly resumeLines: readonly string[] | null;
	/** The posting's gates and facts against the reader's own: what fails first. */
	readonly checks: readonly Check[];
	/** All résumés, best first; empty with fewer than two. */
	readonly ranked: readonly RankedResume[];
}

/** The whole report. What rests on a résumé is empty, or `null`, without one. */
export interface ReportView extends ReaderView {
	/** `null`: there is no guide to the posting's role. */
	readonly guide: GuideReading | null;
	/** What the match lacks, with the reader's word on it. */
	readonly gap: readonly ToldGap[];
	/** The score if the résumé showed what the reader says; `null` when not rated. */
	readonly potential: number | null;
	readonly gaming: readonly GamingNote[];
	readonly covers: readonly DutyCover[];
	readonly tailoring: readonly TailoringAdvice[];
	readonly mistakes: readonly FoundMistake[];
}
