/**
 * The posting's own terms, and how they stand in the résumé: letter for letter, spelled otherwise, or not at all.
 * @module
 */
import type { Mention, SkillFinding, Tier } from '../finding.ts';
import type { Evidence, Resume } from '../resume/types.ts';
import { lowerKeepingLength } from '../text/offsets.ts';
import { areAcronyms } from './acronyms.ts';
import { contentWords, countShared } from './content-words.ts';
import { indexOfName } from './literal.ts';
import type { Keyword } from './types.ts';

const ORDER: Readonly<Record<Tier, number>> = { must: 0, nice: 1, mentioned: 2 };

/**
 * One keyword for each skill asked for, must-haves first. Of several spellings in the posting the one that stands in the résumé is
 * taken, else the first of the strongest tier. Letter case is ignored, as applicant tracking systems do. A term counts as found only
 * where the résumé names a skill with it, so that "go to market" is no Go.
 */
export function findKeywords(skills: readonly SkillFinding[], evidence: readonly Evidence[], resume: Resume, postingText: string): Keyword[] {
	const spellings = new Set<string>();
	const bySkill = new Map<string, Set<string>>();
	for (const piece of evidence) {
		if (piece.negated) continue;
		const spelling = resume.text.slice(piece.start, piece.end);
		spellings.add(plain(spelling));
		const own = bySkill.get(piece.skill) ?? new Set<string>();
		bySkill.set(piece.skill, own.add(spelling));
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
			if (exact !== undefined) {
				const missing = terms.filter((term) => areAcronyms(term, exact) && !isExact(term));
				return { skill: skill.id, term: exact, tier: skill.tier, found: 'exact', variant: null, ...(missing.length > 0 ? { missing } : {}) };
			}
			const term = terms[0] as string;
			const variant = nearestTo(term, bySkill.get(skill.id) ?? new Set());
			return { skill: skill.id, term, tier: skill.tier, found: variant === null ? 'none' : 'variant', variant };
		});
}

/** Of the résumé's spellings the one that looks most like the posting's: acronym or long form, else the most words in common, else the first. */
function nearestTo(term: string, spellings: ReadonlySet<string>): string | null {
	const words = contentWords(term);
	const likeness = (spelling: string) => (areAcronyms(term, spelling) ? Number.POSITIVE_INFINITY : countShared(words, contentWords(spelling)));
	let best: string | null = null;
	let most = -1;
	for (const spelling of spellings) {
		const shared = likeness(spelling);
		if (shared <= most) continue;
		best = spelling;
		most = shared;
	}
	return best;
}

/** The posting's spellings of a skill, those of its strongest tier first, each once; the skill's name where the reading keeps no places. */
function termsOf(skill: SkillFinding, postingText: string): string[] {
	const strongest: string[] = [];
	const others: string[] = [];
	for (const mention of skill.mentions) (mention.tier === skill.tier ? strongest : others).push(quote(mention, postingText));
	const terms = [...new Set([...strongest, ...others])].filter((term) => term !== '');
	return terms.length > 0 ? terms : [skill.name];
}

function quote(mention: Mention, postingText: string): string {
	return postingText.slice(mention.start, mention.end).trim().replace(/\s+/g, ' ');
}

/** Signs that look alike are alike: no reader sees which hyphen, space or apostrophe was typed. */
function plain(term: string): string {
	return lowerKeepingLength(term)
		.replace(/\s+/g, ' ')
		.replace(/[\u2010\u2011]/g, '-')
		.replaceAll('’', "'");
}
