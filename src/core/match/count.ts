/**
 * How much a posting asks for, as it is counted wherever a number is shown.
 * @module
 */
import type { Reading } from '../reading.ts';
import { hardSkills } from './score.ts';

/** Requirements that weigh something in a match, by tier. */
export function countDemands(reading: Pick<Reading, 'skills' | 'requirements'>): { readonly must: number; readonly nice: number } {
	const kinds = new Map(reading.skills.map((skill) => [skill.id, skill.kind]));
	const count = (tier: 'must' | 'nice') => reading.requirements.filter((requirement) => requirement.tier === tier && hardSkills(requirement, kinds).length > 0).length;
	return { must: count('must'), nice: count('nice') };
}
