/**
 * A reading held against a résumé.
 * @module
 */
import type { Tier } from '../finding.ts';
import type { NotRatedReason } from '../reading.ts';
import type { Evidence } from '../resume/types.ts';

/** How a requirement is met: `shown` 1, `listed` 0.8, `implied` the credit of what implies it, `rival` 0.4, `absent` 0. */
export type CreditHow = 'shown' | 'listed' | 'implied' | 'rival' | 'absent';

export interface RequirementCredit {
	/** Id of the requirement in the reading. */
	readonly requirement: string;
	readonly tier: Tier;
	/** 0 … 1 */
	readonly credit: number;
	readonly how: CreditHow;
	/** The skill of `anyOf` that earned the credit; `null` if none did. */
	readonly skill: string | null;
	/** The résumé's skill it was earned with, where that is another one (implied, rival). */
	readonly through: string | null;
	readonly evidence: readonly Evidence[];
	/** Points of the score this requirement has earned, and could earn at most. Both 0 where it weighs nothing. */
	readonly points: number;
	readonly worth: number;
}

export type Band = 'worth-applying' | 'stretch' | 'long-shot';

/** One keyword of the posting, and how it stands in the résumé. */
export interface Keyword {
	readonly skill: string;
	/** The posting's own spelling. */
	readonly term: string;
	readonly tier: Tier;
	readonly found: 'exact' | 'variant' | 'none';
	/** The résumé's spelling, for a variant. */
	readonly variant: string | null;
	/** Acronym or long form that the posting uses beside a term found, and the résumé doesn't ("NLP" is there, "natural language processing" isn't). */
	readonly missing?: readonly string[];
}

/** The arithmetic of the score: 100·must + nice parts. */
export interface ScoreParts {
	/** Mean credit over must-haves, 0 … 1. */
	readonly m: number;
	/** Nice-to-have credit, full at three. 0 … 1 */
	readonly q: number;
	/** Points that nice-to-haves can bring. */
	readonly n: number;
}

export interface Match {
	/** 0 … 100, whole; `null` when not rated. */
	readonly score: number | null;
	readonly notRated: NotRatedReason | null;
	readonly band: Band | null;
	/** Requirements with any credit, of all. */
	readonly must: { readonly met: number; readonly total: number };
	readonly nice: { readonly met: number; readonly total: number };
	readonly parts: ScoreParts;
	readonly credits: readonly RequirementCredit[];
	readonly keywords: readonly Keyword[];
	/** Years asked overall and years the résumé shows; `null` where not said. */
	readonly years: { readonly asked: number | null; readonly have: number | null };
}
