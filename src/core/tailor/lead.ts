/**
 * The bullet that should stand first under its job: the one that shows the most must-haves.
 * @module
 */
import { decidingMention } from '../finding.ts';
import type { RequirementCredit } from '../match/types.ts';
import type { Bullet } from './bullets.ts';
import type { Tailoring } from './tailoring.ts';
import type { TailoringAdvice } from './types.ts';

/** One must-have more or less is no reason to move anything. */
const MORE_MIN = 2;
const QUOTED_MAX = 4;

/** The first job or project, in the résumé's order, whose strongest bullet isn't its first; `null` if all are well ordered. */
export function findLead({ bullets, match, reading, knowledge, quotePosting }: Tailoring): TailoringAdvice | null {
	const musts = match.credits.filter((credit) => credit.tier === 'must' && (credit.how === 'shown' || (credit.how === 'implied' && credit.credit === 1)));
	const byLine = listShown(musts);
	for (const own of groupByEntry(bullets)) {
		const counts = own.map((bullet) => [...new Set(bullet.lines.flatMap((line) => byLine.get(line) ?? []))]);
		const most = counts.reduce((max, shown) => Math.max(max, shown.length), 0);
		const at = counts.findIndex((shown) => shown.length === most);
		const shown = counts[at] ?? [];
		if (at <= 0 || most - (counts[0]?.length ?? 0) < MORE_MIN) continue;
		const first = reading.requirements.find((requirement) => requirement.id === shown[0]?.requirement);
		const mention = first && decidingMention(first);
		const skills = shown.flatMap((credit) => credit.skill ?? []);
		const names = skills.slice(0, QUOTED_MAX).map((skill) => knowledge.name(skill));
		return {
			rule: 'lead-with',
			params: { count: most, skills: names.join(', ') },
			tier: 'must',
			requirement: null,
			skills,
			points: 0,
			asked: mention ? quotePosting(mention) : null,
			lines: [own[at] as Bullet, own[0] as Bullet],
			rewrite: null,
		};
	}
	return null;
}

/** Bullets of each job or project; those outside every entry have no order to speak of. */
function groupByEntry(bullets: readonly Bullet[]): Bullet[][] {
	const groups = new Map<string, Bullet[]>();
	for (const bullet of bullets) {
		if (bullet.entry < 0) continue;
		const key = `${bullet.section} ${bullet.entry}`;
		const own = groups.get(key);
		if (own) own.push(bullet);
		else groups.set(key, [bullet]);
	}
	return [...groups.values()];
}

/** The must-haves that each line shows, in the posting's order. */
function listShown(musts: readonly RequirementCredit[]): ReadonlyMap<number, readonly RequirementCredit[]> {
	const byLine = new Map<number, RequirementCredit[]>();
	for (const credit of musts) {
		for (const line of new Set(credit.evidence.map((piece) => piece.line))) {
			const own = byLine.get(line);
			if (own) own.push(credit);
			else byLine.set(line, [credit]);
		}
	}
	return byLine;
}
