/**
 * Blocks into sections: by headings where there are any, by the sentences themselves where there are none.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { Section, SectionKind } from '../finding.ts';
import type { Block, Span } from '../posting.ts';
import type { Piece } from '../text/refine-blocks.ts';
import { bestKind } from './best-kind.ts';
import { headingKind, LEAD_WORDS_MAX, type SectionSource, tokensOf, wholeKind } from './headings.ts';

/** Words of headings that open something new, whatever it is. */
const TELLING = new Set(['we', 'our', 'us', 'how', 'why', 'what', 'where', 'when', 'who', 'wir', 'warum', 'wie', 'was', '?']);
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

/** Cuts a posting into sections. Every block lies in exactly one; neighbours of one kind under one heading are one section. */
export function findSections(source: SectionSource, lexicon: CompiledLexicon): Section[] {
	const { text } = source;
	const sections: Section[] = [];
	let current: Part = { kind: 'unknown', heading: null, rule: 'section-start' };
	let currentLevel: number | undefined;
	// A lead-in in a paragraph ("Nice to have: Scala") holds for that paragraph and the list below it.
	let lead: Part | null = null;
	source.blocks.forEach((block, index) => {
		const heading = headingKind(source, block, index, lexicon);
		if (heading) {
			const kind =
				/[:：]/.test(text[block.end - 1] as string) && asksOnly(text, block, heading.kind, current)
					? current.kind
					: (heading.kind ?? (goesOn(source, index, currentLevel) ? current.kind : 'unknown'));
			if (heading.kind) currentLevel = block.level;
			current = { kind, heading: { start: block.start, end: block.end }, rule: heading.kind ? 'section-heading' : 'section-continued' };
			lead = null;
			push(sections, block, current);
			return;
		}
		const own = leadPart(source, block, lexicon);
		if (own && own.kind !== current.kind && !asksOnly(text, own.heading, own.kind, current)) {
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

/**
 * "Experience with:" in the middle of the wishes lists more of them, and so does "Experience with build tools: Bazel, Buck" in one of them:
 * only words that demand end what is wished for.
 */
function asksOnly(text: string, { start, end }: Span, kind: SectionKind | null, current: Part): boolean {
	return kind === 'requirements' && current.kind === 'preferred' && !DEMANDING.test(text.slice(start, end));
}

function leadPart(source: SectionSource, block: Block, lexicon: CompiledLexicon): (Part & { readonly heading: Span }) | null {
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
