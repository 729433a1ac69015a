/**
 * The truth ladder: what the reader says of a skill that the résumé doesn't show.
 * @module
 */
import type { GapItem } from './gap.ts';
import { type Earned, type Holding, RIVAL_CREDIT, SHOWN_CREDIT } from './held.ts';
import type { MatchKnowledge } from './knowledge.ts';

/** `have`: used it, and can say where; `adjacent`: used something near it; `learning`: at it just now; `no`: not at all. */
export const TRUTHS = ['have', 'adjacent', 'learning', 'no'] as const;
export type Truth = (typeof TRUTHS)[number];

/** The reader's word on one skill. It holds for every posting. */
export interface TruthAnswer {
	/** Id of the skill. */
	readonly skill: string;
	readonly truth: Truth;
	/** Where it was used, or what the nearby thing is; in the reader's own words. */
	readonly where: string;
	/** ISO date and time. */
	readonly saidAt: string;
}

/** A gap with what the reader says of it. */
export interface ToldGap extends GapItem {
	/** `null`: not asked yet, or of some of the alternatives only, and none of those is known. */
	readonly truth: Truth | null;
	/** The answer that decides. */
	readonly answer: TruthAnswer | null;
}

/** Gives each gap the best that is said of its alternatives, in the order of the gap. `no` takes a no to each of them. */
export function applyTruth(gap: readonly GapItem[], answers: readonly TruthAnswer[]): ToldGap[] {
	const said = latestAnswers(answers);
	return gap.map((item): ToldGap => {
		const told = item.skills.flatMap((skill) => said.get(skill) ?? []).sort((a, b) => TRUTHS.indexOf(a.truth) - TRUTHS.indexOf(b.truth));
		const best = told[0];
		const isTold = best !== undefined && (best.truth !== 'no' || item.skills.every((skill) => said.has(skill)));
		return { ...item, truth: isTold ? best.truth : null, answer: isTold ? best : null };
	});
}

/**
 * What a résumé would be worth for each skill if it showed what the reader says. A skill that the reader has stands in for its rivals, and
 * shows what it implies, unless the reader's own answer on that is another, or the résumé denies it.
 */
export function withAnswers(holding: Holding, isDenied: (skill: string) => boolean, answers: readonly TruthAnswer[], knowledge: MatchKnowledge): Holding {
	const said = latestAnswers(answers);
	const own = [...said.values()].filter((answer) => answer.truth === 'have').map((answer) => answer.skill);
	const implied = new Map<string, string>();
	for (const through of own.sort()) for (const skill of knowledge.implied(through)) if (!implied.has(skill) && !said.has(skill) && !isDenied(skill)) implied.set(skill, through);
	const hypothetical = (skill: string): Earned | null => {
		const truth = said.get(skill)?.truth;
		if (truth === 'have') return { credit: SHOWN_CREDIT, how: 'shown', through: null, evidence: [] };
		const through = implied.get(skill);
		if (through !== undefined) return { credit: SHOWN_CREDIT, how: 'implied', through, evidence: [] };
		if (truth === 'adjacent') return { credit: RIVAL_CREDIT, how: 'rival', through: null, evidence: [] };
		const rival = knowledge.rivals(skill).find((id) => said.get(id)?.truth === 'have' || implied.has(id));
		return rival === undefined ? null : { credit: RIVAL_CREDIT, how: 'rival', through: rival, evidence: [] };
	};
	return (skill) => {
		const held = holding(skill);
		const told = hypothetical(skill);
		return told && told.credit > held.credit ? told : held;
	};
}

/** One answer to a skill: the last one given. */
function latestAnswers(answers: readonly TruthAnswer[]): ReadonlyMap<string, TruthAnswer> {
	const latest = new Map<string, TruthAnswer>();
	for (const answer of answers) {
		const known = latest.get(answer.skill);
		if (!known || known.saidAt <= answer.saidAt) latest.set(answer.skill, answer);
	}
	return latest;
}
