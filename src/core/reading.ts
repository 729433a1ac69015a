/**
 * What a posting says.
 * @module
 */
import type { AlsoAsked, Facts, Gate, GreenFlag, RedFlag, Requirement, Section, Silence, SkillFinding } from './finding.ts';

/** Why a posting can't be rated. Each names a message. */
export type NotRatedReason = 'no-text' | 'too-short' | 'doubtful-extraction' | 'other-language' | 'too-few-must-haves' | 'no-resume';

export interface Reading {
	readonly skills: readonly SkillFinding[];
	readonly requirements: readonly Requirement[];
	readonly alsoAsked: readonly AlsoAsked[];
	readonly sections: readonly Section[];
	readonly facts: Facts;
	readonly gates: readonly Gate[];
	readonly redFlags: readonly RedFlag[];
	readonly greenFlags: readonly GreenFlag[];
	readonly silences: readonly Silence[];
	/** ISO 639-1 of the posting's language as far as told, `und` where it isn't. */
	readonly language: string;
	/** Why the posting as such can't be rated; `null` if it can. Having a résumé and enough must-haves is the match's business. */
	readonly notRated: NotRatedReason | null;
	readonly lexiconVersion: string;
}
