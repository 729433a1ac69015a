/**
 * Quotes that advice stands on: the posting's words, and the reader's own lines.
 * @module
 */
import type { PostingQuote, ResumeQuote } from '../../core/tailor/index.ts';
import { useTranslate } from '../parts/translation.tsx';

export function AskedQuote({ asked }: { asked: PostingQuote }) {
	const translate = useTranslate();
	return (
		<p class="row-note">
			{translate('tailor:asked')}: <q class="quote">{asked.text.replace(/\s+/g, ' ').trim()}</q>
		</p>
	);
}

export function OwnLines({ lines }: { lines: readonly Pick<ResumeQuote, 'start' | 'text'>[] }) {
	const translate = useTranslate();
	return lines.map(({ start, text }) => (
		<p key={start} class="evidence">
			<span class="visually-hidden">{translate('tailor:yours')}: </span>
			{text}
		</p>
	));
}
