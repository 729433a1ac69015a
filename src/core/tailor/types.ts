/**
 * What tailoring is done with, and the advice that comes of it.
 * @module
 */
import type { Params, Tier } from '../finding.ts';
import type { Guide, PostingCondition, ResumeCondition } from '../guide/types.ts';
import type { Verdict } from '../guide/verdict.ts';
import type { GapItem } from '../match/gap.ts';
import type { MatchKnowledge } from '../match/knowledge.ts';
import type { TruthAnswer } from '../match/truth.ts';
import type { Match } from '../match/types.ts';
import type { Posting, Span } from '../posting.ts';
import type { Reading } from '../reading.ts';
import type { FindSkills } from '../resume/index.ts';
import type { Resume } from '../resume/types.ts';
import type { DutyCover } from './cover.ts';
import type { PostingQuote, ResumeQuote } from './quotes.ts';
import type { Rewrite } from './rewrite-types.ts';

/** What tailoring needs to know about skills: the compiled lexicon, and how it is searched for in a text. */
export interface TailorKnowledge extends MatchKnowledge {
	readonly findSkills: FindSkills;
}

/** Names of the messages `tailor:advice.<rule>` and, for small places, `tailor:short.<rule>`. */
export const TAILORING = [
	'use-their-term',
	'show-in-bullet',
	'show-somewhere',
	'name-implied',
	'say-where',
	'say-where-untold',
	'bridge-rival',
	'word-adjacent',
	'word-adjacent-untold',
	'word-learning',
	'word-learning-untold',
	'open-gap',
	'leave-out',
	'leave-denied',
	'take-out',
	'lead-with',
	'measure-bullet',
	'measure-bullet-as',
	'guide-tip',
] as const;
export type TailoringRule = (typeof TAILORING)[number];

/** One thing to do. It rests on at least one quote: `asked`, or `lines`. */
export interface TailoringAdvice {
	readonly rule: TailoringRule;
	/**
	 * `skill`: what is asked for (alternatives joined with " / "); `term`: the posting's spelling; `held`: the résumé's skill or spelling
	 * behind it; `where`: the reader's own words; `outcome`, `text`, `example`: the guide's, in English; `skills`: names; `count`: of what is quoted.
	 */
	readonly params: Params;
	/** `null`: not about one requirement. */
	readonly tier: Tier | null;
	/** Id of the requirement in the reading. */
	readonly requirement: string | null;
	/** Ids of the skills it is about, in the order of the posting. */
	readonly skills: readonly string[];
	/** Points of the score that it earns, or secures with readers who look for the word alone. 0 where there is nothing to gain. */
	readonly points: number;
	/** The posting's words it answers. */
	readonly asked: PostingQuote | null;
	/** The reader's own lines it is about. */
	readonly lines: readonly ResumeQuote[];
	/** A truthful wording of the first of them. */
	readonly rewrite: Rewrite | null;
}

/** Whether a condition of the guide holds of the posting, and where it says so. */
export type HoldsOfPosting = (condition: PostingCondition) => Verdict<Span>;
/** Whether a condition of the guide holds of the résumé; places are indices into its lines. */
export type HoldsOfResume = (condition: ResumeCondition) => Verdict<number>;

export interface TailoringInput {
	readonly posting: Posting;
	readonly reading: Reading;
	readonly resume: Resume;
	readonly match: Match;
	/** Of `findGap`. */
	readonly gap: readonly GapItem[];
	/** The reader's word, the newest last. */
	readonly answers: readonly TruthAnswer[];
	/** Of `coverDuties`. */
	readonly covers: readonly DutyCover[];
	readonly guide: Guide | null;
	readonly knowledge: TailorKnowledge;
	readonly holdsOfPosting: HoldsOfPosting;
	readonly holdsOfResume: HoldsOfResume;
}
