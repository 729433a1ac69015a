/**
 * Requirements as the pages list them: those that weigh something by tier, and those that never do.
 * @module
 */
import type { Requirement } from '../../core/finding.ts';
import { hardSkills } from '../../core/match/score.ts';
import type { Reading } from '../../core/reading.ts';

/** `soft`: asked for, but soft skills and spoken languages only, which weigh nothing. */
export type RequirementList = 'must' | 'nice' | 'soft' | 'mentioned';
export type SortedRequirements = Readonly<Record<RequirementList, readonly Requirement[]>>;

export function sortRequirements(reading: Reading): SortedRequirements {
	const kinds = new Map(reading.skills.map((skill) => [skill.id, skill.kind]));
	const lists: Record<RequirementList, Requirement[]> = { must: [], nice: [], soft: [], mentioned: [] };
	for (const requirement of reading.requirements) {
		const soft = requirement.tier !== 'mentioned' && hardSkills(requirement, kinds).length === 0;
		lists[soft ? 'soft' : requirement.tier].push(requirement);
	}
	return lists;
}
