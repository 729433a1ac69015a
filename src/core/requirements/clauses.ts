/**
 * Sentences into clauses, each with the cue that sets its tier. A cue reaches its clause, not the whole line.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { Tier } from '../finding.ts';
import type { Words } from '../text/words.ts';
import { CLOSING, type Cue, findCues, OPENING, strongest, type TokenRun } from './cues.ts';

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
/** Words that go on with what a trailing cue spoke of: "Workday a plus, especially Prism". */
const CONTINUING = new Set(['especially', 'particularly', 'specifically', 'including', 'e', 'such', 'like']);

/** How a clause begins that says the same as the one before: "Java is required, as is Kafka". */
const ECHOES: readonly (readonly string[])[] = [
	['as', 'is'],
	['as', 'are'],
	['as', 'would'],
	['as', 'will'],
	['as', 'does'],
	['so', 'is'],
	['so', 'are'],
	['so', 'would'],
	['so', 'does'],
	['the', 'same', 'goes', 'for'],
	['the', 'same', 'for'],
	['same', 'goes', 'for'],
	['same', 'for'],
];
const LISTING = new Set([',', ';', 'and', 'or', '/']);
const BEFORE_ECHO = new Set([',', ';', 'and', '-', '–', '—', '(']);
/** What a table tells of a skill between its name and its tier: "SQL – 5 yrs – Required". */
const MEASURES = /^(?:\d+|years?|yrs?|months?|n|a)$/;

/** Cuts the tokens of one sentence into clauses. */
export function splitClauses(words: Words, from: number, to: number, lexicon: CompiledLexicon): Clause[] {
	const cues = findCues(words, from, to, lexicon);
	const bounds = [...new Set([from, ...boundaries(words, from, to, cues)])].sort((a, b) => a - b);
	const clauses: Clause[] = [];
	let carried: Cue | null = null;
	let said: Cue | null = null;
	bounds.forEach((start, i) => {
		const end = bounds[i + 1] ?? to;
		if (start >= end) return;
		if (said && isEcho(words, start)) {
			clauses.push({ from: start, to: end, tier: said.entry.tier, rule: said.entry.rule, cue: null, carriedCue: said, opensSentence: false });
			return;
		}
		const own = strongest(cues.filter((cue) => cue.first >= start && cue.first < end));
		if (OPPOSING.has(words.lower[start] as string)) carried = null;
		if (own) {
			carried = reachesOn(words, from, own) ? own : null;
			said = own.entry.rule === 'cue-proficiency' ? null : own;
			clauses.push({ from: start, to: end, tier: own.entry.tier, rule: own.entry.rule, cue: own, carriedCue: null, opensSentence: start === from });
			return;
		}
		// A demand goes on over semicolons, where a list of lists is parted by them.
		if (carried?.entry.tier === 'must' && words.lower[start - 1] !== ';' && words.lower[start] !== ':') carried = null;
		clauses.push({ from: start, to: end, tier: carried?.entry.tier ?? null, rule: carried?.entry.rule ?? null, cue: null, carriedCue: carried, opensSentence: start === from });
	});
	return clauses;
}

/** Whether a cue holds for later clauses as well: a wish at the head of its sentence, a demand, and what heads a list ("These are a plus: …"). */
function reachesOn(words: Words, from: number, cue: Cue): boolean {
	if (cue.place === 'trailing') return cue.entry.tier !== 'mentioned' && cue.entry.rule !== 'cue-proficiency' && words.lower[cue.last + 1] === ':';
	return cue.entry.tier === 'nice' ? opensSentence(words, from, cue) : cue.entry.tier === 'must';
}

function isEcho(words: Words, at: number): boolean {
	return BEFORE_ECHO.has(words.lower[at - 1] ?? '') && ECHOES.some((tokens) => tokens.every((token, i) => words.lower[at + i] === token));
}

function boundaries(words: Words, from: number, to: number, cues: readonly Cue[]): number[] {
	const bounds: number[] = [];
	const isCueStart = new Map(cues.map((cue) => [cue.first, cue]));
	for (let i = from; i < to; i++) {
		const token = words.lower[i] as string;
		const next = i + 1 < to ? (words.lower[i + 1] as string) : '';
		if (cues.some((cue) => cue.first < i && i <= cue.last)) continue;
		if (token === ';' || token === '\n') bounds.push(i + 1);
		else if (i > from && isEcho(words, i)) bounds.push(i);
		else if (OPPOSING.has(token) && !isAfterthought(words, i, to, cues)) bounds.push(i);
		else if (OPENING.has(token) && holdsOwnDemand(words, i, to, cues)) bounds.push(i);
		else if (CLOSING.has(token) && bounds.length && holdsBound(words, bounds, i)) bounds.push(i + 1);
		else if (isDash(words, i)) {
			if (speaksOfItself(words, i, to, cues) || opensWish(words, i, cues)) bounds.push(i);
		} else if (token === ',' && ((next === 'and' && wishesBefore(words, cues, i, from, bounds)) || wishesLast(words, cues, i, from, to))) {
			bounds.push(i);
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

/** "MLOps or DevOps — ideally with LLM systems": the wish is for what follows. */
function opensWish(words: Words, dash: number, cues: readonly Cue[]): boolean {
	return words.isWord[dash + 1] === true && cues.some((cue) => cue.first === dash + 1 && cue.place === 'leading' && cue.entry.tier === 'nice');
}

/** "data warehouses, ideally Redshift, and clouds like AWS": what a wish in the middle of a list is for ends before the next "and". */
function wishesBefore(words: Words, cues: readonly Cue[], at: number, from: number, bounds: readonly number[]): boolean {
	const start = bounds.at(-1) ?? from;
	const cue = cues.find((one) => one.first >= start && one.last < at && one.place === 'leading' && one.entry.tier === 'nice');
	if (cue === undefined || cue.first === from || cue.last > cue.first || OPENING.has(words.lower[cue.first - 1] ?? '')) return false;
	// A list of wishes ("ideally Kafka, Flink, and Spark") goes on over its own commas.
	for (let i = cue.last + 1; i < at; i++) if (words.lower[i] === ',') return false;
	return true;
}

/** "4 years of Rust, embedded preferred": behind a demand for years the wish is for the last words alone. A list wished for as a whole has more commas. */
function wishesLast(words: Words, cues: readonly Cue[], comma: number, from: number, to: number): boolean {
	const wish = cues.find((cue) => cue.place === 'trailing' && cue.entry.tier === 'nice' && cue.first > comma + 1 && cue.first < to);
	if (!wish || !cues.some((cue) => cue.entry.rule === 'cue-years' && cue.first >= from && cue.last < comma)) return false;
	for (let i = from; i < wish.first; i++) if (i !== comma && LISTING.has(words.lower[i] as string)) return false;
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
	for (let i = dash + 1; i < cue.first; i++) {
		const token = words.lower[i] as string;
		if (words.isWord[i] && !AFTERTHOUGHT_FILLERS.has(token) && !MEASURES.test(token)) return true;
	}
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

/** "Python, with Spark a plus", "Python with Spark being a plus": the plus is for Spark alone. */
function trailingSoon(cues: readonly Cue[], at: number, to: number, words: Words): boolean {
	const cue = cues.find((one) => one.place === 'trailing' && one.entry.tier === 'nice' && one.first > at && one.first < Math.min(to, at + 10));
	return cue !== undefined && (words.lower[at - 1] === ',' || words.lower[cue.first - 1] === 'being' || words.lower[cue.first - 1] === 'as');
}

function opensSentence(words: Words, from: number, cue: Cue): boolean {
	for (let i = from; i < cue.first; i++) if (words.isWord[i]) return false;
	return true;
}
