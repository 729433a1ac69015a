/**
 * Lines of the résumé that stand in the posting, word for word or with a few words changed.
 * @module
 */
import type { Resume } from '../resume/types.ts';
import { contentWords, countShared } from './content-words.ts';

/** Shorter lines ("Python, SQL") prove nothing. */
const MIN_COPIED_CHARS = 30;
/** A line with fewer words that carry meaning may look like a line of the posting by chance. */
const MIN_REWORDED_WORDS = 8;
const REWORDED_SHARE = 0.8;
/** So many lines of a posting are compared with one line of the résumé; only text made for it has more that share its rarest words. */
const MAX_CANDIDATES = 200;
const SENTENCE_END = /(?<=[.;!?])\s+/;
const WORD = /[\p{L}\p{N}_]/u;

/** A posting's lines and sentences: their letters, their words, and by word where it stands. */
interface PostingLines {
	readonly literal: ReadonlySet<string>;
	readonly words: readonly ReadonlySet<string>[];
	readonly naming: ReadonlyMap<string, readonly number[]>;
}

/**
 * Tells the lines that are copied: whole lines of the posting, glyphs, letter case and a closing point aside, and lines of which four
 * fifths of the words that carry meaning stand in one line or sentence of the posting, in whatever order.
 */
export function findCopied(postingText: string, resume: Resume): (line: number) => boolean {
	let posting: PostingLines | null = null;
	const known = new Map<number, boolean>();
	return (index) => {
		let copied = known.get(index);
		if (copied === undefined) {
			const text = resume.lines[index]?.text ?? '';
			posting ??= indexLines(postingText);
			copied = text.length >= MIN_COPIED_CHARS && (posting.literal.has(trimEdges(text)) || isReworded(contentWords(text), posting));
			known.set(index, copied);
		}
		return copied;
	};
}

/** If four fifths are shared, one of any fifth and one more are: only lines that hold one of the rarest words need be looked at. */
function isReworded(words: ReadonlySet<string>, { words: lines, naming }: PostingLines): boolean {
	if (words.size < MIN_REWORDED_WORDS) return false;
	const needed = Math.ceil(words.size * REWORDED_SHARE);
	const rarest = [...words].map((word) => naming.get(word) ?? []).sort((a, b) => a.length - b.length);
	const candidates = new Set(rarest.slice(0, words.size - needed + 1).flatMap((at) => at.slice(0, MAX_CANDIDATES)));
	return [...candidates].slice(0, MAX_CANDIDATES).some((at) => countShared(words, lines[at] as ReadonlySet<string>) >= needed);
}

function indexLines(text: string): PostingLines {
	const literal = new Set<string>();
	const words: ReadonlySet<string>[] = [];
	const naming = new Map<string, number[]>();
	const seen = new Set<string>();
	for (const line of text.split('\n')) {
		literal.add(trimEdges(line));
		for (const sentence of line.split(SENTENCE_END)) {
			const own = contentWords(sentence);
			const key = [...own].sort().join(' ');
			if (own.size < MIN_REWORDED_WORDS * REWORDED_SHARE || seen.has(key)) continue;
			seen.add(key);
			for (const word of own) {
				const at = naming.get(word);
				if (at) at.push(words.length);
				else naming.set(word, [words.length]);
			}
			words.push(own);
		}
	}
	return { literal, words, naming };
}

/** A line in lower case without glyph before and point behind. */
export function trimEdges(line: string): string {
	let start = 0;
	let end = line.length;
	while (start < end && !WORD.test(line[start] as string)) start++;
	while (end > start && !WORD.test(line[end - 1] as string)) end--;
	return line.slice(start, end).toLowerCase();
}
