/**
 * Skills in a text: one pass over its words, longest form first, doubtful forms settled by their company.
 * @module
 */
import { type CompiledLexicon, compactForm, type Form } from '../compiled-lexicon.ts';
import type { Skill } from '../lexicon.ts';
import type { Span } from '../posting.ts';
import type { Words } from '../text/words.ts';
import { settleDoubt } from './doubt.ts';

/** A skill named in a text: tokens `first` to `last`, both included, of which `start` to `end` are its name ("Python" of "Python programming"). */
export interface SkillMention extends Span {
	readonly skill: Skill;
	readonly first: number;
	readonly last: number;
}

/** A mention that may turn out to be an ordinary word. */
export interface Candidate extends SkillMention {
	readonly form: Form;
	/** The case is not the form's own, or the form is also somebody's name: only company can save it. */
	readonly oddCase: boolean;
	readonly doubtful: boolean;
}

/** What a text is read with. Sentences are given as offsets of their starts, ascending. */
export interface SkillSource {
	readonly text: string;
	readonly words: Words;
	readonly sentenceStarts: readonly number[];
	/** The employer's own name is no skill where it stands alone. */
	readonly company: string | null;
}

/** Addresses: the names in them are no skills. Bounded, so that the search stays linear. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s]{1,300}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
/** "Python3", "Java11", "ES2020". */
const VERSIONED = /^(\p{L}{2,})\d{1,4}$/u;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const NONE: readonly never[] = [];

/** Finds every mention of a skill, in the order of the text. */
export function findSkills(source: SkillSource, lexicon: CompiledLexicon): SkillMention[] {
	const { words } = source;
	const inAddress = addressTest(source.text);
	const employer = source.company === null ? null : compactForm(source.company.toLowerCase());
	const slots: (readonly Candidate[])[] = [];
	let at = 0;
	while (at < words.count) {
		const options = inAddress(words.start[at] as number) ? NONE : candidatesAt(source, lexicon, at, employer);
		const best = options[0];
		if (best) slots.push(options);
		at = best ? best.last + 1 : at + 1;
	}
	return settleDoubt(source, slots, lexicon.lexicon.confirming);
}

/** The possible mentions that start at a token, best first: longer before shorter, certain before doubtful. */
function candidatesAt(source: SkillSource, lexicon: CompiledLexicon, first: number, employer: string | null): readonly Candidate[] {
	const { words, text } = source;
	const matches = lexicon.forms.matchesAt(words, first);
	if (matches.length === 0) return versionedAt(source, lexicon, first);
	const options: Candidate[] = [];
	for (const match of matches) {
		const start = words.start[first] as number;
		const end = words.end[match.last] as number;
		if (isGlued(words, first, match.last)) continue;
		const written = text.slice(start, end);
		const ofMatch: Candidate[] = [];
		for (const form of match.values) {
			const fit = fitOf(form, written);
			if (fit === 'none') continue;
			const oddCase = fit === 'odd' || (employer !== null && compactForm(written.toLowerCase()) === employer);
			ofMatch.push({ skill: form.skill, form, first, last: match.last, start, end, oddCase, doubtful: oddCase || form.ambiguity !== null });
		}
		ofMatch.sort((a, b) => Number(a.doubtful) - Number(b.doubtful));
		options.push(...ofMatch);
	}
	return options.length > 0 ? options : versionedAt(source, lexicon, first);
}

/** How a form fits what is written: as it should be, in another case, or not at all. */
function fitOf(form: Form, written: string): 'exact' | 'odd' | 'none' {
	if (!form.exact) return 'exact';
	const compact = compactForm(written);
	if (compact === form.compact || (compact.length > form.compact.length && compact.toLowerCase() === `${form.compact.toLowerCase()}s` && compact.startsWith(form.compact)))
		return 'exact';
	return 'odd';
}

/** A form of one or two letters that a sign ties to something else ("R&D", "C-level", "D's") is part of that. */
function isGlued(words: Words, first: number, last: number): boolean {
	const previous = first > 0 && words.end[first - 1] === words.start[first] ? (words.lower[first - 1] as string) : '';
	const next = last + 1 < words.count && words.start[last + 1] === words.end[last] ? (words.lower[last + 1] as string) : '';
	// "node.js" was matched whole or it is a file name or an address.
	if (
		previous === '.' &&
		first > 1 &&
		words.isWord[first - 2] &&
		words.end[first - 2] === words.start[first - 1] &&
		(words.end[first - 2] as number) - (words.start[first - 2] as number) > 1
	) {
		return words.isWord[first] === true && /\p{Ll}/u.test((words.lower[first - 2] as string).slice(-1)) && !endsLikeSentence(words, first);
	}
	if (first !== last || (words.end[last] as number) - (words.start[first] as number) > 2) return false;
	return /^[&'@#_-]$/.test(previous) || /^[&'@#+_-]$/.test(next);
}

/** "…with AWS.Python is": a sentence whose space was lost, not an address. */
function endsLikeSentence(words: Words, first: number): boolean {
	const next = first + 1;
	return !(next < words.count && words.lower[next] === '/' && words.start[next] === words.end[first]);
}

function versionedAt({ words }: SkillSource, lexicon: CompiledLexicon, first: number): readonly Candidate[] {
	const word = words.lower[first] as string;
	const last = word.charCodeAt(word.length - 1);
	const stem = last < DIGIT_ZERO || last > DIGIT_NINE ? null : VERSIONED.exec(word)?.[1];
	if (!stem) return NONE;
	const form = lexicon.forms.valuesOf(stem).find((candidate) => !candidate.ambiguity && !candidate.exact);
	if (!form) return NONE;
	return [{ skill: form.skill, form, first, last: first, start: words.start[first] as number, end: words.end[first] as number, oddCase: false, doubtful: false }];
}

function addressTest(text: string): (offset: number) => boolean {
	if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return () => false;
	const spans = [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
	if (!spans.length) return () => false;
	return (offset) => spans.some((span) => span.start <= offset && offset < span.end);
}
