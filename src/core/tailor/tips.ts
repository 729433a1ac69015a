/**
 * The guide's tips that fit the posting and aren't followed yet, each with the words it starts from.
 * @module
 */
import type { SectionKind } from '../finding.ts';
import type { GuideTip } from '../guide/types.ts';
import type { Span } from '../posting.ts';
import { collectTerms } from './conditions.ts';
import type { DutyCover } from './cover.ts';
import type { PostingQuote } from './quotes.ts';
import type { Tailoring } from './tailoring.ts';
import type { TailoringAdvice } from './types.ts';

/** Where a posting speaks of something else than the work and who should do it. */
const ASIDE: ReadonlySet<SectionKind> = new Set<SectionKind>(['about-company', 'pay-benefits', 'process', 'legal']);

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

/** The posting's words that call for the tip; for a tip on outcomes also the reader's first line without one. */
function findOccasion(tip: GuideTip, places: readonly Span[], tailoring: Tailoring): Pick<TailoringAdvice, 'asked' | 'lines'> {
	const { bullets, covers } = tailoring;
	const { outcomes, skills } = collectTerms(tip.done);
	const unmeasured = outcomes ? (covers.find(({ bullet }) => bullet && !bullet.isMeasured)?.bullet ?? bullets.find((bullet) => !bullet.isMeasured)) : null;
	const asked =
		findDuty(tip, covers, true) ??
		findCalledFor(places, tailoring) ??
		findDuty(tip, covers, false) ??
		quoteFirst(places, tailoring) ??
		quoteFirst(placesOf(skills, tailoring), tailoring);
	return { asked, lines: unmeasured ? [unmeasured] : [] };
}

/** What calls for the tip, where it stands among the duties. */
function findCalledFor(places: readonly Span[], { covers, quotePosting }: Tailoring): PostingQuote | null {
	const place = places.find(({ start, end }) => covers.some(({ duty }) => duty.start <= start && end <= duty.end));
	return place ? quotePosting(place) : null;
}

/** The first duty that is the nearest of the tip's: before all else, or in passing too. */
function findDuty(tip: GuideTip, covers: readonly DutyCover[], isFirst: boolean): PostingQuote | null {
	for (const wanted of tip.duties ?? []) {
		const found = covers.find(({ guideDuties }) => (isFirst ? guideDuties.slice(0, 1) : guideDuties).some(({ id }) => id === wanted));
		if (found) return found.duty;
	}
	return null;
}

/** Where the posting names skills that the tip wants to see in the résumé, in the order of the text. */
function placesOf(skills: readonly string[], { reading, knowledge }: Tailoring): readonly Span[] {
	const wanted = new Set(skills);
	const named = reading.skills.filter((skill) => wanted.has(skill.id) || knowledge.implied(skill.id).some((id) => wanted.has(id)));
	return named.flatMap((skill) => skill.mentions).sort((a, b) => a.start - b.start);
}

function quoteFirst(places: readonly Span[], { reading, quotePosting }: Tailoring): PostingQuote | null {
	const place = places.find(({ start }) => !reading.sections.some((section) => ASIDE.has(section.kind) && section.start <= start && start < section.end));
	return place ? quotePosting(place) : null;
}
