/**
 * An inverted index over a résumé's points: which of them share a skill, a word, a pair of words or a guide's duty with a line.
 * @module
 */
import type { MatchKnowledge } from '../match/knowledge.ts';
import type { Bullet } from './bullets.ts';
import { type ContentWord, findContentWords } from './content-words.ts';
import type { FindGuideDuties } from './guide-duties.ts';

/** What two lines can have in common. */
export type KeyKind = 'skill' | 'implied' | 'word' | 'pair' | 'duty' | 'sure-duty';
export interface Key {
	readonly kind: KeyKind;
	readonly id: string;
}

export interface PairIndex {
	/** Points that hold the key, ascending; none where so many do that it tells nothing. */
	of(key: Key): readonly number[];
	/** Whether so large a part of all points hold it that sharing it says little. */
	isCommon(key: Key): boolean;
}

/** A key that more points share is no reason to pair one of them; it also bounds the work per duty. */
const HOLDERS_MAX = 50;
const COMMON_SHARE = 1 / 3;
const COMMON_MIN = 3;

/** Builds the index. Linear in the text of the points. */
export function indexBullets(bullets: readonly Bullet[], findDuties: FindGuideDuties, knowledge: MatchKnowledge): PairIndex {
	const holders = new Map<string, number[]>();
	for (const [at, bullet] of bullets.entries()) {
		for (const { kind, id } of keysOf(bullet, findDuties, knowledge)) {
			const key = `${kind} ${id}`;
			const own = holders.get(key);
			if (!own) holders.set(key, [at]);
			else if (own.at(-1) !== at) own.push(at);
		}
	}
	const find = ({ kind, id }: Key) => holders.get(`${kind} ${id}`) ?? [];
	return {
		of: (key) => {
			const found = find(key);
			return found.length > HOLDERS_MAX ? [] : found;
		},
		isCommon: (key) => find(key).length >= Math.max(COMMON_MIN, bullets.length * COMMON_SHARE),
	};
}

function* keysOf(bullet: Bullet, findDuties: FindGuideDuties, knowledge: MatchKnowledge): Generator<Key> {
	const skills = new Set(bullet.skills);
	for (const id of bullet.skills) {
		yield { kind: 'skill', id };
		for (const implied of knowledge.implied(id)) {
			if (!skills.has(implied)) yield { kind: 'implied', id: implied };
			skills.add(implied);
		}
	}
	const words = findContentWords(bullet.text);
	for (const { stem } of words) yield { kind: 'word', id: stem };
	for (const { id } of pairsOf(words)) yield { kind: 'pair', id };
	for (const { duty, isSure } of findDuties(bullet.text, skills)) {
		yield { kind: 'duty', id: duty.id };
		if (isSure) yield { kind: 'sure-duty', id: duty.id };
	}
}

/** Two words that stand beside each other, or with one between them, in either order: "drift monitoring" and "monitor for drift". */
export interface WordPair {
	readonly id: string;
	readonly stems: readonly [string, string];
	/** One of them is a word of the whole trade. */
	readonly isWeak: boolean;
}

/** The pairs of a line, each once. */
export function pairsOf(words: readonly ContentWord[]): WordPair[] {
	const pairs = new Map<string, WordPair>();
	for (const [i, b] of words.entries()) {
		for (const a of words.slice(Math.max(0, i - 2), i)) {
			if (a.stem === b.stem) continue;
			const stems = a.stem < b.stem ? ([a.stem, b.stem] as const) : ([b.stem, a.stem] as const);
			pairs.set(stems.join(' '), { id: stems.join(' '), stems, isWeak: a.isWeak || b.isWeak });
		}
	}
	return [...pairs.values()];
}
