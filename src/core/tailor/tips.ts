/**
 * The guide's tips that fit the posting and aren't followed yet, each with the words it starts from.
 * @module
 */
import type { GuideTip } from '../guide/types.ts';
import type { Span } from '../posting.ts';
import { collectTerms } from './conditions.ts';
import { findContentWords } from './content-words.ts';
import type { PostingQuote } from './quotes.ts';
import type { Tailoring } from './tailoring.ts';
import type { TailoringAdvice } from './types.ts';

/** So many strong words of a tip make a duty its occasion. */
const SHARED_MIN = 2;

/** In the guide's order. A tip for which neither posting nor résumé gives an occasion is left to the guide. */
export function findTips(tailoring: Tailoring): TailoringAdvice[] {
	return (tailoring.guide?.tips ?? []).flatMap((tip): TailoringAdvice | [] => {
		const fits = tip.when ? tailoring.holdsOfPosting(tip.when) : { holds: true, places: [] };
		// What can't be told of a résumé is no advice.
		if (fits.holds !== true || tailoring.holdsOfResume(tip.done).holds !== false) return [];
		const params = { text: tip.text, example: tip.example };
		return { rule: 'guide-tip', params, tier: null, requirement: null, skills: [], points: 0, rewrite: null, ...findOccasion(tip, fits.places, tailoring) };
	});
}

/** The posting's words that call for the tip, or that name the role; for a tip on outcomes, the reader's first line without one. */
function findOccasion(tip: GuideTip, places: readonly Span[], tailoring: Tailoring): Pick<TailoringAdvice, 'asked' | 'lines'> {
	const { posting, reading, bullets, covers, quotePosting } = tailoring;
	const { outcomes } = collectTerms(tip.done);
	const unmeasured = outcomes ? (covers.find(({ bullet }) => bullet && !bullet.isMeasured)?.bullet ?? bullets.find((bullet) => !bullet.isMeasured)) : null;
	const lines = unmeasured ? [unmeasured] : [];
	const place = places[0] ?? findPlace(tip, tailoring);
	if (place) return { asked: quotePosting(place), lines };
	const role = reading.facts.role.span;
	const ofRole = lines.length === 0 && role && role.end <= posting.text.length ? quotePosting(role) : null;
	return { asked: findDuty(tip, tailoring) ?? ofRole, lines };
}

/** The first place of the posting that names a skill, or says a phrase, that the tip wants to see in the résumé. */
function findPlace(tip: GuideTip, { reading, knowledge, holdsOfPosting }: Tailoring): Span | null {
	const { phrases, skills } = collectTerms(tip.done);
	const wanted = new Set(skills);
	const named = reading.skills.filter((skill) => wanted.has(skill.id) || knowledge.implied(skill.id).some((id) => wanted.has(id)));
	const said = phrases.length > 0 ? holdsOfPosting({ says: phrases }).places : [];
	return [...named.flatMap((skill) => skill.mentions), ...said].sort((a, b) => a.start - b.start)[0] ?? null;
}

/** The posting's duty that shares the most words with the tip. */
function findDuty(tip: GuideTip, { covers }: Tailoring): PostingQuote | null {
	const words = new Set(findContentWords(`${tip.text} ${tip.example}`).flatMap(({ stem, isWeak }) => (isWeak ? [] : [stem])));
	let best: { duty: PostingQuote; shared: number } | null = null;
	for (const { duty } of covers) {
		const shared = new Set(findContentWords(duty.text).flatMap(({ stem }) => (words.has(stem) ? [stem] : []))).size;
		if (shared >= SHARED_MIN && shared > (best?.shared ?? 0)) best = { duty, shared };
	}
	return best?.duty ?? null;
}
