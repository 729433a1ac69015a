/**
 * The phrases of flags and signals as one trie, so that a posting is walked once for all of them.
 * @module
 */
import type { FlagLexicon, SignalPhrases } from '../lexicon.ts';
import { Phrases, phraseKeys } from '../text/phrases.ts';

/** An entry of the lexicon with the phrases around it as slots of the trie; phrases of many entries share one slot. */
export interface CompiledEntry {
	readonly entry: SignalPhrases;
	readonly except: readonly number[];
	readonly with: readonly number[];
	readonly unless: readonly number[];
}

/** An entry that has a slot among its phrases, and at which index. */
export interface PhraseOwner {
	readonly entry: CompiledEntry;
	readonly phrase: number;
}

export interface CompiledSignals {
	readonly trie: Phrases<number>;
	/** By slot: the entries that have it among their phrases, so that entries without a hit cost nothing. */
	readonly owners: readonly (readonly PhraseOwner[])[];
	readonly byId: ReadonlyMap<string, readonly CompiledEntry[]>;
}

const cache = new WeakMap<FlagLexicon, CompiledSignals>();

/** Compiles the phrases once; later calls return the same object. */
export function compileSignals(lexicon: FlagLexicon): CompiledSignals {
	let compiled = cache.get(lexicon);
	if (!compiled) {
		compiled = compile(lexicon);
		cache.set(lexicon, compiled);
	}
	return compiled;
}

function compile(lexicon: FlagLexicon): CompiledSignals {
	const trie = new Phrases<number>();
	const slots = new Map<string, number>();
	const byId = new Map<string, CompiledEntry[]>();
	const owners: PhraseOwner[][] = [];
	const slotsOf = (phrases: readonly string[] = []): number[] => phrases.flatMap((text) => formsOf(text).map((form) => slotOf(form, trie, slots)));
	for (const entry of [...lexicon.flags, ...lexicon.signals]) {
		const compiled = { entry, except: slotsOf(entry.except), with: slotsOf(entry.with), unless: slotsOf(entry.unless) };
		for (const [phrase, text] of entry.phrases.entries()) {
			for (const slot of slotsOf([text])) {
				owners[slot] ??= [];
				owners[slot].push({ entry: compiled, phrase });
			}
		}
		const known = byId.get(entry.id);
		if (known) known.push(compiled);
		else byId.set(entry.id, [compiled]);
	}
	return { trie, owners: Array.from({ length: slots.size }, (_, slot) => owners[slot] ?? []), byId };
}

/**
 * The trie understands a plural only where no other phrase goes on with it: "team" is not found in "teams" once "teams that" is
 * a phrase. With thousands of phrases in one trie there is always another, so the plural is stored as well.
 */
function formsOf(text: string): string[] {
	return /[a-z]{3}$/.test(text) && !text.endsWith('s') ? [text, `${text}s`] : [text];
}

function slotOf(text: string, trie: Phrases<number>, slots: Map<string, number>): number {
	const keys = phraseKeys(text);
	const key = keys.join(' ');
	let slot = slots.get(key);
	if (slot === undefined) {
		slot = slots.size;
		slots.set(key, slot);
		trie.addKeys(keys, slot);
	}
	return slot;
}
