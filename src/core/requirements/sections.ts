/**
 * Blocks into sections: by headings where there are any, by the sentences themselves where there are none.
 * @module
 */
import type { CompiledLexicon, RankedHeading } from '../compiled-lexicon.ts';
import type { Section, SectionKind } from '../finding.ts';
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
const LEAD_WORDS_MAX = 6;
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
/** Words of headings that open something new, whatever it is. */
const TELLING = new Set(['we', 'our', 'us', 'how', 'why', 'what', 'where', 'when', 'who', 'wir', 'warum', 'wie', 'was', '?']);
/** Kinds with a name that no heading has. */
const TECHNOLOGIES = new Set<SkillKind>(['language', 'framework', 'tool', 'platform']);
/** Words by which a heading demands. */
const DEMANDING = /\b(?:require|must|minimum|essential|mandatory|basic|need|qualif|criteria|looking|you (?:have|are|bring)|profile|about you|who you)/i;
/** Kinds that a paragraph's own words may claim under any heading. */
const OVERRIDING = new Set<SectionKind>(['legal', 'pay-benefits', 'process']);
/** Kinds that a paragraph has as a whole. */
const OF_PARAGRAPHS = new Set<SectionKind>(['about-company', 'legal', 'pay-benefits', 'process']);
/** Kinds whose blocks may hold a lead-in of another kind. */
const LEAD_KINDS = new Set<SectionKind>(['requirements', 'preferred', 'duties', 'stack', 'education', 'pay-benefits', 'process', 'about-company', 'legal']);

interface Part {
	readonly kind: SectionKind;
	readonly heading: Span | null;
	readonly rule: string;
}

/** Where the blocks of a posting are read from. */
export interface SectionSource {
	readonly text: string;
	readonly words: Words;
	readonly blocks: readonly Piece[];
}

/** Cuts a posting into sections. Every block lies in exactly one; neighbours of one kind under one heading are one section. */
export function findSections(source: SectionSource, lexicon: CompiledLexicon): Section[] {
	const sections: Section[] = [];
	let current: Part = { kind: 'unknown', heading: null, rule: 'section-start' };
	let currentLevel: number | undefined;
	// A lead-in in a paragraph ("Nice to have: Scala") holds for that paragraph and the list below it.
	let lead: Part | null = null;
	source.blocks.forEach((block, index) => {
		const heading = headingKind(source, block, index, lexicon);
		if (heading) {
			const kind = isSubheading(source, block, heading.kind, current) ? current.kind : (heading.kind ?? (goesOn(source, index, currentLevel) ? current.kind : 'unknown'));
			if (heading.kind) currentLevel = block.level;
			current = { kind, heading: { start: block.start, end: block.end }, rule: heading.kind ? 'section-heading' : 'section-continued' };
			lead = null;
			push(sections, block, current);
			return;
		}
		const own = leadPart(source, block, lexicon);
		if (own && own.kind !== current.kind && !softens(source, own, current)) {
			if (block.kind === 'paragraph') lead = block.whole && OF_PARAGRAPHS.has(own.kind) ? null : own;
			push(sections, block, own);
			return;
		}
		// What follows in the same paragraph is led in as well.
		if (block.kind === 'paragraph' && !block.continues) lead = null;
		push(sections, block, lead ?? partOfBlock(source, block, current, lexicon));
	});
	return sections;
}

function push(sections: Section[], block: Block, part: Part): void {
	const last = sections.at(-1);
	if (last && last.kind === part.kind && last.heading?.start === part.heading?.start && last.rule === part.rule) {
		sections[sections.length - 1] = { ...last, end: block.end };
		return;
	}
	sections.push({ start: block.start, end: block.end, kind: part.kind, heading: part.heading, rule: part.rule });
}

/**
 * Whether a heading nobody knows goes on with what it stands under ("Backend", "Cloud"): not if the page ranks it beside that, if it asks or tells
 * something ("How we work"), or if what follows it is of another make than what stands before.
 */
function goesOn({ blocks, words }: SectionSource, index: number, currentLevel: number | undefined): boolean {
	const block = blocks[index] as Block;
	if (block.level !== undefined && block.level === currentLevel) return false;
	const [from, to] = tokensOf(words, block);
	for (let i = from; i < to; i++) if (TELLING.has(words.lower[i] as string)) return false;
	const [before, after] = [blocks[index - 1], blocks[index + 1]];
	return before === undefined || after === undefined || before.kind === 'heading' || before.kind === after.kind;
}

/** "Experience with:" in the middle of the wishes lists more of them: only a heading that demands ends what is wished for. */
function isSubheading({ text }: SectionSource, block: Block, kind: SectionKind | null, current: Part): boolean {
	if (kind !== 'requirements' || current.kind !== 'preferred') return false;
	const words = text.slice(block.start, block.end);
	return /[:：]$/.test(words) && !DEMANDING.test(words);
}

/** The same inside a line: "Experience with build tools: Bazel, Buck". */
function softens({ text }: SectionSource, { kind, heading }: Part, current: Part): boolean {
	return kind === 'requirements' && current.kind === 'preferred' && heading !== null && !DEMANDING.test(text.slice(heading.start, heading.end));
}

/** `null` if the block is no heading; a heading of unknown kind has `kind: null`. */
function headingKind(source: SectionSource, block: Block, index: number, lexicon: CompiledLexicon): { kind: SectionKind | null } | null {
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

function leadPart(source: SectionSource, block: Block, lexicon: CompiledLexicon): Part | null {
	const [from, to] = tokensOf(source.words, block);
	const { words } = source;
	let inBrackets = false;
	for (let i = from; i < Math.min(to - 1, from + LEAD_WORDS_MAX * 2); i++) {
		const token = words.lower[i];
		if (token === '.' || token === ';') return null;
		if (token === '(' || token === ')') inBrackets = token === '(';
		// "Python (nice to have: Kafka)" leads in what is in the brackets.
		if (inBrackets) continue;
		const closesLead = token === ':' || ((token === '-' || token === '–' || token === '—') && words.start[i] !== words.end[i - 1]);
		if (!closesLead) continue;
		const kind = wholeKind(lexicon.headings, words, from, i);
		if (!kind || !LEAD_KINDS.has(kind)) return null;
		return { kind, heading: { start: block.start, end: words.start[i] as number }, rule: 'section-lead' };
	}
	return null;
}

function partOfBlock(source: SectionSource, block: Piece, current: Part, lexicon: CompiledLexicon): Part {
	const told = kindBySigns(source, block, lexicon);
	// A list about the role is what there is to do, but for what it asks.
	if (current.kind === 'about-role' && block.kind === 'item')
		return told === 'requirements' ? { kind: told, heading: null, rule: 'section-sentences' } : { ...current, kind: 'duties' };
	if (current.kind === 'unknown' || current.rule === 'section-start')
		return { kind: told ?? current.kind, heading: current.heading, rule: told ? 'section-sentences' : current.rule };
	if (block.kind === 'paragraph' && told && OVERRIDING.has(told) && current.kind !== told && told !== 'process') return { kind: told, heading: null, rule: 'section-sentences' };
	return current;
}

/** What a block's own words say of it. A single sentence says who needs what, but only its whole paragraph whether it is about the employer. */
function kindBySigns({ words }: SectionSource, block: Piece, lexicon: CompiledLexicon): SectionKind | null {
	const told = bestKind(lexicon.signs, words, ...tokensOf(words, block));
	if (!block.whole || (told && told !== 'about-company')) return told;
	const whole = bestKind(lexicon.signs, words, ...tokensOf(words, block.whole));
	return whole && OF_PARAGRAPHS.has(whole) ? whole : null;
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
function wholeKind(phrases: Phrases<RankedHeading>, words: Words, from: number, to: number): SectionKind | null {
	const kind = namedOutright(words, from, to) ?? bestKind(phrases, words, from, to);
	return kind && (to - from <= LEAD_WORDS_MAX || isAllHeading(phrases, words, from, to)) ? kind : null;
}

function tokensOf(words: Words, block: Span): [from: number, to: number] {
	return [tokenAt(words, block.start), tokenAt(words, block.end)];
}
