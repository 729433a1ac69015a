/**
 * Names that stand in a list of skills but not in the lexicon: "Python, Foobar and Kafka". Found by their place alone.
 * @module
 */
import type { Skill, SkillKind } from '../lexicon.ts';
import type { Words } from '../text/words.ts';
import type { SkillMention } from './find-skills.ts';

/** Neighbours that have a name of their own: between methods any capitalised noun could stand. */
const NAMED = new Set<SkillKind>(['language', 'framework', 'tool', 'platform']);
/** A name has so many words at most. */
const WORDS_MAX = 3;
/** So many known skills must stand in the list, one of them right beside the name. */
const KNOWN_MIN = 2;
const JOINERS = new Set([',', '/', '&', ';', 'and', 'or', '(', ')']);
const ENDS = new Set(['.', ';', ')', '!', '\n']);
/** Capitalised words that are no names of technologies. */
const ORDINARY = new Set(
	'a an the other others etc any all more many our your we you i it its their this that these those similar related relevant modern various including such strong solid good excellent ability experience knowledge understanding familiarity computer science engineering mathematics physics economics bachelor master phd degree inc llc ltd gmbh monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december us usa uk eu india europe germany london york remote hybrid senior junior lead manager engineer engineers developer developers scientist scientists analyst analysts team teams product business design sales marketing finance legal hr operations support customer customers client clients stakeholders research leadership management health dental vision medical'.split(
		' ',
	),
);

/** Finds unlisted names between the known mentions of one sentence, tokens `from` up to, not including, `to`. */
export function findUnlisted(text: string, words: Words, known: readonly SkillMention[], from: number, to: number): SkillMention[] {
	if (known.length < KNOWN_MIN) return [];
	const members = splitList(words, known, from, to);
	const found: SkillMention[] = [];
	members.forEach((member, i) => {
		if (member.kind || !looksLikeName(text, words, member.first, member.last)) return;
		const [before, after] = [members[i - 1], members[i + 1]];
		// Between two known skills, or the last of a list that holds two.
		const other = after ?? members[i - 2];
		if (!before || !other || !NAMED.has(before.kind ?? 'soft') || !NAMED.has(other.kind ?? 'soft')) return;
		const [start, end] = [words.start[member.first] as number, words.end[member.last] as number];
		found.push({ skill: unlistedSkill(text.slice(start, end)), first: member.first, last: member.last, start, end });
	});
	return found;
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

/** Every word begins with a capital or holds one or a digit, none is an ordinary word, and there is more than one letter. */
function looksLikeName(text: string, words: Words, first: number, last: number): boolean {
	if (last - first + 1 > WORDS_MAX) return false;
	for (let i = first; i <= last; i++) {
		const written = text.slice(words.start[i], words.end[i]);
		if (ORDINARY.has(words.lower[i] as string) || !/^(?:\p{Lu}|\p{L}*\p{Lu}|\p{L}+\d)[\p{L}\d]*$/u.test(written)) return false;
	}
	return (words.end[last] as number) - (words.start[first] as number) > 1;
}

/** A skill of its own for a name nobody listed; names that differ in case only are one. */
function unlistedSkill(name: string): Skill {
	return { id: `unlisted:${name.toLowerCase().replace(/\s+/g, '-')}`, name, kind: 'tool' };
}
