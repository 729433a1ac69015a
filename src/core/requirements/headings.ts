/**
 * Which lines are headings or lead-ins, and what they open.
 * @module
 */
import type { CompiledLexicon, RankedHeading } from '../compiled-lexicon.ts';
import type { SectionKind } from '../finding.ts';
import type { SkillKind } from '../lexicon.ts';
import type { Block, Span } from '../posting.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Piece } from '../text/refine-blocks.ts';
import { splitWords, tokenAt, type Words } from '../text/words.ts';
import { bestKind } from './best-kind.ts';
import { hintedKind, wishedKind } from './heading-guess.ts';

/** A heading is short; a longer line with a heading's words in it is a sentence. */
const HEADING_WORDS_MAX = 14;
/** A lead-in ("Nice to have: Spark") is shorter still. */
export const LEAD_WORDS_MAX = 6;
const SMALL_WORD_MAX = 3;
/** A bullet or number is no longer. */
const SIGN_LENGTH_MAX = 6;
/** "Backend: Node.js, Express". */
const LABELLED = /^\p{Lu}[^.:;!?]{1,30}: \S/u;
const LABEL_CHARS_MAX = 40;
const LEFT_OVER = new Set(['*', '_', '"', '”', '’', "'", '}', '>', '|', '~', '#']);
const PICTURE = /^\p{Extended_Pictographic}/u;
/** Headings whose only word is too small to tell anything in a longer one. */
const OUTRIGHT = new Map<string, SectionKind>([
	['you', 'requirements'],
	['us', 'about-company'],
]);
/** Kinds with a name that no heading has. */
const TECHNOLOGIES = new Set<SkillKind>(['language', 'framework', 'tool', 'platform']);

/** Where the blocks of a posting are read from. */
export interface SectionSource {
	readonly text: string;
	readonly words: Words;
	readonly blocks: readonly Piece[];
}

/** `null` if the block is no heading; a heading of unknown kind has `kind: null`. */
export function headingKind(source: SectionSource, block: Block, index: number, lexicon: CompiledLexicon): { kind: SectionKind | null } | null {
	const [from, to] = tokensOf(source.words, block);
	if (block.kind === 'heading') return { kind: kindOfHeading(source.words, from, to, lexicon) };
	if (block.kind === 'item' && isAmongItems(source, index)) return null;
	const last = lastSign(source.text, block);
	if (to - from > HEADING_WORDS_MAX * 2 || !source.blocks[index + 1] || /[.,;!]/.test(last)) return null;
	const kind = bestKind(lexicon.headings, source.words, from, to);
	// A line that says little else than a heading does is one, whatever it looks like; "Python is a plus" says more.
	if (kind && /[:：]/.test(last)) return { kind };
	if (kind && isAllHeading(lexicon.headings, source.words, from, to)) return namesTechnology(source.words, from, to, lexicon) ? null : { kind };
	// Right above a list, or rows with a label each, its lead-in is enough.
	if (!opensList(source, index) || (block.kind === 'item' && !PICTURE.test(source.text.slice(block.start, block.end))) || namesTechnology(source.words, from, to, lexicon))
		return null;
	const opened = kindOfHeading(source.words, from, to, lexicon);
	return opened && { kind: opened };
}

/** Whether a line stands right above a list, or above rows with a label each. */
function opensList({ text, blocks }: SectionSource, index: number): boolean {
	if (blocks[index + 1]?.kind === 'item') return true;
	const isRow = (block: Block | undefined) => block?.kind === 'paragraph' && LABELLED.test(text.slice(block.start, Math.min(block.end, block.start + LABEL_CHARS_MAX)));
	return !isRow(blocks[index]) && isRow(blocks[index + 1]) && isRow(blocks[index + 2]);
}

function kindOfHeading(words: Words, from: number, to: number, lexicon: CompiledLexicon): SectionKind | null {
	return namedOutright(words, from, to) ?? wishedKind(words, from, to) ?? bestKind(lexicon.headings, words, from, to) ?? hintedKind(words, from, to, lexicon);
}

/** Whether an item stands beside another of its list, as no heading does. Where each heading has its own sign ("👉 What we need") it is told by that. */
function isAmongItems({ text, blocks }: SectionSource, index: number): boolean {
	const block = blocks[index] as Piece;
	const [before, after] = [blocks[index - 1], blocks[index + 1]];
	const sign = signBefore(text, before, block);
	if (before?.kind === 'item' && signBefore(text, blocks[index - 2], before) === sign) return true;
	return after?.kind === 'item' && after.level === block.level && signBefore(text, block, after) === sign;
}

/** The character a line ends with, but for emphasis, quotes and what a template left behind ("Preferred skills{{:}"). */
function lastSign(text: string, { start, end }: Span): string {
	let at = end - 1;
	while (at > start && LEFT_OVER.has(text[at] as string)) at--;
	return text[at] as string;
}

/** What stands between two blocks, a bullet in plain text, or the picture that a block begins with. */
function signBefore(text: string, before: Block | undefined, block: Block): string {
	const from = Math.max(before?.end ?? 0, block.start - SIGN_LENGTH_MAX);
	return text.slice(from, block.start).trim().replace(/\d+/, '1') + (PICTURE.exec(text.slice(block.start, block.start + SIGN_LENGTH_MAX))?.[0] ?? '');
}

/** The kind of a heading that is one word long, which means nothing elsewhere: "You". */
function namedOutright(words: Words, from: number, to: number): SectionKind | null {
	let only: string | null = null;
	for (let i = from; i < to; i++) {
		if (!words.isWord[i]) continue;
		if (only !== null) return null;
		only = words.lower[i] as string;
	}
	return OUTRIGHT.get(only ?? '') ?? null;
}

function namesTechnology(words: Words, from: number, to: number, lexicon: CompiledLexicon): boolean {
	for (let i = from; i < to; i++) {
		for (const { last, values } of lexicon.forms.matchesAt(words, i))
			if (last < to && values.some(({ skill, ambiguity }) => ambiguity === null && TECHNOLOGIES.has(skill.kind))) return true;
	}
	return false;
}

/** The kind of section that a few words open, or `null` when they are not those of a heading. */
export function sectionNamed(text: string, lexicon: CompiledLexicon): SectionKind | null {
	const words = splitWords(text);
	return isAllHeading(lexicon.headings, words, 0, words.count) ? bestKind(lexicon.headings, words, 0, words.count) : null;
}

/** Whether heading phrases make up more than half of the words of a line that holds no colon; small words don't count. */
function isAllHeading(phrases: Phrases<RankedHeading>, words: Words, from: number, to: number): boolean {
	let covered = 0;
	let all = 0;
	for (let i = from; i < to; i++) {
		if (words.lower[i] === ':') return false;
		const match = phrases.matchesAt(words, i).find((found) => found.last < to);
		for (let j = i; j <= (match?.last ?? i); j++) {
			if (!words.isWord[j] || (!match && (words.lower[j] as string).length <= SMALL_WORD_MAX)) continue;
			all++;
			if (match) covered++;
		}
		i = match?.last ?? i;
	}
	return covered * 2 > all;
}

/** The kind of a run of tokens that starts with a heading phrase and holds little else. */
export function wholeKind(phrases: Phrases<RankedHeading>, words: Words, from: number, to: number): SectionKind | null {
	const kind = namedOutright(words, from, to) ?? bestKind(phrases, words, from, to);
	return kind && (to - from <= LEAD_WORDS_MAX || isAllHeading(phrases, words, from, to)) ? kind : null;
}

/** The tokens of a block, `to` exclusive. */
export function tokensOf(words: Words, block: Span): [from: number, to: number] {
	return [tokenAt(words, block.start), tokenAt(words, block.end)];
}
