/**
 * A reading held against a résumé: credit for each requirement, and the score they add up to.
 * @module
 */
import type { Requirement } from '../finding.ts';
import type { NotRatedReason, Reading } from '../reading.ts';
import type { Evidence, Resume } from '../resume/types.ts';
import { findBareLists } from './bare-lists.ts';
import { findCopied } from './copied.ts';
import { type Earned, type Holding, NOTHING, weighEvidence } from './held.ts';
import { findKeywords } from './keywords.ts';
import type { MatchKnowledge } from './knowledge.ts';
import { findUnlisted } from './literal.ts';
import { computeParts, computeScore, hardSkills, MIN_MUST_HAVES, NO_SHARE, reaches, sharePoints } from './score.ts';
import { type TruthAnswer, withAnswers } from './truth.ts';
import type { Band, CreditHow, Match, RequirementCredit, ScoreParts } from './types.ts';
import { yearsAsked } from './years-asked.ts';

export type { MatchKnowledge } from './knowledge.ts';

/** Must-have coverage from which applying is worth it, and from which it is a stretch. */
const WORTH_APPLYING = 0.6;
const STRETCH = 0.4;
/** Of equal credits the more direct one is named. */
const DIRECTNESS: Readonly<Record<CreditHow, number>> = { shown: 4, listed: 3, implied: 2, rival: 1, absent: 0 };

/**
 * Matches a posting with a résumé.
 *
 * - Soft skills, spoken languages and what is only `mentioned` are credited and listed, but weigh nothing. A requirement with both hard
 *   and soft alternatives is judged by its hard ones.
 * - `must` and `nice` count requirements that weigh something; met is any credit at all. The band goes by M, their mean credit.
 * - When not rated, score, band, parts, points and worth are empty: a number would look like a result.
 * @param postingText The text that the reading's spans point into.
 */
export function matchResume(reading: Reading, resume: Resume, knowledge: MatchKnowledge, postingText: string): Match {
	const { evidence, holding } = holdResume(reading, resume, knowledge, postingText);
	const judged = judgeRequirements(reading, holding);
	const weighed = judged.filter((one) => one.weighs).map(({ requirement, best }) => ({ tier: requirement.tier, credit: best.earned.credit }));
	const must = count(weighed, 'must');
	const notRated = whyNotRated(reading, resume, must.total);
	const parts = notRated ? { m: 0, q: 0, n: 0 } : computeParts(weighed);
	const shares = notRated ? [] : sharePoints(weighed, parts);
	let next = 0;
	const credits = judged.map(({ requirement, weighs, best }): RequirementCredit => {
		const share = (weighs ? shares[next++] : undefined) ?? NO_SHARE;
		const { credit, how, through, evidence: shown } = best.earned;
		return { requirement: requirement.id, tier: requirement.tier, credit, how, skill: best.skill, through, evidence: shown, ...share };
	});
	return {
		score: notRated ? null : roundScore(parts),
		notRated,
		band: notRated ? null : bandOf(parts.m),
		must,
		nice: count(weighed, 'nice'),
		parts,
		credits,
		keywords: findKeywords(reading.skills, evidence, resume, postingText),
		years: { asked: yearsAsked(reading.facts.years).at(-1)?.min ?? null, have: resume.years },
	};
}

/**
 * What the score would be if the résumé showed what the reader has said of skills it doesn't show: `have` counts as shown, `adjacent` as
 * much as a rival, the rest adds nothing. Rounded like the score; `null` when not rated. The match itself never counts answers.
 */
export function potentialScore(reading: Reading, resume: Resume, knowledge: MatchKnowledge, postingText: string, answers: readonly TruthAnswer[]): number | null {
	const { evidence, holding } = holdResume(reading, resume, knowledge, postingText);
	const named = new Set(evidence.filter((piece) => !piece.negated).map((piece) => piece.skill));
	const denied = new Set(evidence.filter((piece) => piece.negated && !named.has(piece.skill)).map((piece) => piece.skill));
	const judged = judgeRequirements(
		reading,
		withAnswers(holding, (skill) => denied.has(skill), answers, knowledge),
	).filter((one) => one.weighs);
	const weighed = judged.map(({ requirement, best }) => ({ tier: requirement.tier, credit: best.earned.credit }));
	return whyNotRated(reading, resume, count(weighed, 'must').total) ? null : roundScore(computeParts(weighed));
}

function holdResume(reading: Reading, resume: Resume, knowledge: MatchKnowledge, postingText: string): { evidence: readonly Evidence[]; holding: Holding } {
	const unlisted = findUnlisted(reading.skills, resume, postingText);
	const evidence: readonly Evidence[] = unlisted.length > 0 ? [...resume.evidence, ...unlisted] : resume.evidence;
	const isCopied = findCopied(postingText, resume);
	const isBare = findBareLists(resume, evidence);
	return { evidence, holding: weighEvidence(resume, evidence, knowledge, (line) => isBare(line) || isCopied(line)) };
}

interface Judged {
	readonly requirement: Requirement;
	readonly weighs: boolean;
	readonly best: { readonly skill: string | null; readonly earned: Earned };
}

function judgeRequirements(reading: Reading, holding: Holding): Judged[] {
	const kinds = new Map(reading.skills.map((skill) => [skill.id, skill.kind]));
	return reading.requirements.map((requirement) => {
		const hard = hardSkills(requirement, kinds);
		const best = findBest(hard.length > 0 ? hard : requirement.anyOf, holding);
		return { requirement, weighs: hard.length > 0 && requirement.tier !== 'mentioned', best };
	});
}

function findBest(skills: readonly string[], holding: Holding): Judged['best'] {
	let best: { skill: string | null; earned: Earned } = { skill: null, earned: NOTHING };
	for (const skill of skills) {
		const earned = holding(skill);
		const better = earned.credit - best.earned.credit || DIRECTNESS[earned.how] - DIRECTNESS[best.earned.how];
		if (better > 0) best = { skill, earned };
		else if (best.skill === null && best.earned.evidence.length === 0) best = { skill: null, earned };
	}
	return best;
}

function count(weighed: readonly { readonly tier: string; readonly credit: number }[], tier: 'must' | 'nice'): { met: number; total: number } {
	const own = weighed.filter((one) => one.tier === tier);
	return { met: own.filter((one) => one.credit > 0).length, total: own.length };
}

function whyNotRated(reading: Reading, resume: Resume, mustHaves: number): NotRatedReason | null {
	if (reading.notRated) return reading.notRated;
	if (resume.lines.length === 0) return 'no-resume';
	return mustHaves < MIN_MUST_HAVES ? 'too-few-must-haves' : null;
}

function bandOf(coverage: number): Band {
	if (reaches(coverage, WORTH_APPLYING)) return 'worth-applying';
	return reaches(coverage, STRETCH) ? 'stretch' : 'long-shot';
}

function roundScore(parts: ScoreParts): number {
	return Math.min(100, Math.round(computeScore(parts)));
}
