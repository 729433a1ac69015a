/**
 * The one of the reader's other résumés that fits this posting best, if it fits better than the one in use.
 * @module
 */
import type { RankedResume } from '../../core/match/rank.ts';
import type { Match } from '../../core/match/types.ts';
import type { Translate } from '../../locales/translator.ts';
import { useTranslate } from './translation.tsx';

interface BetterResumeProps {
	/** Best first. */
	ranked: readonly RankedResume[];
	/** Of the one in use. */
	match: Match | null;
	/** Absent where résumés can't be changed over. */
	onActivate?: (id: string) => void;
}

export function BetterResume({ ranked, match, onActivate }: BetterResumeProps) {
	const translate = useTranslate();
	const [best] = ranked;
	if (!best || !match || !isBetter(best.match, match)) return null;
	return (
		<p class="better">
			<span>{sayBetter(translate, best)}</span>
			{onActivate ? (
				<button type="button" class="button" aria-label={translate('report:better.activate-named', { name: best.name })} onClick={() => onActivate(best.id)}>
					{translate('report:better.activate')}
				</button>
			) : null}
		</p>
	);
}

/** As the résumés are ranked, so that what is first and equal isn't called better. */
function isBetter(a: Match, b: Match): boolean {
	return ((a.score ?? -1) - (b.score ?? -1) || a.must.met - b.must.met || a.nice.met - b.nice.met) > 0;
}

function sayBetter(translate: Translate, { name, match: { score, must } }: RankedResume): string {
	return score === null ? translate('report:better.counts', { name, met: must.met, count: must.total }) : translate('report:better.score', { name, score });
}
