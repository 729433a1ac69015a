/**
 * What in the résumé is written for the machine, and gains nothing by it.
 * @module
 */
import type { GamingNote } from '../../core/match/gaming.ts';
import { Group } from '../parts/group.tsx';
import { useTranslate } from '../parts/translation.tsx';

const QUOTES_MAX = 3;

interface GamingNotesProps {
	notes: readonly GamingNote[];
	resumeLines: readonly string[] | null;
}

export function GamingNotes({ notes, resumeLines }: GamingNotesProps) {
	const translate = useTranslate();
	if (notes.length === 0) return null;
	return (
		<Group title={translate('report:gaming')} count={notes.length}>
			<ul class="rows">
				{notes.map(({ rule, params, lines }) => {
					const quotes = [...new Set(lines.map((line) => resumeLines?.[line]?.trim() ?? ''))].filter((quote) => quote !== '');
					return (
						<li key={`${rule}:${lines[0]}:${params.words}`} class="row">
							<p>{translate(`match:gaming.${rule}`, params)}</p>
							{quotes.slice(0, QUOTES_MAX).map((quote) => (
								<p key={quote} class="evidence">
									<span class="visually-hidden">{translate('ui:in-your-resume')} </span>
									{quote}
								</p>
							))}
							{quotes.length > QUOTES_MAX ? <p class="row-note">{translate('ui:more-lines', { count: quotes.length - QUOTES_MAX })}</p> : null}
						</li>
					);
				})}
			</ul>
		</Group>
	);
}
