/**
 * Acronyms that a posting spells out: "Natural Language Processing (NLP)", "NLP (Natural Language Processing)".
 * @module
 */

/** Looks up what else a name is called. */
export interface Acronyms {
	/** The long form of an acronym or the acronyms of a long form, in lower case; letter case of the name is ignored. */
	otherNames(name: string): readonly string[];
}

const SHORT = '[\\p{Lu}][\\p{L}\\p{N}&-]{1,7}';
const SHORT_BEHIND = new RegExp(`(?<![\\p{L}\\p{N}-])((?:[\\p{L}\\p{N}-]{1,24}[ \\u00a0]){1,6}[\\p{L}\\p{N}-]{1,24})[ \\u00a0]\\((${SHORT})\\)`, 'gu');
const LONG_BEHIND = new RegExp(`(?<![\\p{L}\\p{N}])(${SHORT})[ \\u00a0]\\(((?:[\\p{L}\\p{N}-]{1,24}[ \\u00a0]){1,6}[\\p{L}\\p{N}-]{1,24})\\)`, 'gu');
const NAME_WITH_ACRONYM = new RegExp(`^(\\S.*\\S)[ \\u00a0]\\((${SHORT})\\)$`, 'u');
const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'as', 'a', '&']);

/** All pairs of a text. A pair counts where the acronym's letters are those the words begin with. Linear: all runs are bounded. */
export function findAcronyms(text: string): Acronyms {
	const names = new Map<string, Set<string>>();
	const join = (a: string, b: string) => {
		const known = names.get(a) ?? new Set<string>();
		names.set(a, known.add(b));
	};
	const pair = (long: string | null, short: string) => {
		if (long === null) return;
		join(long.toLowerCase(), short.toLowerCase());
		join(short.toLowerCase(), long.toLowerCase());
	};
	for (const [, words = '', short = ''] of text.matchAll(SHORT_BEHIND)) pair(longFormAtEnd(words, short), short);
	for (const [, short = '', words = ''] of text.matchAll(LONG_BEHIND)) pair(longFormAtEnd(words, short) === words ? words : null, short);
	return { otherNames: (name) => [...(names.get(name.toLowerCase()) ?? [])] };
}

/** "Zonal Query Language (ZQL)" into its two names; a name without an acronym is both of them. */
export function splitAcronym(name: string): { readonly long: string; readonly short: string } {
	const found = NAME_WITH_ACRONYM.exec(name);
	const [, long = name, short = name] = found ?? [];
	return found && longFormAtEnd(long, short) === long ? { long, short } : { long: name, short: name };
}

/** Whether one of two names is the acronym of the other, whatever their case. */
export function areAcronyms(a: string, b: string): boolean {
	return longFormAtEnd(a, b) === a || longFormAtEnd(b, a) === b;
}

/** The last words of a run that begin with the acronym's letters, small words left out ("Internet of Things" is IoT as well as IT). */
function longFormAtEnd(run: string, short: string): string | null {
	const letters = short.replace(/[^\p{L}\p{N}]|(?<=\p{Lu})s$/gu, '').toLowerCase();
	const words = [...run.matchAll(/[^ \u00a0-]+/g)];
	for (let from = words.length - 1; from >= 0; from--) {
		const tail = words.slice(from).map(([word]) => word.toLowerCase());
		if (SMALL_WORDS.has(tail[0] as string)) continue;
		const initials = tail.map((word) => word[0]).join('');
		const withoutSmall = tail
			.filter((word) => !SMALL_WORDS.has(word))
			.map((word) => word[0])
			.join('');
		if (tail.length > 1 && (initials === letters || withoutSmall === letters)) return run.slice(words[from]?.index);
	}
	return null;
}
