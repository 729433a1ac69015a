/**
 * Which of a guide's duties the points of a résumé speak of: they say one of its phrases, in whatever form, or name two of its skills.
 * @module
 */
import { compileGuide } from '../guide/compiled-guide.ts';
import { findNearPhrases } from '../guide/near-phrases.ts';
import { stemWords } from '../guide/stems.ts';
import type { Guide, GuideDuty } from '../guide/types.ts';
import { isNegated } from '../signals/negation.ts';
import { Phrases } from '../text/phrases.ts';
import { splitWords, type Words } from '../text/words.ts';
import { findContentWords } from './content-words.ts';

const SKILLS_MIN = 2;

export interface DutyOfPoint {
	readonly duty: GuideDuty;
	/** Told by its skills, or by a phrase with more in it than words of the whole trade ("production models"). */
	readonly isSure: boolean;
}

/** @param skills Ids of the line's skills, what they imply included. */
export type FindGuideDuties = (text: string, skills: ReadonlySet<string>) => readonly DutyOfPoint[];

/** Makes a guide's duties ready to be found, in the guide's order; without a guide there are none. */
export function createFindGuideDuties(guide: Guide | null): FindGuideDuties {
	if (!guide) return () => [];
	const { nearDuties } = compileGuide(guide);
	const phrases = new Phrases<DutyOfPoint>();
	for (const duty of guide.duties) {
		for (const phrase of duty.phrases) phrases.add(phrase, { duty, isSure: findContentWords(phrase).some(({ isWeak }) => !isWeak) });
	}
	return (text, skills) => {
		const words = splitWords(text);
		const said = findSaid(words, phrases);
		const near = new Set(findNearPhrases(stemWords(words, 0, words.count), nearDuties).map(({ value }) => value));
		return guide.duties.flatMap((duty) => {
			const isSure = said.get(duty) === true || (duty.skills ?? []).filter((skill) => skills.has(skill)).length >= SKILLS_MIN;
			return isSure || said.has(duty) || near.has(duty) ? [{ duty, isSure }] : [];
		});
	};
}

/** Duties of which a phrase is said, and whether one that makes it sure. */
function findSaid(words: Words, phrases: Phrases<DutyOfPoint>): ReadonlyMap<GuideDuty, boolean> {
	const said = new Map<GuideDuty, boolean>();
	for (let first = 0; first < words.count; first++) {
		const values = phrases.matchesAt(words, first).flatMap((match) => match.values);
		if (values.length === 0 || isNegated(words, first, 0)) continue;
		for (const { duty, isSure } of values) said.set(duty, isSure || said.get(duty) === true);
	}
	return said;
}
