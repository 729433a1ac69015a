/**
 * The degrees a sentence names.
 * @module
 */
import type { DegreeLevel } from '../../finding.ts';
import type { Span } from '../../posting.ts';
import { BARE_NOTATION, FRENCH_NOTATIONS, levelOfShort, NOTATIONS, SHORT_NOTATION } from './notations.ts';

export interface DegreeMention extends Span {
	readonly level: DegreeLevel;
}

/** "B.A. or MS" in Boston, "BA" who gathers requirements: no degrees. */
const NOT_BEHIND_SHORT = /^\.?\s?(?:team|role|analyst|resource|work|\d{5})/;

/** "Master's or equivalent degree": so far behind the level its noun may stand. */
const NOUN_DISTANCE = 24;

/** All degrees named in a sentence, in its order. Offsets are into the sentence. */
export function findDegreeMentions(sentence: string): DegreeMention[] {
	const found: DegreeMention[] = [];
	const add = (start: number, end: number, level: DegreeLevel) => {
		if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, level });
	};
	for (const { level, pattern } of [...NOTATIONS, ...FRENCH_NOTATIONS]) {
		for (const match of sentence.matchAll(pattern)) add(match.index, match.index + match[0].length, level);
	}
	for (const match of sentence.matchAll(SHORT_NOTATION)) {
		const end = match.index + match[0].length;
		if (!NOT_BEHIND_SHORT.test(sentence.slice(end, end + 12))) add(match.index, end, levelOfShort(match[1] as string));
	}
	for (const match of sentence.matchAll(BARE_NOTATION.pattern)) {
		const start = match.index;
		const isNoun = found.some((other) => other.end <= start && start - other.end <= NOUN_DISTANCE);
		if (!isNoun) add(start, start + match[0].length, BARE_NOTATION.level);
	}
	return found.sort((a, b) => a.start - b.start);
}
