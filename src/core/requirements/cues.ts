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
	'because',
	'since',
	'when',
	'given',
]);
/** The same for demands: "the data required to build models" demands nothing. */
const AFTER_DEMAND = new Set([',', '.', ';', ')', ']', '!', '-', '–', '—', ':', 'but', 'and', 'or', 'for']);
/** Words before a cue that make it a condition. */
const CONDITIONS = new Set(['as', 'if', 'where', 'when', 'whenever']);
/** What goes before the wish in "it would be a plus if …", read backwards from its cue to the "it". */
const BEFORE_WISH = new Set(['is', 'was', 'would', 'will', 'be', 'd', 's', 'll', "'", 'a', 'an', 'also', 'really', 'certainly', 'definitely', 'always']);
const ASIDE_TOKENS_MAX = 8;
/** What goes on with the thing wished for. */
const WISHED_FOR = new Set(['if', 'to', 'that', 'when']);
/** How the words begin that turn someone away: "candidates without Java will not be considered". */
const REFUSING = new Set(['will', 'won', 'cannot', 'can', 'need']);
/** How the words begin that make a wish of an "if" before them: "if you hold a CISSP, tell us"; "if you know Kafka, great". */
const AFTER_IF = new Set(['tell', 'let', 'mention', 'say', 'great', 'brilliant', 'fantastic', 'wonderful', 'awesome']);
/** "Data required to build models", "the skills needed by our customers": whose need it is isn't the reader's. */
const NEEDED_FOR = new Set(['to', 'by']);
const AUXILIARIES = new Set(['is', 'are', 'be', 'was', 'were', 'also']);
/** What may stand before a leading cue that begins its clause. */
const BEFORE_LEADING = new Set([',', ';', '.', ':', '(', '[', '-', '–', '—', '•', '*', '+', 'and', 'but', 'a', 'the', 'with', 'or']);
/** Leading cues that reach from anywhere in a clause: they are verbs or nouns with their object. */
const FREE_LEADING = new Set(['cue-required', 'cue-expected', 'cue-proficiency', 'cue-years', 'cue-negated', 'cue-in-use']);

/** Finds the cues among the tokens of one sentence, in their order. */
export function findCues(words: Words, from: number, to: number, lexicon: CompiledLexicon): Cue[] {
	const cues: Cue[] = [];
	for (let i = from; i < to; i++) {
		for (const match of lexicon.cues.matchesAt(words, i)) {
			const cue = match.last < to ? (wishAt(words, from, match.first, match.last, match.values) ?? placeCue(words, from, to, match.first, match.last, match.values)) : null;
			if (!cue || (isAnswer(words, cue) && !words.lower.slice(from, cue.first).includes('if'))) continue;
			if (isRefusal(words, cue)) {
				if (cues.at(-1)?.entry.rule !== 'cue-negated') continue;
				cues.pop();
			}
			cues.push(cue);
			i = match.last;
			break;
		}
	}
	return cues;
}

/** "It would be a plus if you knew Kafka": the wish is for what follows, whichever way its words speak elsewhere. */
function wishAt(words: Words, from: number, first: number, last: number, entries: readonly CueEntry[]): Cue | null {
	const wish = entries.find((entry) => entry.tier === 'nice');
	const next = behindAside(words, last + 1);
	if (!wish || !WISHED_FOR.has(words.lower[next] ?? '')) return null;
	let at = first - 1;
	while (at > from && BEFORE_WISH.has(words.lower[at] as string)) at--;
	return at >= from && words.lower[at] === 'it' ? { first: at, last: next - 1, entry: wish, place: 'leading' } : null;
}

/** Where a sentence goes on behind words between two commas, if such words stand at `at`: "a bonus, but truly just that, if you know R". */
function behindAside({ lower }: Words, at: number): number {
	if (lower[at] !== ',') return at;
	for (let i = at + 1; i <= at + ASIDE_TOKENS_MAX; i++) {
		if (lower[i] === ',') return i + 1;
		if (lower[i] === '.' || lower[i] === '\n') break;
	}
	return at;
}

/** Words that are a wish only behind an "if". */
function isAnswer(words: Words, { place, first, last }: Cue): boolean {
	return place === 'trailing' && AFTER_IF.has(words.lower[first] as string) && words.lower[last] !== 'have';
}

/** Turning away those without something demands it, but only behind that "without". */
function isRefusal(words: Words, { entry, place, first }: Cue): boolean {
	return entry.rule === 'cue-required' && place === 'trailing' && REFUSING.has(words.lower[first] as string);
}

/** Decides whether a cue speaks backwards or forwards; `null` if it stands where it is an ordinary word. */
function placeCue(words: Words, from: number, to: number, first: number, last: number, entries: readonly CueEntry[]): Cue | null {
	const next = last + 1 < to ? (words.lower[last + 1] as string) : null;
	const previous = first > from ? (words.lower[first - 1] as string) : null;
	const trailing = entries.find((entry) => entry.place === 'trailing');
	const leading = entries.find((entry) => entry.place === 'leading');
	const opens = previous === null || BEFORE_LEADING.has(previous);
	const isNoun = words.lower[first] === 'a' || words.lower[first] === 'an';
	// "as required", "no-SQL": parts of another phrase. "As a plus" is none.
	if ((previous !== null && CONDITIONS.has(previous) && !(isNoun && previous === 'as')) || (next === '-' && words.start[last + 1] === words.end[last])) return null;
	// "Not need to have".
	if (previous === 'not' && entries.every((entry) => entry.tier === 'must')) return null;
	if (words.lower[last] === 'required' && !opens && NEEDED_FOR.has(next ?? '') && !AUXILIARIES.has(previous as string)) return null;
	// "Helpful: Kafka".
	if (trailing && trailing.tier !== 'mentioned' && trailing.rule !== 'cue-proficiency' && opens && next === ':') return { first, last, entry: trailing, place: 'leading' };
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
