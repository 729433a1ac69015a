/**
 * The reader's word on skills.
 * @module
 */
import type { TruthAnswer } from '../match/truth.ts';

/** By skill; of several answers on one skill the one given last. */
export type Answers = ReadonlyMap<string, TruthAnswer>;

export function collectAnswers(answers: readonly TruthAnswer[]): Answers {
	const latest = new Map<string, TruthAnswer>();
	for (const answer of answers) if ((latest.get(answer.skill)?.saidAt ?? '') <= answer.saidAt) latest.set(answer.skill, answer);
	return latest;
}

/** The alternatives that the reader hasn't said "no" to. */
export function openSkills(skills: readonly string[], answers: Answers): readonly string[] {
	return skills.filter((skill) => answers.get(skill)?.truth !== 'no');
}
