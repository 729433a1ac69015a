/**
 * Which posting this is about.
 * @module
 */
import type { Posting } from '../../core/posting.ts';
import { useTranslate } from './translation.tsx';

export function PostingHead({ posting }: { posting: Posting }) {
	const translate = useTranslate();
	const where = [posting.company, posting.location].filter((part) => part !== null && part !== '').join(' · ');
	return (
		<header class="posting-head">
			<h1>{posting.title || translate('ui:posting.untitled')}</h1>
			{where ? <p class="muted">{where}</p> : null}
			{posting.closed ? <p class="posting-closed">{translate('ui:posting.closed')}</p> : null}
		</header>
	);
}
