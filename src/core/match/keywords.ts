/**
 * The posting's own terms, and how they stand in the résumé: letter for letter, spelled otherwise, or not at all.
 * @module
 */
import type { Mention, SkillFinding, Tier } from '../finding.ts';
import type { Evidence, Resume } from '../resume/types.ts';
import { indexOfName, lowerKeepingLength } from './literal.ts';
import type { Keyword } from './types.ts';

const ORDER: Readonly<Record<Tier, number>> = { must: 0, nice: 1, mentioned: 2 };

/**
 * One keyword for each skill asked for, must-haves first. Of several spellings in the posting the one that stands in the résumé is
 * taken, else the first of the strongest tier. Letter case is ignored, as applicant tracking systems do. A term counts as found only
 * where the résumé names a skill with it, so that "go to market" is no Go.
 */
export function findKeywords(skills: readonly SkillFinding[], evidence: readonly Evidence[], resume: Resume, postingText: string): Keyword[] {
	const spellings = new Set<string>();
	const bySkill = new Map<string, Evidence>();
	for (const piece of evidence) {
		if (piece.negated) continue;
		spellings.add(plain(resume.text.slice(piece.start, piece.end)));
		if (!bySkill.has(piece.skill)) bySkill.set(piece.skill, piece);
	}
	const inResume = new Map<string, boolean>();
	const isExact = (term: string): boolean => {
		const key = plain(term);
		let found = inResume.get(key);
		if (found === undefined) {
			found = spellings.has(key) || [...spellings].some((spelling) => indexOfName(spelling, key) !== -1);
			inResume.set(key, found);
		}
		return found;
	};
	return skills
		.filter((skill) => skill.kind !== 'soft' && skill.kind !== 'spoken')
		.sort((a, b) => ORDER[a.tier] - ORDER[b.tier])
		.map((skill) => {
			const terms = termsOf(skill, postingText);
			const exact = terms.find(isExact);
			if (exact !== undefined) return { skill: skill.id, term: exact, tier: skill.tier, found: 'exact', variant: null };
			const other = bySkill.get(skill.id);
			return {
				skill: skill.id,
				term: terms[0] ?? skill.name,
				tier: skill.tier,
				found: other ? 'variant' : 'none',
				variant: other ? resume.text.slice(other.start, other.end) : null,
			};
		});
}

/** The posting's spellings of a skill, those of its strongest tier first, each once. */
function termsOf(skill: SkillFinding, postingText: string): string[] {
	const strongest: string[] = [];
	const others: string[] = [];
	for (const mention of skill.mentions) (mention.tier === skill.tier ? strongest : others).push(quote(mention, postingText));
	return [...new Set([...strongest, ...others])].filter((term) => term !== '');
}

function quote(mention: Mention, postingText: string): string {
	return postingText.slice(mention.start, mention.end).trim();
}

function plain(term: string): string {
	return lowerKeepingLength(term).replace(/\s+/g, ' ');
}
