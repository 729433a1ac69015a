/**
 * Cues in a sentence: words that demand, soften or negate, and which way they speak.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { CueEntry } from '../lexicon.ts';
import type { Words } from '../text/words.ts';

/** Tokens, both included. */
export interface TokenRun {
	readonly first: number;
	readonly last: number;
}

/** A cue in its place: it speaks for what stands before it (`trailing`) or behind it. */
export interface Cue extends TokenRun {
	readonly entry: CueEntry;
	readonly place: 'leading' | 'trailing';
}

export const OPENING = new Set(['(', '[']);
export const CLOSING = new Set([')', ']']);
/** What may follow a trailing cue. Anything else makes "advantage", "plus" or "welcome" an ordinary word. */
const AFTER_TRAILING = new Set([
	',',
	'.',
	';',
	')',
	']',
	'!',
	'-',
	'–',
	'—',
	':',
	'/',
	'but',
	'and',
	'or',
	'for',
	'if',
	'in',
	'to',
	'though',
	'while',
	'as',
	'skills',
	'skill',
	'qualifications',
	'qualification',
	'experience',
	'knowledge',
	'not',
]);
/** The same for demands: "the data required to build models" demands nothing. */
const AFTER_DEMAND = new Set([',', '.', ';', ')', ']', '!', '-', '–', '—', ':', 'but', 'and', 'or', 'for']);
/** Words before a cue that make it a condition. */
const CONDITIONS = new Set(['as', 'if', 'where', 'when', 'whenever']);
/** What may stand before a leading cue that begins its clause. */
const BEFORE_LEADING = new Set([',', ';', '.', ':', '(', '[', '-', '–', '—', '•', '*', '+', 'and', 'but', 'a', 'the', 'with', 'or']);
/** Leading cues that reach from anywhere in a clause: they are verbs or nouns with their object. */
const FREE_LEADING = new Set(['cue-required', 'cue-expected', 'cue-proficiency', 'cue-years', 'cue-negated', 'cue-in-use']);

/** Finds the cues among the tokens of one sentence, in their order. */
export function findCues(words: Words, from: number, to: number, lexicon: CompiledLexicon): Cue[] {
	const cues: Cue[] = [];
	for (let i = from; i < to; i++) {
		for (const match of lexicon.cues.matchesAt(words, i)) {
			const cue = match.last < to ? placeCue(words, from, to, match.first, match.last, match.values) : null;
			if (!cue) continue;
			cues.push(cue);
			i = match.last;
			break;
		}
	}
	return cues;
}

/** Decides whether a cue speaks backwards or forwards; `null` if it stands where it is an ordinary word. */
function placeCue(words: Words, from: number, to: number, first: number, last: number, entries: readonly CueEntry[]): Cue | null {
	const next = last + 1 < to ? (words.lower[last + 1] as string) : null;
	const previous = first > from ? (words.lower[first - 1] as string) : null;
	const trailing = entries.find((entry) => entry.place === 'trailing');
	const leading = entries.find((entry) => entry.place === 'leading');
	const opens = previous === null || BEFORE_LEADING.has(previous);
	// "as required", "no-SQL": parts of another phrase.
	if ((previous !== null && CONDITIONS.has(previous)) || (next === '-' && words.start[last + 1] === words.end[last])) return null;
	if (leading && (next === ':' || (opens && next !== null && !CLOSING.has(next) && next !== ',' && next !== '.'))) return { first, last, entry: leading, place: 'leading' };
	if (
		trailing &&
		!(opens && previous !== null && OPENING.has(previous) && next !== null && !CLOSING.has(next)) &&
		(next === null || (trailing.tier === 'must' ? AFTER_DEMAND : AFTER_TRAILING).has(next))
	) {
		return { first, last, entry: trailing, place: 'trailing' };
	}
	if (leading && FREE_LEADING.has(leading.rule) && next !== null) return { first, last, entry: leading, place: 'leading' };
	return null;
}

/** The cue that decides a clause: softening beats demanding ("5+ years of Scala preferred"); a negation beats both unless softened. */
export function strongest(cues: readonly Cue[]): Cue | null {
	return (
		cues.find((cue) => cue.entry.tier === 'nice') ??
		cues.find((cue) => cue.entry.rule === 'cue-negated') ??
		cues.find((cue) => cue.entry.rule === 'cue-years') ??
		cues.find((cue) => cue.entry.rule === 'cue-required') ??
		cues.find((cue) => cue.entry.rule === 'cue-expected') ??
		cues.find((cue) => cue.entry.rule === 'cue-proficiency') ??
		cues[0] ??
		null
	);
}
