/**
 * Which of a guide's duties the points of a résumé speak of: they say one of its phrases, in whatever form, or name two of its skills.
 * @module
 */
import { findNearPhrases, indexNearPhrases, type NearIndex } from '../guide/near-phrases.ts';
import { stemOf, stemWords } from '../guide/stems.ts';
import type { Guide, GuideDuty } from '../guide/types.ts';
import { isNegated } from '../signals/negation.ts';
import { Phrases } from '../text/phrases.ts';
import { splitWords, tokenAt, type Words } from '../text/words.ts';
import { findContentWords } from './content-words.ts';

const SKILLS_MIN = 2;
const OF_PEOPLE: ReadonlySet<string> = new Set(['mentor', 'coach', 'supervise', 'teach', 'hire', 'recruit']);
/** What stands before a verb that says what somebody did. */
const OPENS_VERB: ReadonlySet<string> = new Set(['and', ',', ';', '&', 'i', 'also', '•']);

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
	const known = guide.duties.flatMap((duty) => duty.phrases.map((phrase) => [phrase, { duty, isSure: findContentWords(phrase).some(({ isWeak }) => !isWeak) }] as const));
	const phrases = new Phrases<DutyOfPoint>();
	for (const [phrase, told] of known) phrases.add(phrase, told);
	const nearPhrases = indexNearPhrases(known);
	const verbs = indexVerbs(known);
	return (text, skills) => {
		const words = splitWords(text);
		const said = new Map<GuideDuty, boolean>();
		for (const { duty, isSure } of [...findSaid(words, phrases), ...findNear(words, nearPhrases), ...findVerbs(words, verbs)]) said.set(duty, isSure || said.get(duty) === true);
		return guide.duties.flatMap((duty) => {
			const isSure = said.get(duty) === true || (duty.skills ?? []).filter((skill) => skills.has(skill)).length >= SKILLS_MIN;
			return isSure || said.has(duty) ? [{ duty, isSure }] : [];
		});
	};
}

/** Duties of which a phrase is said. */
function* findSaid(words: Words, phrases: Phrases<DutyOfPoint>): Generator<DutyOfPoint> {
	for (let first = 0; first < words.count; first++) {
		const values = phrases.matchesAt(words, first).flatMap((match) => match.values);
		if (values.length > 0 && !isNegated(words, first, 0)) yield* values;
	}
}

/** Duties of which a phrase is said in another form, or with a few words between. */
function* findNear(words: Words, phrases: NearIndex<DutyOfPoint>): Generator<DutyOfPoint> {
	const stemmed = stemWords(words, 0, words.count);
	for (const { first, value } of findNearPhrases(stemmed, phrases)) {
		if (!isNegated(words, tokenAt(words, stemmed.start[first] as number), 0)) yield value;
	}
}

/** Phrases that are a verb of what is done with people: it says enough without an object, in any form. "Published" alone doesn't. */
function indexVerbs(phrases: readonly (readonly [phrase: string, told: DutyOfPoint])[]): ReadonlyMap<string, readonly DutyOfPoint[]> {
	const verbs = new Map<string, DutyOfPoint[]>();
	for (const [phrase, told] of phrases) {
		if (!OF_PEOPLE.has(phrase)) continue;
		const stem = stemOf(phrase);
		verbs.set(stem, [...(verbs.get(stem) ?? []), told]);
	}
	return verbs;
}

/** "Mentored two engineers" is to mentor; "was mentored" isn't, and "self-supervised" has nothing to do with people. */
function* findVerbs(words: Words, verbs: ReadonlyMap<string, readonly DutyOfPoint[]>): Generator<DutyOfPoint> {
	for (let at = 0; at < words.count; at++) {
		const told = verbs.get(stemOf(words.lower[at] as string));
		if (told && (at === 0 || OPENS_VERB.has(words.lower[at - 1] as string)) && !isNegated(words, at, 0)) yield* told;
	}
}
