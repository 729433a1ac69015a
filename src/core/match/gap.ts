/**
 * What a match lacks, in the order in which it matters.
 * @module
 */
import type { Tier } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { ENOUGH_NICE, hardSkills } from './score.ts';
import type { CreditHow, Match, RequirementCredit } from './types.ts';

/** A requirement with less than full credit. */
export interface GapItem {
	/** Id of the requirement in the reading. */
	readonly requirement: string;
	readonly tier: Tier;
	/** The skills of which any would do, without soft skills and spoken languages. */
	readonly skills: readonly string[];
	/** What it was credited for as yet. */
	readonly how: CreditHow;
	/** The résumé's own skill behind that credit; `null` if there is none. */
	readonly held: string | null;
	/** Points by which the score would rise with full credit: 0 where enough nice-to-haves are met already, or nothing is rated. */
	readonly gain: number;
}

/** Must-haves before nice-to-haves, then by what could be gained, then in the order of the posting. */
export function findGap(match: Match, reading: Reading): GapItem[] {
	const kinds = new Map(reading.skills.map((skill) => [skill.id, skill.kind]));
	const earned = new Map(match.credits.map((credit) => [credit.requirement, credit]));
	const niceCredit = niceSum(match.credits);
	const gap: GapItem[] = [];
	for (const requirement of reading.requirements) {
		const credit = earned.get(requirement.id);
		const skills = hardSkills(requirement, kinds);
		if (!credit || credit.credit >= 1 || skills.length === 0 || requirement.tier === 'mentioned') continue;
		gap.push({
			requirement: requirement.id,
			tier: requirement.tier,
			skills,
			how: credit.how,
			held: credit.through ?? credit.skill,
			gain: gainOf(credit, match, niceCredit),
		});
	}
	return gap.sort((a, b) => Number(a.tier !== 'must') - Number(b.tier !== 'must') || b.gain - a.gain);
}

function gainOf(credit: RequirementCredit, match: Match, niceCredit: number): number {
	if (credit.tier === 'must') return credit.worth - credit.points;
	const enough = Math.min(ENOUGH_NICE, match.nice.total);
	return credit.worth * (Math.min(enough, niceCredit + 1 - credit.credit) - Math.min(enough, niceCredit));
}

/** Credit of the nice-to-haves that weigh something. */
function niceSum(credits: readonly RequirementCredit[]): number {
	return credits.reduce((sum, { tier, worth, credit }) => sum + (tier === 'nice' && worth > 0 ? credit : 0), 0);
}
