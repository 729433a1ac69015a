/**
 * Finds the pieces of blocks whose line breaks were lost: "…and AirflowWhat you bring:Strong SQL…", or a page of sentences in one paragraph.
 * @module
 */
import type { SectionKind } from '../finding.ts';
import type { Block, Span } from '../posting.ts';
import { sentencesOf } from './sentences.ts';

/** A block, or a piece of one. */
export interface Piece extends Block {
	/** The piece before belongs to the same block. */
	readonly continues?: true;
	/** The paragraph it is a sentence of. */
	readonly whole?: Span;
}

/** So many different words that run into one another aren't all names. */
const GLUED_MIN = 3;
/** Paragraphs from this length and number of sentences on speak of more than one thing. */
const LONG_CHARS = 600;
const LONG_SENTENCES = 5;
/** Where a small letter, figure or sign is followed by a capital that begins a word, and a word or space goes on from there. */
const GLUE = /(?<=[\p{Ll}\p{N})”’'"%+][.:;!?]?)\p{Lu}[\p{Ll}’']*(?=[\p{Lu}\s:,/(&-])|(?<=\p{Lu}{2})\p{Lu}\p{Ll}{2,}(?=\s\p{Ll})|(?<=\p{Ll}{3})\d{1,2}\+?(?=\s(?:years?|yrs)\b)/gu;
/** What every place of the kind looks like; so do most names in camel case. */
const MAYBE_GLUE = /[a-zß-ÿ0-9)%+"”’'][.:;!?]?[A-ZÀ-Þ][a-zß-ÿ\s]|[A-Z]{3}[a-z]{2}|[a-z]{3}\d{1,2}\+? (?:year|yrs)/g;
const SIGN = /[.:;!?)”"%+\p{N}]$/u;
const WORD_BEFORE = /[\p{L}\p{N}_+#.]*$/u;
const SMALL_LETTERS = /\p{Ll}{3}$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** Names with a point or colon inside ("ASP.NET", "Vue.Js") have no space around; a heading in front of a colon is short. */
const TAIL_HEADING = /\s((?:\p{Lu}[\p{L}’'/&-]*|and|of|to|the|for)(?:\s(?:\p{Lu}[\p{L}’'/&-]*|and|of|to|the|for)){0,4}):$/u;
/** Shorter paragraphs have one subject. */
const LED_CHARS = 300;
/** Capitalised words with a colon behind them, in the middle of a line. */
const INNER_LEAD = /(?<=[\p{L}\p{N}.)] )(\p{Lu}[\p{L}’'/&-]*(?: (?:\p{Lu}[\p{L}’'/&-]*|and|of|to|the|for|&)){0,4}): /gu;
/** A heading that lost its line and never had a colon: "… to create reports Preferred Skills Experience with …". Only such as stand in no sentence. */
const INNER_TITLE =
	/(?<=[\p{L}\p{N}.)!] )((?:Required|Preferred|Desired|Minimum|Basic|Essential|Desirable|Additional|Mandatory|Key|Core) (?:Skills|Qualifications|Experience|Requirements|Competencies)(?: (?:and|&) (?:Skills|Qualifications|Experience|Requirements|Competencies))?|Nice[ -][Tt]o[ -]Haves?|Good [Tt]o Have|Must[ -]Haves?|(?:Role|Roles|Key|Job|Primary) (?:(?:and|&) )?Responsibilities)(?= \p{Lu}[\p{L}’'-]* )/gu;
const ASKING = new Set<SectionKind | null>(['requirements', 'preferred', 'duties', 'skills', 'stack', 'education']);
/** As long as the longest word. */
const BEFORE_CHARS = 40;

export interface PieceWords {
	/** Whether a word in lower case is a name of the lexicon, as it stands ("javascript"). */
	isName(word: string): boolean;
	/** The kind of section that a few words open ("Preferred"), or `null`. */
	sectionNamed(words: string): SectionKind | null;
}

/** The blocks, those that lost their line breaks in pieces. Pieces are paragraphs. Linear in the text. */
export function refineBlocks(text: string, blocks: readonly Block[], known: PieceWords): readonly Piece[] {
	const cuts = findGlue(text, blocks, known);
	return blocks.flatMap((block) => {
		if (block.kind === 'heading') return [block];
		const bounds = cuts.get(block) ?? [];
		const pieces = bounds.length === 0 ? [block] : cutAt(text, block, bounds, known);
		const led = pieces.flatMap((piece, i) => cutAtLeads(text, piece, i > 0, known));
		return led.flatMap((piece) => cutLong(text, piece, piece !== led[0]));
	});
}

/** A quick look that most texts don't pass. */
function mayBeGlued(text: string): boolean {
	let places = 0;
	for (const _ of text.matchAll(MAYBE_GLUE)) if (++places === GLUED_MIN) return true;
	return false;
}

/** Where each block has to be cut; nothing where too few words run together. */
function findGlue(text: string, blocks: readonly Block[], known: PieceWords): ReadonlyMap<Block, readonly number[]> {
	const found = new Map<Block, number[]>();
	if (!mayBeGlued(text)) return found;
	const different = new Set<string>();
	for (const block of blocks) {
		if (block.kind === 'heading') continue;
		const own = text.slice(block.start, block.end);
		for (const { 0: word, index } of own.matchAll(GLUE)) {
			const before = WORD_BEFORE.exec(own.slice(Math.max(0, index - BEFORE_CHARS), index))?.[0] ?? '';
			const joined = (before + word).toLowerCase();
			const isAcronym = ACRONYM.test(before);
			if (isAcronym ? !known.isName(before.toLowerCase()) : !SIGN.test(own[index - 1] as string) && !SMALL_LETTERS.test(before)) continue;
			if (word.length < 2 && !/^[AI\d]$/.test(word)) continue;
			if (before !== '' && known.isName(joined)) continue;
			different.add(joined);
			const cuts = found.get(block);
			if (cuts) cuts.push(block.start + index);
			else found.set(block, [block.start + index]);
		}
	}
	return different.size < GLUED_MIN ? new Map() : found;
}

function cutAt(text: string, block: Block, bounds: readonly number[], known: PieceWords): Piece[] {
	const pieces: Piece[] = [];
	let start = block.start;
	const push = (end: number) => {
		if (text.slice(start, end).trim() !== '') pieces.push(pieces.length === 0 ? { ...withoutLead(block), start, end } : { kind: 'paragraph', start, end, continues: true });
		start = end;
	};
	for (const bound of bounds) {
		const tail = TAIL_HEADING.exec(text.slice(Math.max(start, bound - 80), bound));
		const head = tail ? bound - (tail[1] as string).length - 1 : bound;
		if (tail && head > start && known.sectionNamed(tail[1] as string)) push(head);
		push(bound);
	}
	push(block.end);
	return pieces;
}

/** A long paragraph before each heading in it that asks something: "…and reports. Requirements: Python, SQL …". "Pay: …" says its sentence and no more. */
function cutAtLeads(text: string, piece: Piece, continues: boolean, known: PieceWords): Piece[] {
	const whole = continues ? { ...piece, continues: true as const } : piece;
	if (piece.kind !== 'paragraph' || piece.end - piece.start < LED_CHARS) return [whole];
	const own = text.slice(piece.start, piece.end);
	const leads = [...own.matchAll(INNER_LEAD)].filter(({ 1: words }) => ASKING.has(known.sectionNamed(words as string))).map(({ index }) => piece.start + index);
	const titles = [...own.matchAll(INNER_TITLE)].flatMap(({ index, 1: words }) => [piece.start + index, piece.start + index + (words as string).length + 1]);
	const inner = [...new Set([...leads, ...titles])].filter((bound) => bound > piece.start).sort((a, b) => a - b);
	if (inner.length === 0) return [whole];
	return [piece.start, ...inner].map((start, i) => ({ ...(i === 0 ? whole : { kind: 'paragraph' as const, continues: true as const }), start, end: inner[i] ?? piece.end }));
}

/** A long paragraph as its sentences. */
function cutLong(text: string, piece: Piece, continues: boolean): Piece[] {
	const whole = continues ? { ...piece, continues: true as const } : piece;
	if (piece.kind !== 'paragraph' || piece.end - piece.start < LONG_CHARS) return [whole];
	const sentences = [...sentencesOf(text, piece)];
	if (sentences.length < LONG_SENTENCES) return [whole];
	const paragraph = { start: piece.start, end: piece.end };
	return sentences.map((sentence, i) => (i === 0 ? { ...whole, ...sentence, whole: paragraph } : { kind: 'paragraph', ...sentence, continues: true, whole: paragraph }));
}

function withoutLead(block: Block): Block {
	const { leadEnd: _, ...rest } = block;
	return rest;
}
