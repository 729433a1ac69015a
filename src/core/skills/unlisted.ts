/**
 * Names that stand in a list of skills but not in the lexicon: "Python, Foobar and Kafka". Found by their place alone.
 * @module
 */
import type { Skill, SkillKind } from '../lexicon.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Words } from '../text/words.ts';
import type { SkillMention } from './find-skills.ts';

/** Neighbours that have a name of their own: between methods any capitalised noun could stand. */
const NAMED = new Set<SkillKind>(['language', 'framework', 'tool', 'platform']);
/** A name has so many words at most. */
const WORDS_MAX = 3;
const JOINERS = new Set([',', '/', '&', ';', 'and', 'or', '(', ')']);
/** What tools are called as a kind. */
const TOOLS = new Set(
	'tool tools tooling software package packages platform platforms framework frameworks library libraries technologies database databases language languages suites applications systems products ides editors'.split(
		' ',
	),
);
const OPENERS: readonly (readonly string[])[] = [['e', '.', 'g'], ['eg'], ['such', 'as'], ['like'], ['including'], ['for', 'example'], ['incl']];
const SIGNS = new Set(['.', ',', ':', '(']);
const RUN_ENDS = new Set(['.', ';', ')', '!', 'to', 'for', 'with', 'in', 'is', 'are', 'preferred', 'would']);
const ENDS = new Set(['.', ';', ')', '!', '\n']);
/** Capitalised words that are no names of technologies. */
const ORDINARY = new Set(
	'a an the other others etc any all more many our your we you i it its their this that these those similar related relevant modern various including such strong solid good excellent ability experience knowledge understanding familiarity computer science engineering mathematics physics economics bachelor master phd degree inc llc ltd gmbh monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december us usa uk eu india europe germany london york remote hybrid senior junior lead manager engineer engineers developer developers scientist scientists analyst analysts team teams product business design sales marketing finance legal hr operations support customer customers client clients stakeholders research leadership management health dental vision medical'.split(
		' ',
	),
);

/** Finds unlisted names in one sentence, tokens `from` up to, not including, `to`. `confirming` are the words that make what follows them a skill. */
export function findUnlisted(text: string, words: Words, known: readonly SkillMention[], from: number, to: number, confirming: Phrases<true>): SkillMention[] {
	const members = splitList(words, known, from, to);
	const examples = findExamples(words, from, to);
	const found: SkillMention[] = [];
	members.forEach((member, i) => {
		if (member.kind) return;
		const opener = examples.find((run) => run.from <= member.last && member.last < run.to);
		const first = opener && opener.from > member.first ? opener.from : afterConfirming(words, member, confirming);
		const shape = shapeOf(text, words, first ?? member.first, member.last);
		if (!shape) return;
		const named = [members[i - 1], members[i + 1], members[i - 2], members[i + 2]].map((other) => NAMED.has(other?.kind ?? 'soft'));
		const isBeside = named[0] || named[1];
		// An odd shape is a name beside one known skill, or where experience is asked for; a plain word needs known names around it.
		// Among the examples of a kind of tool any name is one.
		const holds = opener ? true : shape === 'odd' ? isBeside || first !== null : (named[0] && (named[1] || named[2])) || (named[1] && named[3] && first !== null);
		if (!holds) return;
		const start = words.start[first ?? member.first] as number;
		const end = words.end[member.last] as number;
		found.push({ skill: unlistedSkill(text.slice(start, end)), first: first ?? member.first, last: member.last, start, end });
	});
	return found;
}

/** The runs of tokens that are examples of a kind of tool: "query tools (e.g. …)", "platforms such as …", "libraries like …". */
function findExamples(words: Words, from: number, to: number): { readonly from: number; readonly to: number }[] {
	const runs: { from: number; to: number }[] = [];
	for (let i = from; i < to; i++) {
		if (!TOOLS.has(words.lower[i] as string)) continue;
		let at = i + 1;
		const bracket = words.lower[at] === '(';
		while (at < to && (SIGNS.has(words.lower[at] as string) || (at === i + 1 && bracket))) at++;
		const opener = OPENERS.find((tokens) => tokens.every((token, k) => words.lower[at + k] === token));
		if (!opener) continue;
		at += opener.length;
		while (at < to && SIGNS.has(words.lower[at] as string)) at++;
		let end = at;
		while (end < to && !(bracket ? words.lower[end] === ')' : RUN_ENDS.has(words.lower[end] as string))) end++;
		runs.push({ from: at, to: end });
		i = end;
	}
	return runs;
}

/** Where the name begins in a member that opens with "experience with", "knowledge of" …; `null` if it doesn't. */
function afterConfirming(words: Words, { first, last }: Member, confirming: Phrases<true>): number | null {
	for (let i = first; i < last; i++) {
		const match = confirming.matchesAt(words, i)[0];
		if (match && match.last < last) return match.last + 1;
	}
	return null;
}

interface Member {
	readonly first: number;
	readonly last: number;
	/** Kind of the skill it ends with; `null` where it names none. */
	readonly kind: SkillKind | null;
}

/** The members of the sentence's lists: what stands between joiners. One that names a known skill ends with its mention ("experience with Python"). */
function splitList(words: Words, known: readonly SkillMention[], from: number, to: number): Member[] {
	const starts = new Map(known.map((mention) => [mention.first, mention]));
	const members: Member[] = [];
	let first = from;
	let mentioned: SkillMention | null = null;
	const close = (end: number) => {
		if (end > first) members.push({ first, last: end - 1, kind: mentioned?.last === end - 1 ? mentioned.skill.kind : null });
		first = end + 1;
	};
	for (let i = from; i < to; i++) {
		const mention = starts.get(i);
		if (mention) {
			mentioned = mention;
			i = mention.last;
		} else if (JOINERS.has(words.lower[i] as string) || ENDS.has(words.lower[i] as string)) close(i);
	}
	close(to);
	return members;
}

/** `odd`: capitals or digits where ordinary words have none ("DeepSpeed", "ISO 8583"); `plain`: capitalised words; `null`: no name. */
function shapeOf(text: string, words: Words, first: number, last: number): 'odd' | 'plain' | null {
	if (last < first || last - first + 1 > WORDS_MAX || (words.end[last] as number) - (words.start[first] as number) < 3) return null;
	let isOdd = false;
	for (let i = first; i <= last; i++) {
		const written = text.slice(words.start[i], words.end[i]);
		if (ORDINARY.has(words.lower[i] as string)) return null;
		if (/^\p{L}+\p{Ll}\p{Lu}|^\p{L}+\d+\p{L}*$/u.test(written)) isOdd = true;
		else if (!/^\p{Lu}[\p{L}\d]*$/u.test(written) && !(i > first && /^\d{2,}$/.test(written))) return null;
	}
	return isOdd ? 'odd' : 'plain';
}

/** A skill of its own for a name nobody listed; names that differ in case only are one. */
function unlistedSkill(name: string): Skill {
	return { id: `unlisted:${name.toLowerCase().replace(/\s+/g, '-')}`, name, kind: 'tool' };
}
