/**
 * Finds every phrase of flags and signals in one walk over a posting's words, and keeps those that hold where they stand.
 * @module
 */
import type { SignalPhrases } from '../lexicon.ts';
import type { Span } from '../posting.ts';
import type { PostingContext } from '../reading-context.ts';
import { tokenAt } from '../text/words.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { CompiledEntry, CompiledSignals } from './compile-signals.ts';
import { isNegated } from './negation.ts';

/** A phrase that was found and holds. */
export interface Signal extends Span {
	readonly entry: SignalPhrases;
	/** Which of the entry's phrases. */
	readonly phrase: number;
	/** Tokens, both included. */
	readonly first: number;
	readonly last: number;
}

/** What was found, by id. */
export interface Signals {
	/** In the order of the text; empty if there is none. */
	of(id: string): readonly Signal[];
	has(id: string): boolean;
}

interface Hit {
	readonly first: number;
	readonly last: number;
}

interface PhraseHit extends Hit {
	readonly phrase: number;
}

interface Found {
	/** Where each slot of the trie was found, in the order of the text. */
	readonly bySlot: ReadonlyMap<number, readonly Hit[]>;
	readonly byEntry: ReadonlyMap<CompiledEntry, readonly PhraseHit[]>;
}

/** What stands around an entry's phrases. */
interface Surroundings {
	readonly except: readonly Hit[];
	readonly with: readonly Hit[];
	readonly unless: readonly Hit[];
}

const NONE: readonly Signal[] = [];

/** One walk over the words; whether a phrase holds where it stands is looked at when its signal is asked for. */
export function findSignals(context: PostingContext, compiled: CompiledSignals): Signals {
	const found = walk(context, compiled);
	const byId = new Map<string, readonly Signal[]>();
	return {
		of(id) {
			let signals = byId.get(id);
			if (!signals) {
				signals = signalsOf(context, compiled.byId.get(id) ?? [], found);
				byId.set(id, signals);
			}
			return signals;
		},
		has(id) {
			return this.of(id).length > 0;
		},
	};
}

/** Signs a phrase may begin with; no other punctuation is worth a look. */
const OPENING_SYMBOLS = new Set(['$', '€', '£', '₹']);

function walk({ words }: PostingContext, { trie, owners }: CompiledSignals): Found {
	const bySlot = new Map<number, Hit[]>();
	const byEntry = new Map<CompiledEntry, PhraseHit[]>();
	for (let first = 0; first < words.count; first++) {
		if (!words.isWord[first] && !OPENING_SYMBOLS.has(words.lower[first] as string)) continue;
		for (const { last, values } of trie.matchesAt(words, first)) {
			for (const slot of values) {
				push(bySlot, slot, { first, last });
				for (const { entry, phrase } of owners[slot] ?? []) push(byEntry, entry, { first, last, phrase });
			}
		}
	}
	return { bySlot, byEntry };
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}

function signalsOf(context: PostingContext, entries: readonly CompiledEntry[], found: Found): readonly Signal[] {
	let signals = NONE;
	for (const compiled of entries) {
		const hits = found.byEntry.get(compiled);
		if (!hits) continue;
		const holding = signalsOfEntry(context, compiled, hits, found);
		signals = signals.length ? [...signals, ...holding].sort((a, b) => a.start - b.start) : holding;
	}
	return signals;
}

function signalsOfEntry(context: PostingContext, compiled: CompiledEntry, hits: readonly PhraseHit[], { bySlot }: Found): readonly Signal[] {
	const { entry } = compiled;
	const around: Surroundings = { except: gather(compiled.except, bySlot), with: gather(compiled.with, bySlot), unless: gather(compiled.unless, bySlot) };
	const signals: Signal[] = [];
	let passed = -1;
	// At one place the longest phrase comes first; what it covers is the same signal.
	for (const hit of hits) {
		if (hit.first <= passed) continue;
		const start = context.words.start[hit.first] as number;
		if (!countsIn(entry, context, start) || overlapsAny(around.except, hit) || !surroundingsHold(context, entry, around, hit, start)) continue;
		passed = hit.last;
		signals.push({ entry, phrase: hit.phrase, first: hit.first, last: hit.last, start, end: context.words.end[hit.last] as number });
	}
	return signals;
}

/** In the order of the text. */
function gather(slots: readonly number[], bySlot: Found['bySlot']): readonly Hit[] {
	const found: Hit[] = [];
	for (const slot of slots) for (const hit of bySlot.get(slot) ?? []) found.push(hit);
	return found.length > 1 ? found.sort((a, b) => a.first - b.first) : found;
}

function countsIn(entry: SignalPhrases, context: PostingContext, offset: number): boolean {
	const section = context.sectionAt(offset);
	if (entry.onlyIn) return entry.onlyIn.includes(section);
	if (entry.notIn) return !entry.notIn.includes(section);
	return section !== 'legal' || !isBoilerplate(context, offset);
}

function surroundingsHold(context: PostingContext, entry: SignalPhrases, around: Surroundings, hit: Hit, start: number): boolean {
	if (entry.evenNegated && !entry.with && !entry.unless) return true;
	const { words } = context;
	const sentence = context.sentenceAt(start);
	if (!sentence) return false;
	const from = tokenAt(words, sentence.start);
	const to = tokenAt(words, sentence.end);
	if (entry.unless && anyBetween(around.unless, from, to)) return false;
	if (entry.with) {
		const block = context.blocks[sentence.block];
		const near = entry.within !== undefined && block;
		const low = near ? Math.max(tokenAt(words, block.start), hit.first - (entry.within ?? 0)) : from;
		const high = near ? Math.min(tokenAt(words, block.end), hit.last + 1 + (entry.within ?? 0)) : to;
		if (!anyBetween(around.with, low, high)) return false;
	}
	return entry.evenNegated === true || !isNegated(words, hit.first, from);
}

/** Whether a hit starts at a token in [from, to). Hits are in the order of the text. */
function anyBetween(hits: readonly Hit[], from: number, to: number): boolean {
	const at = firstFrom(hits, from);
	return at < hits.length && (hits[at] as Hit).first < to;
}

/** Phrases are short, so that only hits starting shortly before can reach into this one. */
const LONGEST_PHRASE_TOKENS = 16;

function overlapsAny(hits: readonly Hit[], hit: Hit): boolean {
	for (let i = firstFrom(hits, hit.first - LONGEST_PHRASE_TOKENS); i < hits.length; i++) {
		const other = hits[i] as Hit;
		if (other.first > hit.last) return false;
		if (other.last >= hit.first) return true;
	}
	return false;
}

function firstFrom(hits: readonly Hit[], token: number): number {
	let low = 0;
	let high = hits.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hits[middle] as Hit).first < token) low = middle + 1;
		else high = middle;
	}
	return low;
}
