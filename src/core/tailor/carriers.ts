/**
 * Which point of a job or project could carry a skill that the résumé only lists. Whether it may, only the reader knows.
 * @module
 */
import type { SkillFinding } from '../finding.ts';
import type { MatchKnowledge } from '../match/knowledge.ts';
import type { Posting } from '../posting.ts';
import type { Bullet } from './bullets.ts';
import type { DutyCover } from './cover.ts';

export type FindCarrier = (skill: string) => Bullet | null;

/** It answers a duty that names the skill; it names a skill that the posting asks for in the same line; it shows what the skill shows. */
const WORTH = { duty: 3, sameLine: 1, sameTrade: 1 } as const;
/** A bullet with less to speak for it isn't named: a poor hint would be followed too. */
const ENOUGH = 2;

/** Makes the posting's company of skills ready, once for any number of them. */
export function createFindCarrier(
	posting: Posting,
	skills: readonly SkillFinding[],
	covers: readonly DutyCover[],
	bullets: readonly Bullet[],
	knowledge: MatchKnowledge,
): FindCarrier {
	const company = findCompany(posting, skills);
	return (skill) => {
		const beside = company(skill);
		const trade = new Set(knowledge.implied(skill));
		const duties = new Set(covers.flatMap((cover) => (cover.bullet && cover.skills.includes(skill) ? [cover.bullet.start] : [])));
		let best: { bullet: Bullet; points: number } | null = null;
		for (const bullet of bullets) {
			const shared = bullet.skills.filter((own) => beside.has(own)).length;
			const isOfTrade = bullet.skills.some((own) => trade.has(own) || knowledge.implied(own).some((implied) => trade.has(implied)) || knowledge.implied(own).includes(skill));
			const points = (duties.has(bullet.start) ? WORTH.duty : 0) + Math.min(2, shared) * WORTH.sameLine + (isOfTrade ? WORTH.sameTrade : 0);
			if (points >= ENOUGH && points > (best?.points ?? 0)) best = { bullet, points };
		}
		return best?.bullet ?? null;
	};
}

/** The other skills that the posting names in the same line. */
function findCompany(posting: Posting, skills: readonly SkillFinding[]): (skill: string) => ReadonlySet<string> {
	const places = skills.flatMap((skill) => skill.mentions.map((mention) => ({ skill: skill.id, at: mention.start }))).sort((a, b) => a.at - b.at);
	const byBlock = new Map<number, Set<string>>();
	const blocksOf = new Map<string, number[]>();
	let block = 0;
	for (const { skill, at } of places) {
		while (block < posting.blocks.length && (posting.blocks[block]?.end ?? 0) <= at) block++;
		byBlock.set(block, (byBlock.get(block) ?? new Set()).add(skill));
		const own = blocksOf.get(skill);
		if (!own) blocksOf.set(skill, [block]);
		else if (own.at(-1) !== block) own.push(block);
	}
	return (skill) => {
		const beside = new Set((blocksOf.get(skill) ?? []).flatMap((at) => [...(byBlock.get(at) ?? [])]));
		beside.delete(skill);
		return beside;
	};
}
