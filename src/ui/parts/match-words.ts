/**
 * A match in words: counts, how a requirement is met, how the score adds up, why there is none.
 * @module
 */
import { explainScore } from '../../core/match/arithmetic.ts';
import { countDemands } from '../../core/match/count.ts';
import type { Match, RequirementCredit } from '../../core/match/types.ts';
import type { NotRatedReason, Reading } from '../../core/reading.ts';
import type { Translate } from '../../locales/translator.ts';

/** "7 of 9 must-have skills" and "2 of 5 nice-to-have"; without a match, how many are asked for. */
export function sayCounts(translate: Translate, reading: Reading, match: Match | null): { readonly must: string; readonly nice: string } {
	const asked = match ? { must: match.must.total, nice: match.nice.total } : countDemands(reading);
	const say = (tier: 'must' | 'nice') => {
		if (asked[tier] === 0) return translate(`match:headline.no-${tier}`);
		return match ? translate(`match:headline.${tier}`, { met: match[tier].met, count: asked[tier] }) : translate(`ui:asked.${tier}`, { count: asked[tier] });
	};
	return { must: say('must'), nice: say('nice') };
}

/** How a requirement is met, in a few words, and what that is worth. */
export function describeCredit(translate: Translate, credit: RequirementCredit, nameSkill: (id: string) => string): { readonly how: string; readonly worth: string } {
	const params = { through: credit.through ? nameSkill(credit.through) : '' };
	return { how: translate(`match:how.${tellHow(credit)}`, params), worth: translate(`match:howWorth.${credit.how}`, params) };
}

function tellHow(credit: RequirementCredit): string {
	if (credit.how === 'implied' && credit.credit < 1) return 'implied-listed';
	if (credit.how === 'absent' && credit.evidence.some((entry) => entry.negated)) return 'denied';
	return credit.how;
}

/** One sentence for each part of the score; none when not rated. */
export function saySum(translate: Translate, match: Match): string[] {
	return explainScore(match)
		.filter((line) => line.rule !== 'total')
		.map((line) => translate(`match:arithmetic.${line.rule}`, line.params));
}

/** Why there is no score, and what helps. */
export function explainNotRated(translate: Translate, reason: NotRatedReason, match: Match | null): { readonly why: string; readonly hint: string } {
	return { why: translate(`match:notRated.${reason}`, { count: match?.must.total ?? 0 }), hint: translate(`match:notRatedHint.${reason}`) };
}
