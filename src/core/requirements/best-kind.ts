/**
 * The kind of section a run of words speaks for.
 * @module
 */
import type { RankedHeading } from '../compiled-lexicon.ts';
import type { SectionKind } from '../finding.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Words } from '../text/words.ts';

/** The kind that the longest phrase in a run of tokens speaks for, among equals the most particular one. Softening words count for more: "preferred qualifications". */
export function bestKind(phrases: Phrases<RankedHeading>, words: Words, from: number, to: number): SectionKind | null {
	let best: { kind: SectionKind; weight: number } | null = null;
	for (let i = from; i < to; i++) {
		const match = phrases.matchesAt(words, i).find((found) => found.last < to);
		if (!match) continue;
		for (const { entry, rank } of match.values) {
			const weight = (match.last - match.first + 1 + (entry.kind === 'preferred' ? 2 : 0)) * 100 - rank;
			if (!best || weight > best.weight) best = { kind: entry.kind, weight };
		}
	}
	return best?.kind ?? null;
}
