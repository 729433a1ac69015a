/**
 * Sentences into clauses, each with the cue that sets its tier. A cue reaches its clause, not the whole line.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { Tier } from '../finding.ts';
import type { CueEntry } from '../lexicon.ts';
import type { Words } from '../text/words.ts';

/** Tokens, both included. */
export interface TokenRun {
	readonly first: number;
	readonly last: number;
}

/** A run of tokens, `to` exclusive, with what its own words say of its tier. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly tier: Tier | null;
	/** Id of the rule of the cue; `null` without one. */
	readonly rule: string | null;
	/** Tokens of its own cue, and which way it speaks. */
	readonly cue: (TokenRun & { readonly place: 'leading' | 'trailing' }) | null;
	/** Tokens of the cue of an earlier clause of the sentence that reaches this one. */
	readonly carriedCue: TokenRun | null;
	readonly opensSentence: boolean;
}

interface Cue {
	readonly first: number;
	readonly last: number;
	readonly entry: CueEntry;
	readonly place: 'leading' | 'trailing';
}

/** Words that begin a new demand after a comma: "strong Python, experience with Spark a plus". */
const DEMAND_HEADS = new Set([
	'experience',
	'experienced',
	'knowledge',
	'familiarity',
	'familiar',
	'exposure',
	'understanding',
	'background',
	'ability',
	'proficiency',
	'proficient',
	'expertise',
	'strong',
	'solid',
	'excellent',
	'proven',
	'hands',
	'demonstrated',
	'ideally',
	'preferably',
	'bonus',
	'nice',
	'previous',
	'prior',
	'working',
]);
const OPPOSING = new Set(['but', 'while', 'whereas', 'however', 'although', 'though']);
const AFTERTHOUGHT_FILLERS = new Set(['is', 'are', 'would', 'will', 'be', 'it', 'a', 'an', 'still', 'certainly', 'definitely', 'highly', 'very', 'strongly']);
const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
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
/** Words that go on with what a trailing cue spoke of: "Workday a plus, especially Prism". */
const CONTINUING = new Set(['especially', 'particularly', 'specifically', 'including', 'e', 'such', 'like']);
/** What may stand before a leading cue that begins its clause. */
const BEFORE_LEADING = new Set([',', ';', '.', ':', '(', '[', '-', '–', '—', '•', '*', '+', 'and', 'but', 'a', 'the', 'with', 'or']);
/** Leading cues that reach from anywhere in a clause: they are verbs or nouns with their object. */
const FREE_LEADING = new Set(['cue-required', 'cue-expected', 'cue-proficiency', 'cue-years', 'cue-negated', 'cue-in-use']);

/** Cuts the tokens of one sentence into clauses. */
export function splitClauses(words: Words, from: number, to: number, lexicon: CompiledLexicon): Clause[] {
	const cues = findCues(words, from, to, lexicon);
	const bounds = [...new Set([from, ...boundaries(words, from, to, cues)])].sort((a, b) => a - b);
	const clauses: Clause[] = [];
	let carried: Cue | null = null;
	bounds.forEach((start, i) => {
		const end = bounds[i + 1] ?? to;
		if (start >= end) return;
		const own = strongest(cues.filter((cue) => cue.first >= start && cue.first < end));
		if (OPPOSING.has(words.lower[start] as string)) carried = null;
		if (own) {
			carried = own.place === 'leading' && own.entry.tier === 'nice' && opensSentence(words, from, own) ? own : null;
			clauses.push({ from: start, to: end, tier: own.entry.tier, rule: own.entry.rule, cue: own, carriedCue: null, opensSentence: start === from });
			return;
		}
		clauses.push({ from: start, to: end, tier: carried?.entry.tier ?? null, rule: carried?.entry.rule ?? null, cue: null, carriedCue: carried, opensSentence: start === from });
	});
	return clauses;
}

function findCues(words: Words, from: number, to: number, lexicon: CompiledLexicon): Cue[] {
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

function boundaries(words: Words, from: number, to: number, cues: readonly Cue[]): number[] {
	const bounds: number[] = [];
	const isCueStart = new Map(cues.map((cue) => [cue.first, cue]));
	for (let i = from; i < to; i++) {
		const token = words.lower[i] as string;
		const next = i + 1 < to ? (words.lower[i + 1] as string) : '';
		if (token === ';' || token === '\n') bounds.push(i + 1);
		else if (OPPOSING.has(token) && !isAfterthought(words, i, to, cues)) bounds.push(i);
		else if (OPENING.has(token) && holdsOwnDemand(words, i, to, cues)) bounds.push(i);
		else if (CLOSING.has(token) && bounds.length && holdsBound(words, bounds, i)) bounds.push(i + 1);
		else if (isDash(words, i)) {
			if (speaksOfItself(words, i, to, cues)) bounds.push(i);
		} else if (token === ',' || token === 'and' || token === '&' || token === 'with') {
			const after = next === 'and' || next === 'or' ? i + 2 : i + 1;
			const head = words.lower[after] as string;
			const cue = isCueStart.get(after);
			if (token === 'with' ? cue === undefined && trailingSoon(cues, i, to, words) : DEMAND_HEADS.has(head) || (cue?.place === 'leading' && cue.entry.rule !== 'cue-proficiency'))
				bounds.push(i);
		}
	}
	for (const cue of cues) {
		if (cue.place !== 'trailing') continue;
		const next = words.lower[cue.last + 1];
		if (cue.last + 1 >= to || next === undefined || CLOSING.has(next) || cue.entry.rule === 'cue-proficiency') continue;
		if (next === ',' && CONTINUING.has(words.lower[cue.last + 2] ?? '')) continue;
		if (!OPPOSING.has(next) || !isAfterthought(words, cue.last + 1, to, cues)) bounds.push(cue.last + 1);
	}
	return bounds;
}

/** "…, but a plus": a clause that holds nothing but its cue speaks of the clause before. So does a "but" inside a cue. */
function isAfterthought(words: Words, at: number, to: number, cues: readonly Cue[]): boolean {
	for (let i = at; i < to; i++) {
		const token = words.lower[i] as string;
		const inCue = cues.some((cue) => cue.first <= i && i <= cue.last);
		if (i > at && !inCue && (token === ',' || token === ';')) return true;
		if (!inCue && words.isWord[i] && !OPPOSING.has(token) && !AFTERTHOUGHT_FILLERS.has(token)) return false;
	}
	return true;
}

/** A dash between words, not a hyphen inside one. */
function isDash(words: Words, at: number): boolean {
	const token = words.lower[at] as string;
	return token === '–' || token === '—' || (token === '-' && words.start[at] !== words.end[at - 1]);
}

/** "strong SQL - Python is an advantage": behind the dash something else is spoken of. "a degree - an advantage" is not. */
function speaksOfItself(words: Words, dash: number, to: number, cues: readonly Cue[]): boolean {
	const cue = cues.find((candidate) => candidate.place === 'trailing' && candidate.first > dash && candidate.first < to);
	if (!cue) return false;
	for (let i = dash + 1; i < cue.first; i++) if (words.isWord[i] && !AFTERTHOUGHT_FILLERS.has(words.lower[i] as string)) return true;
	return false;
}

/** "(preferably PyTorch)", "(no Java needed)": brackets that say more than a cue are a clause of their own; "(a plus)" belongs to what it follows. */
function holdsOwnDemand(words: Words, open: number, to: number, cues: readonly Cue[]): boolean {
	let hasCue = false;
	let hasMore = false;
	for (let i = open + 1; i < to && !CLOSING.has(words.lower[i] as string); i++) {
		const cue = cues.find((candidate) => candidate.first <= i && i <= candidate.last);
		if (cue && cue.entry.rule !== 'cue-proficiency') hasCue = true;
		else if (words.isWord[i] && !AFTERTHOUGHT_FILLERS.has(words.lower[i] as string)) hasMore = true;
	}
	return hasCue && hasMore;
}

function holdsBound(words: Words, bounds: readonly number[], close: number): boolean {
	const last = bounds.at(-1) as number;
	return OPENING.has(words.lower[last] as string) && last < close;
}

/** "Python, with Spark a plus": the plus is for Spark alone. */
function trailingSoon(cues: readonly Cue[], at: number, to: number, words: Words): boolean {
	return words.lower[at - 1] === ',' && cues.some((cue) => cue.place === 'trailing' && cue.entry.tier === 'nice' && cue.first > at && cue.first < Math.min(to, at + 10));
}

/** Softening beats demanding in one clause ("5+ years of Scala preferred"); a negation beats both unless softened. */
function strongest(cues: readonly Cue[]): Cue | null {
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

function opensSentence(words: Words, from: number, cue: Cue): boolean {
	for (let i = from; i < cue.first; i++) if (words.isWord[i]) return false;
	return true;
}
