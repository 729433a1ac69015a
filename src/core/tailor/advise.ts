/**
 * How to tailor a résumé for a posting, by what it is worth. It never tells anyone to claim a skill: only to show what is there, to say
 * what the reader has said, or to know what isn't there.
 * @module
 */
import { createAdviseRequirement } from './advise-requirement.ts';
import { gatherEvidence, readBullets } from './bullets.ts';
import { findLead } from './lead.ts';
import { findUnmeasured } from './measure.ts';
import { createQuotePosting } from './quotes.ts';
import { createRewriteCheck } from './rewrite.ts';
import { checkKnowledgeOf } from './suggest-rewrites.ts';
import type { Tailoring } from './tailoring.ts';
import { findTips } from './tips.ts';
import { TAILORING, type TailoringAdvice, type TailoringInput } from './types.ts';

/** Two nice-to-haves stand out; a third is worth a line beside so many must-haves, so that four fifths of the advice stay with these. */
const NICE_MIN = 2;
const NICE_MAX = 3;
const MUSTS_PER_NICE = 4;

/** Advice for a posting and a résumé, the most points first. Same input, same advice. */
export function adviseTailoring(input: TailoringInput): TailoringAdvice[] {
	const tailoring = prepare(input);
	const advise = createAdviseRequirement(tailoring);
	const ofRequirements = input.match.credits.flatMap((credit) => advise(credit) ?? []);
	const rest = [findLead(tailoring), ...findUnmeasured(tailoring), ...findTips(tailoring)].flatMap((advice) => advice ?? []);
	return [...limitNice(ofRequirements.sort(byPoints), input), ...rest].filter((advice) => advice.asked !== null || advice.lines.length > 0).sort(byPoints);
}

function prepare(input: TailoringInput): Tailoring {
	const evidence = gatherEvidence(input.resume, input.reading, input.posting.text);
	return {
		...input,
		evidence,
		bullets: readBullets(input.resume, evidence),
		quotePosting: createQuotePosting(input.posting),
		checkRewrite: createRewriteCheck(input.resume, checkKnowledgeOf(input.reading, input.knowledge)),
	};
}

/** `ordered`: best first. Beside enough nice-to-haves another one gains nothing, and isn't advised. */
function limitNice(ordered: readonly TailoringAdvice[], { match }: TailoringInput): TailoringAdvice[] {
	const musts = ordered.filter((advice) => advice.tier === 'must').length;
	let left = Math.max(NICE_MIN, Math.min(NICE_MAX, Math.floor(musts / MUSTS_PER_NICE)));
	return ordered.filter((advice) => {
		if (advice.tier !== 'nice') return true;
		if (match.score !== null && advice.points <= 0) return false;
		return left-- > 0;
	});
}

/** Of equal points, must-haves first, then by the order of the rules; a stable sort keeps the posting's order. */
function byPoints(a: TailoringAdvice, b: TailoringAdvice): number {
	return b.points - a.points || rankOf(a) - rankOf(b);
}

function rankOf({ tier, rule }: TailoringAdvice): number {
	return (tier === 'nice' ? TAILORING.length : 0) + TAILORING.indexOf(rule);
}
