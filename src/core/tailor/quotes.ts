/**
 * The words that advice stands on: the posting's own, and the reader's own.
 * @module
 */
import type { Posting, Span } from '../posting.ts';
import type { Resume } from '../resume/types.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';

/** Words of the posting as they stand; offsets are into its text. */
export interface PostingQuote extends Span {
	readonly text: string;
}

/** Lines of the résumé that belong together; offsets are into its text. */
export interface ResumeQuote extends Span {
	/** Indices into `Resume.lines`, ascending. */
	readonly lines: readonly number[];
	/** The lines' words, joined by one space where the text breaks. */
	readonly text: string;
}

/** A longer sentence is quoted around the words that matter. */
const QUOTE_CHARS_MAX = 220;

/** Quotes the sentence around a place of the posting. */
export type QuotePosting = (place: Span) => PostingQuote;

/** Cuts a posting into sentences once, and quotes from them. */
export function createQuotePosting(posting: Posting): QuotePosting {
	const { text } = posting;
	const sentences = splitSentences(text, posting.blocks);
	return (place) => {
		const sentence = sentenceAt(sentences, place.start);
		const whole = sentence && sentence.end >= place.end ? sentence : place;
		const { start, end } = whole.end - whole.start > QUOTE_CHARS_MAX ? cutAround(text, whole, place) : whole;
		return { start, end, text: text.slice(start, end) };
	};
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle] as Sentence).end <= offset) low = middle + 1;
		else high = middle;
	}
	const found = sentences[low];
	return found && found.start <= offset ? found : null;
}

/** The words around a place, cut at spaces. */
function cutAround(text: string, whole: Span, place: Span): Span {
	const spare = Math.max(0, QUOTE_CHARS_MAX - (place.end - place.start)) >> 1;
	let start = Math.max(whole.start, place.start - spare);
	let end = Math.min(whole.end, place.end + spare);
	if (start > whole.start) while (start < place.start && !/\s/.test(text[start - 1] as string)) start++;
	if (end < whole.end) while (end > place.end && !/\s/.test(text[end] as string)) end--;
	return { start, end };
}

/** Quotes lines of the résumé. `lines` are ascending and not empty. */
export function quoteLines(resume: Resume, lines: readonly number[]): ResumeQuote {
	const own = lines.flatMap((index) => resume.lines[index] ?? []);
	return { lines, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, text: own.map((line) => line.text).join(' ') };
}
