/**
 * Holds what was read from a page against what a person read in it.
 * @module
 */
import type { Posting } from '../core/posting.ts';
import type { SiteReading } from '../sites/site.ts';

/** What is true of one saved page, as written down by hand. */
export interface PageTruth {
	readonly file: string;
	readonly url: string;
	readonly state: string;
	readonly facts?: Readonly<Partial<Posting>>;
	/** CSS selector of the description's node, and of what in it doesn't belong to it. The words are read from there, so that none are copied. */
	readonly description?: { readonly locator: string; readonly without: readonly string[] };
	readonly words?: number;
	/** First letters of the kinds of block, in order. */
	readonly kinds?: string;
	/** Strings that stand around the description and not in it. */
	readonly absent?: readonly string[];
}

export interface PageScore {
	readonly file: string;
	readonly state: string;
	/** Facts that came out otherwise than they should. */
	readonly wrong: readonly string[];
	readonly factCount: number;
	/** Share of the description's words that were read. */
	readonly wordShare: number;
	/** Blocks that don't stand in the description. */
	readonly foreign: number;
	/** Blocks of the right kind in the right place, of how many. */
	readonly kinds: readonly [right: number, of: number];
	/** Blocks that lead back to no place in the page. */
	readonly lost: number;
	readonly passed: boolean;
}

const WORD_SHARE_MIN = 0.99;

export function scorePage(truth: PageTruth, reading: SiteReading, reference: readonly string[]): PageScore {
	if (reading.state !== 'posting' || truth.state !== 'posting') {
		const passed = reading.state === truth.state;
		return {
			file: truth.file,
			state: reading.state,
			wrong: passed ? [] : [`state: ${reading.state}, not ${truth.state}`],
			factCount: 0,
			wordShare: 1,
			foreign: 0,
			kinds: [0, 0],
			lost: 0,
			passed,
		};
	}
	const { posting, pageText } = reading;
	const wrong = Object.entries(truth.facts ?? {}).flatMap(([name, value]) => {
		const read = posting[name as keyof Posting];
		return read === value ? [] : [`${name}: ${JSON.stringify(read)}, not ${JSON.stringify(value)}`];
	});
	if (truth.words !== undefined && truth.words !== reference.length) wrong.push(`words of the page: ${reference.length}, not ${truth.words}`);
	for (const text of truth.absent ?? []) if (new RegExp(`(?<!\\w)${RegExp.escape(text)}(?!\\w)`).test(posting.text)) wrong.push(`holds "${text}"`);
	const expected = (truth.kinds ?? '').split(' ').filter(Boolean);
	const kinds = posting.blocks.map(({ kind }) => kind.charAt(0));
	const right = expected.filter((kind, index) => kinds[index] === kind).length;
	const wordShare = shareFound(reference, wordsOf(posting.text));
	const line = ` ${reference.join(' ')} `;
	const foreign = posting.blocks.filter(({ start, end }) => !line.includes(` ${wordsOf(posting.text.slice(start, end)).join(' ')} `)).length;
	const lost = posting.blocks.filter((block) => pageText?.rangeOf(block) == null).length;
	const passed = wrong.length === 0 && wordShare >= WORD_SHARE_MIN && foreign === 0 && lost === 0 && right === expected.length && kinds.length === expected.length;
	return {
		file: truth.file,
		state: reading.state,
		wrong,
		factCount: Object.keys(truth.facts ?? {}).length,
		wordShare,
		foreign,
		kinds: [right, Math.max(expected.length, kinds.length)],
		lost,
		passed,
	};
}

/** The words of a description as they stand in a page, read without any of what is being measured. */
export function readReference(document: Document, truth: PageTruth): string[] {
	if (!truth.description) return [];
	const { locator, without } = truth.description;
	const node = document.querySelector(locator);
	if (!node) throw new Error(`${truth.file}: no ${locator}`);
	const excluded = without.flatMap((selector) => [...node.querySelectorAll(selector)]);
	const walker = document.createTreeWalker(node, 4);
	const words: string[] = [];
	for (let text = walker.nextNode(); text; text = walker.nextNode()) {
		if (!excluded.some((element) => element.contains(text))) words.push(...wordsOf(text.nodeValue ?? ''));
	}
	return words;
}

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shareFound(wanted: readonly string[], found: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
	let hits = 0;
	for (const word of wanted) {
		const left = counts.get(word) ?? 0;
		if (left > 0) hits++;
		counts.set(word, left - 1);
	}
	return wanted.length === 0 ? 1 : hits / wanted.length;
}
