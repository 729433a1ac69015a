/**
 * Disciplines that a job's title shows.
 * @module
 */
import type { Span } from '../posting.ts';
import { Phrases } from '../text/phrases.ts';
import { splitWords } from '../text/words.ts';

export interface Profession {
	/** Id in the lexicon. */
	readonly skill: string;
	/** Titles without a level, in the singular; letter case and hyphens don't count. */
	readonly titles: readonly string[];
}

export interface ProfessionFound extends Span {
	readonly skill: string;
	readonly negated: false;
	readonly isTitle: true;
}

/** Makes titles ready to look up: a title may show several skills. */
export function compileProfessions(professions: readonly Profession[]): Phrases<string> {
	const titles = new Phrases<string>();
	for (const { skill, titles: own } of professions) for (const title of own) titles.add(title, skill);
	return titles;
}

/** The skills that titles in a text would show; whether they are titles of the reader's, the caller must know. Linear. */
export function findProfessions(text: string, titles: Phrases<string>): ProfessionFound[] {
	const words = splitWords(text);
	const found: ProfessionFound[] = [];
	for (let at = 0; at < words.count; at++) {
		const match = titles.matchesAt(words, at)[0];
		if (!match) continue;
		const span = { start: words.start[match.first] as number, end: words.end[match.last] as number };
		for (const skill of match.values) found.push({ ...span, skill, negated: false, isTitle: true });
		at = match.last;
	}
	return found;
}
