/**
 * Settles forms that are also ordinary words: Go, R, C, Spark, REST …
 * @module
 */
import type { Ambiguity, Lexicon, SkillKind } from '../lexicon.ts';
import { phraseKeys } from '../text/phrases.ts';
import type { Words } from '../text/words.ts';
import type { Candidate, SkillMention, SkillSource } from './find-skills.ts';
import { isListGap } from './list-gap.ts';

/** How far a neighbour in a list may stand, in tokens. */
const LIST_REACH = 6;
/** Phrases before and after a form are no longer, in words. */
const NEAR_WORDS = 4;

/** Neighbours in a list that make a form in the wrong case a name as well. */
const NAMED = new Set<SkillKind>(['language', 'framework', 'tool', 'platform']);
/** Signs after which any word is capitalised. */
const SENTENCE_ENDS = new Set(['.', '!', '?', ':', '•', '-', '–', '—', '*', '"', '“']);
const BULLETS = new Set(['•', '-', '–', '—', '*', '+', '·', '~']);
const ITEM_ENDS = new Set([',', '.', ';', '/', ')', ']', 'and', 'or', '&']);

/** Takes from every place the first candidate that holds; places where none does are no mention. */
export function settleDoubt(source: SkillSource, slots: readonly (readonly Candidate[])[], confirming: Lexicon['confirming']): SkillMention[] {
	const settled: (Candidate | null)[] = slots.map((options) => options.find((candidate) => !candidate.doubtful && candidate === options[0]) ?? null);
	const sentences = new SentenceWords(source);
	// Twice: "Go, R and Python" — R leans on Python, then Go on R.
	for (let pass = 0; pass < 2; pass++) {
		for (let i = slots.length - 1; i >= 0; i--) {
			if (settled[i]) continue;
			const options = slots[i] as readonly Candidate[];
			settled[i] = options.find((candidate) => holds(source, sentences, confirming, candidate, listNeighbour(source.words, slots, settled, i, candidate))) ?? null;
		}
	}
	return settled.filter((candidate) => candidate !== null).map((candidate) => narrow(source.words, candidate));
}

/** A mention is as long as the skill's name, not as its form: "Python" in "Python programming". */
function narrow(words: Words, { skill, form, first, last, start, end }: Candidate): SkillMention {
	if (!form.nameWords) return { skill, first, last, start, end };
	// Hyphens are tokens but no words of a form.
	const tokens: number[] = [];
	for (let i = first; i <= last; i++) if (words.lower[i] !== '-') tokens.push(i);
	const from = tokens[form.nameWords.first] ?? first;
	const to = tokens[form.nameWords.first + form.nameWords.count - 1] ?? last;
	return { skill, first, last, start: words.start[from] as number, end: words.end[to] as number };
}

function holds(source: SkillSource, sentences: SentenceWords, confirming: Lexicon['confirming'], candidate: Candidate, beside: Candidate | null): boolean {
	if (!candidate.doubtful) return true;
	const { ambiguity } = candidate.form;
	const { words } = source;
	// A list says more than its neighbours: "Kafka and Spark a plus" is not "spark a debate".
	if (beside && !candidate.oddCase) return true;
	if (ambiguity && (stands(words, candidate.first - 1, -1, ambiguity.notBefore) || stands(words, candidate.last + 1, 1, ambiguity.notAfter))) return false;
	if (candidate.oddCase) return beside !== null && NAMED.has(beside.skill.kind) && closesListItem(words, candidate);
	if (!ambiguity) return true;
	if (!ambiguity.before && !ambiguity.after && !ambiguity.company) return true;
	if (standsOut(source, candidate)) return true;
	if (stands(words, candidate.first - 1, -1, confirming.before) || stands(words, candidate.last + 1, 1, confirming.after)) return true;
	return stands(words, candidate.first - 1, -1, ambiguity.before) || stands(words, candidate.last + 1, 1, ambiguity.after) || hasCompany(sentences, candidate, ambiguity);
}

function hasCompany(sentences: SentenceWords, candidate: Candidate, ambiguity: Ambiguity): boolean {
	if (!ambiguity.company) return false;
	const sentence = sentences.around(candidate);
	for (const word of joinedOf(ambiguity.company)) if (sentence.includes(` ${word} `)) return true;
	return false;
}

/** The certain skill that stands beside the candidate in one list, if there is one. */
function listNeighbour(words: Words, slots: readonly (readonly Candidate[])[], settled: readonly (Candidate | null)[], index: number, candidate: Candidate): Candidate | null {
	for (const step of [-1, 1]) {
		const neighbour = settled[index + step];
		if (!neighbour || !slots[index + step]) continue;
		const [from, to] = step < 0 ? [neighbour.last + 1, candidate.first] : [candidate.last + 1, neighbour.first];
		if (to - from >= 1 && to - from <= LIST_REACH && isListGap(words, from, to)) return neighbour;
	}
	return null;
}

/** Shorter words are capitalised for too many reasons. */
const STANDS_OUT_MIN = 4;

/** Whether a capitalised form stands inside a sentence among small words, or is all its line says: an ordinary word would be small there. */
function standsOut({ text, words }: SkillSource, { first, last, start, end }: Candidate): boolean {
	const [before, after] = [neighbour(words, first - 1), neighbour(words, last + 1)];
	if (after === null && (before === null || (BULLETS.has(words.lower[before] as string) && neighbour(words, before - 1) === null))) return /^\p{Lu}/u.test(text.slice(start, end));
	if (end - start < STANDS_OUT_MIN || !/^\p{Lu}.*\p{Ll}/u.test(text.slice(start, end))) return false;
	if (before === null) return false;
	return !isCapitalised(text, words, before) && (after === null || !isCapitalised(text, words, after)) && !SENTENCE_ENDS.has(words.lower[before] as string);
}

function neighbour(words: Words, at: number): number | null {
	return at < 0 || at >= words.count || words.lower[at] === '\n' ? null : at;
}

function isCapitalised(text: string, words: Words, at: number): boolean {
	return /\p{Lu}/u.test(text[words.start[at] as number] as string);
}

/** Whether nothing but the list goes on behind the candidate: "Python and can work" doesn't name the CAN bus. */
function closesListItem(words: Words, candidate: Candidate): boolean {
	const next = words.lower[candidate.last + 1];
	return next === undefined || next === '\n' || ITEM_ENDS.has(next);
}

/** Whether one of the phrases stands directly before (`step` -1, ending at `at`) or after (1, starting at `at`). Hyphens are passed over. */
function stands(words: Words, at: number, step: 1 | -1, phrases: readonly string[] | undefined): boolean {
	if (!phrases) return false;
	const joined = joinedOf(phrases);
	let near = '';
	for (let i = at, count = 0; i >= 0 && i < words.count && count < NEAR_WORDS; i += step) {
		const token = words.lower[i] as string;
		if (token === '\n') break;
		if (token === '-') continue;
		near = count === 0 ? token : step > 0 ? `${near} ${token}` : `${token} ${near}`;
		count++;
		if (joined.has(near)) return true;
	}
	return false;
}

const joinedCache = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Phrases as their words joined by spaces, made once a list. */
function joinedOf(phrases: readonly string[]): ReadonlySet<string> {
	let joined = joinedCache.get(phrases);
	if (!joined) {
		joined = new Set(phrases.map((phrase) => phraseKeys(phrase).join(' ')));
		joinedCache.set(phrases, joined);
	}
	return joined;
}

/** The words of the sentence around a candidate, joined by spaces, made once a sentence. */
class SentenceWords {
	readonly #source: SkillSource;
	readonly #made = new Map<number, string>();

	constructor(source: SkillSource) {
		this.#source = source;
	}

	around(candidate: Candidate): string {
		const { sentenceStarts, words } = this.#source;
		let low = 0;
		let high = sentenceStarts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sentenceStarts[middle] as number) <= candidate.start) low = middle + 1;
			else high = middle;
		}
		const start = sentenceStarts[low - 1] ?? 0;
		let joined = this.#made.get(start);
		if (joined === undefined) {
			const end = sentenceStarts[low] ?? Number.POSITIVE_INFINITY;
			const tokens: string[] = [];
			for (let i = candidate.first; i >= 0 && (words.start[i] as number) >= start; i--) tokens.push(words.lower[i] as string);
			tokens.reverse();
			for (let i = candidate.first + 1; i < words.count && (words.start[i] as number) < end && words.lower[i] !== '\n'; i++) tokens.push(words.lower[i] as string);
			joined = ` ${tokens.filter((token) => token !== '-').join(' ')} `;
			this.#made.set(start, joined);
		}
		return joined;
	}
}
