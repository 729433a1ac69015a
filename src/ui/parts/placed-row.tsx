/**
 * Something said of the posting, with the words it is about. Where one of them is marked in the page, choosing it leads there.
 * @module
 */
import type { ComponentChildren } from 'preact';
import type { Mark } from '../../core/marks.ts';
import type { Span } from '../../core/posting.ts';
import { findAnyMarkId, quoteSpan } from './places.ts';
import { ShowButton } from './show-button.tsx';

const QUOTES_MAX = 3;

interface PlacedRowProps {
	name: string;
	/** Of the name, where it isn't the page's. */
	lang?: string;
	places: readonly Span[];
	text: string;
	marks: readonly Mark[];
	/** At the other end of the line. */
	tag?: ComponentChildren;
	children?: ComponentChildren;
	onShow: (markId: string) => void;
}

export function PlacedRow({ name, lang, places, text, marks, tag, children, onShow }: PlacedRowProps) {
	const quotes = [...new Set(places.map((place) => quoteSpan(text, place)))].filter((quote) => quote !== '' && quote.toLowerCase() !== name.toLowerCase()).slice(0, QUOTES_MAX);
	return (
		<li class="row">
			<div class="row-head">
				<span lang={lang}>
					<ShowButton class="row-name placed" name={name} markId={findAnyMarkId(marks, places)} onShow={onShow} />
				</span>
				{tag}
			</div>
			{quotes.length > 0 ? (
				<p class="row-note">
					{quotes.map((quote, at) => [
						at > 0 ? ' · ' : null,
						<q key={quote} class="quote">
							{quote}
						</q>,
					])}
				</p>
			) : null}
			{children}
		</li>
	);
}
