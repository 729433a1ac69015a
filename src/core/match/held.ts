/**
 * What a résumé is worth for each skill: shown, listed, or shown by another skill.
 * @module
 */
import type { Evidence, Resume } from '../resume/types.ts';
import type { MatchKnowledge } from './knowledge.ts';
import type { CreditHow } from './types.ts';

/** Credit for a skill that is named in the line of a job or project. */
export const SHOWN_CREDIT = 1;
/** Credit for a skill that is only named elsewhere: a list, the summary, a degree, a certificate. */
export const LISTED_CREDIT = 0.8;
/** Credit for a skill that does the same job as the one asked for. */
export const RIVAL_CREDIT = 0.4;

/** What one skill earns, and with what. */
export interface Earned {
	readonly credit: number;
	readonly how: CreditHow;
	/** The résumé's skill, where it is another one. */
	readonly through: string | null;
	readonly evidence: readonly Evidence[];
}

export const NOTHING: Earned = { credit: 0, how: 'absent', through: null, evidence: [] };

/** Looks up what a skill earns. */
export type Holding = (skill: string) => Earned;

interface Named {
	readonly positive: Evidence[];
	readonly negated: Evidence[];
}

/**
 * Weighs a résumé's evidence. How often a skill is named makes no difference, nor does the order of lines.
 *
 * - A skill named only to be denied ("no Java") earns nothing, even where another one would imply it: the reader's own word goes first.
 * - A hollow line shows nothing wherever it stands, it counts as listed: one that is copied from the posting, one that is a bare list.
 *   So pasting the posting, or its keywords, into a job's entry is worth a plain list.
 */
export function weighEvidence(resume: Resume, evidence: readonly Evidence[], knowledge: MatchKnowledge, isHollow: (line: number) => boolean): Holding {
	const named = new Map<string, Named>();
	for (const piece of evidence) {
		const entry = named.get(piece.skill) ?? { positive: [], negated: [] };
		(piece.negated ? entry.negated : entry.positive).push(piece);
		named.set(piece.skill, entry);
	}
	const shows = (piece: Evidence) => (piece.place === 'experience' || piece.place === 'project') && !isHollow(piece.line) && resume.lines[piece.line]?.role !== 'heading';
	const held = new Map<string, Earned>();
	for (const [skill, { positive }] of named) {
		if (positive.length === 0) continue;
		const shown = positive.filter(shows);
		held.set(
			skill,
			shown.length > 0 ? { credit: SHOWN_CREDIT, how: 'shown', through: null, evidence: shown } : { credit: LISTED_CREDIT, how: 'listed', through: null, evidence: positive },
		);
	}
	for (const [through, direct] of [...held].sort(byCreditThenId)) {
		for (const skill of knowledge.implied(through)) {
			const known = named.get(skill);
			if (known && known.positive.length === 0) continue;
			if ((held.get(skill)?.credit ?? 0) < direct.credit) held.set(skill, { credit: direct.credit, how: 'implied', through, evidence: direct.evidence });
		}
	}
	return (skill) => {
		const own = held.get(skill);
		if (own) return own;
		for (const rival of knowledge.rivals(skill)) {
			const other = rival === skill ? undefined : held.get(rival);
			if (other) return { credit: RIVAL_CREDIT, how: 'rival', through: rival, evidence: other.evidence };
		}
		const denied = named.get(skill)?.negated;
		return denied ? { ...NOTHING, evidence: denied } : NOTHING;
	};
}

/** Best first; equal ones by id, so that the order of the résumé's lines doesn't decide which one is named. */
function byCreditThenId([a, x]: [string, Earned], [b, y]: [string, Earned]): number {
	return y.credit - x.credit || (a < b ? -1 : 1);
}
