/**
 * Alternatives: "AWS, GCP or Azure", "such as Tableau, Looker", "C/C++" are one demand each.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import { isListGap } from '../skills/list-gap.ts';
import type { Words } from '../text/words.ts';
import type { TieredMention } from './tiers.ts';

/** Most tokens that may stand between two members of one list. */
const GAP_MAX = 7;
const OR = new Set(['or', 'oder', '|']);
const MORE_OF_THE_KIND = new Set(['other', 'another', 'similar', 'equivalent', 'comparable', 'related', 'any', 'alike', 'like']);
/** Words between a category and its examples: "BI tools such as Tableau", "clouds (AWS, GCP)" are no list of equals. */
const LIST_OPENERS = new Set(['such', 'like', 'including', 'e', 'eg', '(']);
const EITHER = ['one of', 'any of', 'at least one', 'either', 'one or more'];

/** Groups of mentions that are alternatives of one another; each has two skills at least. */
export function findGroups(words: Words, mentions: readonly TieredMention[], lexicon: CompiledLexicon): TieredMention[][] {
	const groups: TieredMention[][] = [];
	for (const run of listRuns(words, mentions)) {
		const found = orGroups(words, run) ?? (isAlternative(words, run) ? [run] : slashGroups(words, run, lexicon));
		for (const group of found) if (new Set(group.map((member) => member.found.skill.id)).size > 1) groups.push(group);
	}
	return groups;
}

/** Mentions that stand in one list: same clause and tier, nothing but commas, slashes and joining words between them. */
function listRuns(words: Words, mentions: readonly TieredMention[]): TieredMention[][] {
	const runs: TieredMention[][] = [];
	let run: TieredMention[] = [];
	for (const mention of mentions) {
		const previous = run.at(-1);
		if (previous && joins(words, previous, mention)) run.push(mention);
		else {
			if (run.length > 1) runs.push(run);
			run = [mention];
		}
	}
	if (run.length > 1) runs.push(run);
	return runs;
}

function joins(words: Words, a: TieredMention, b: TieredMention): boolean {
	if (a.sentence !== b.sentence || a.clause !== b.clause || a.mention.tier !== b.mention.tier) return false;
	const gap = b.found.first - a.found.last - 1;
	if (gap < 1 || gap > GAP_MAX) return false;
	for (let i = a.found.last + 1; i < b.found.first; i++) if (LIST_OPENERS.has(words.lower[i] as string)) return false;
	return isListGap(words, a.found.last + 1, b.found.first, MORE_OF_THE_KIND);
}

/**
 * The parts of a list that an "or" joins; `null` without one. "A, B or C" takes the whole list, "A or B, C" ends with B, and an "and" parts what
 * it joins: "Python and PyTorch or TensorFlow" demands Python by itself.
 */
function orGroups(words: Words, run: readonly TieredMention[]): TieredMention[][] | null {
	const groups: TieredMention[][] = [];
	let group: TieredMention[] = [];
	let hasOr = false;
	let any = false;
	const close = () => {
		if (hasOr) groups.push(group);
		group = [];
		hasOr = false;
	};
	run.forEach((mention, i) => {
		const previous = run[i - 1];
		const joiner = previous ? joinerOf(words, previous, mention) : 'and';
		if (joiner === 'and' || (joiner === 'comma' && hasOr)) close();
		if (joiner === 'or') hasOr = any = true;
		group.push(mention);
	});
	close();
	return any ? groups : null;
}

/** What joins two neighbours. "and/or" is an "or". */
function joinerOf(words: Words, a: TieredMention, b: TieredMention): 'or' | 'and' | 'comma' | null {
	let comma = false;
	let joiner: 'and' | null = null;
	for (let i = a.found.last + 1; i < b.found.first; i++) {
		const token = words.lower[i] as string;
		if (OR.has(token)) return 'or';
		if (token === ',') comma = true;
		if (token === 'and' || token === '&' || token === 'und') joiner = 'and';
	}
	return joiner ?? (comma ? 'comma' : null);
}

/** Whether what leads a list in, or what ends it, makes its members alternatives. */
function isAlternative(words: Words, run: readonly TieredMention[]): boolean {
	const first = run[0] as TieredMention;
	const last = run.at(-1) as TieredMention;
	if (goesOn(words, last)) return true;
	const lead = leadOf(words, first);
	if (/(?:^| )(?:such as|e \. g \.?|eg|e g|like)(?: \S+)?$/.test(lead)) return true;
	return EITHER.some((phrase) => lead.includes(phrase));
}

/** "…, or similar tools": the list gives examples. */
function goesOn(words: Words, last: TieredMention): boolean {
	let at = last.found.last + 1;
	if (words.lower[at] === ',') at++;
	const token = words.lower[at];
	return token !== undefined && OR.has(token) && MORE_OF_THE_KIND.has(words.lower[at + 1] ?? '');
}

/** The last few words before a list, within its clause. */
function leadOf(words: Words, first: TieredMention): string {
	const tokens: string[] = [];
	for (let i = first.found.first - 1; i >= first.clause.from && tokens.length < 8; i--) {
		const token = words.lower[i] as string;
		if (token === ',' && tokens.length) break;
		if (token !== '(' && token !== ',' && token !== ':') tokens.unshift(token);
	}
	return tokens.join(' ');
}

/** "C/C++", "AWS/GCP": rivals, or languages, joined by a slash. "AI/ML" and "Airflow/SQL" are none. */
function slashGroups(words: Words, run: readonly TieredMention[], lexicon: CompiledLexicon): TieredMention[][] {
	const groups: TieredMention[][] = [];
	let group: TieredMention[] = [];
	for (const mention of run) {
		const previous = group.at(-1);
		if (previous && isSlash(words, previous, mention) && areAlternatives(previous, mention, lexicon)) group.push(mention);
		else {
			if (group.length > 1) groups.push(group);
			group = [mention];
		}
	}
	if (group.length > 1) groups.push(group);
	return groups;
}

function isSlash(words: Words, a: TieredMention, b: TieredMention): boolean {
	return b.found.first - a.found.last === 2 && words.lower[a.found.last + 1] === '/';
}

function areAlternatives(a: TieredMention, b: TieredMention, lexicon: CompiledLexicon): boolean {
	const [one, other] = [a.found.skill, b.found.skill];
	const area = lexicon.area(one.id);
	return lexicon.areRivals(one.id, other.id) || (one.kind === 'language' && other.kind === 'language' && area === 'programming-languages' && area === lexicon.area(other.id));
}
