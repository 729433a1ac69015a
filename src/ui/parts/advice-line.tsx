/**
 * What to do next. Where nothing is rated the reason beside the counts says it already.
 * @module
 */
import type { Match } from '../../core/match/types.ts';
import { useTranslate } from './translation.tsx';
import { type Advice, sayAdvice } from './words.ts';

export function AdviceLine({ advice, match }: { advice: Advice | null; match: Match | null }) {
	const translate = useTranslate();
	const words = advice && match?.notRated === null ? sayAdvice(translate, advice) : null;
	if (words === null) return null;
	return (
		<p class="advice">
			<strong>{words.brief ?? translate('ui:next')}</strong> {words.sentence}
		</p>
	);
}
