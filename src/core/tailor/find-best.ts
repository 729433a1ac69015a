/**
 * The point of a résumé that has the most in common with a duty, if it is enough.
 * @module
 */
import type { SkillFinding } from '../finding.ts';
import type { GuideDuty } from '../guide/types.ts';
import type { Span } from '../posting.ts';
import type { Bullet } from './bullets.ts';
import { findContentWords } from './content-words.ts';
import { type Key, type PairIndex, pairsOf } from './pair-index.ts';

/** Names of the messages `tailor:cover.<rule>`: what a duty and a point have in common. */
export const COVER_REASONS = ['skills', 'words', 'duty'] as const;

export interface CoverReason {
	readonly rule: (typeof COVER_REASONS)[number];
	/** Ids of skills, words of the posting, or ids of the guide's duties; not empty. */
	readonly shared: readonly string[];
}

/** A duty to be covered. */
export interface Wanted {
	readonly text: string;
	/** Where it names skills; offsets are into `text`. */
	readonly inside: readonly (Span & { readonly skill: SkillFinding })[];
	/** Those skills, soft ones and spoken languages left out. */
	readonly hard: readonly SkillFinding[];
	/** The best told first. */
	readonly guideDuties: readonly GuideDuty[];
}

export interface Best {
	/** `null`: nothing has enough in common. */
	readonly bullet: Bullet | null;
	readonly why: readonly CoverReason[];
}

/** What a thing in common is worth; less where a third of the résumé's points have it. */
const WORTH: Readonly<Record<Key['kind'], number>> = { skill: 2, implied: 1, word: 1, pair: 1, duty: 2.5, 'sure-duty': 0.25 };
/** What is left of it there. Many points are of one duty in every résumé for the role. */
const COMMON_PART = 0.5;
const COMMON_DUTY_PART = 0.75;
/** Languages and trades are shared by lines that have nothing else in common. */
const BROAD_KINDS: ReadonlySet<SkillFinding['kind']> = new Set<SkillFinding['kind']>(['language', 'domain']);
/** A word of the guide's phrases for the duty tells more than another. */
const TELLING = 1.5;
/** A pair below this is left out: a wrong one is worse than none. It takes a shared skill and a word, three words, or the like. */
const ENOUGH = 3;
/** Where only words are shared, they must be this part of the duty's. */
const WORDS_SHARE = 0.25;
const TRADE_WORDS_MIN = 2;

/** One thing that a duty and some points have in common. */
interface Share {
	readonly key: Key;
	readonly worth: number;
	readonly rule: CoverReason['rule'];
	/** What is said of it; `null`: nothing beside the words already named. */
	readonly shown: string | null;
	/** More than a word of the whole trade, or a duty that such words told. */
	readonly isStrong: boolean;
	/** Where one of these skills is shared itself, its own words are no second reason. */
	readonly ofSkills: readonly string[];
}

interface Candidate {
	points: number;
	/** Different words shared. */
	words: number;
	/** Those of them that are no words of the whole trade. */
	strongWords: number;
	isStrong: boolean;
	readonly shared: Map<CoverReason['rule'], string[]>;
}

/** Finds it through the index: what shares nothing with the duty is never looked at. */
export function findBest(wanted: Wanted, index: PairIndex, bullets: readonly Bullet[]): Best {
	const candidates = new Map<number, Candidate>();
	for (const share of sharesOf(wanted)) {
		const points = share.worth * (index.isCommon(share.key) ? partOf(share.key) : 1);
		for (const at of index.of(share.key)) {
			const candidate = candidates.get(at) ?? { points: 0, words: 0, strongWords: 0, isStrong: false, shared: new Map() };
			if (share.ofSkills.some((skill) => candidate.shared.get('skills')?.includes(skill))) continue;
			candidate.points += points;
			candidate.isStrong ||= share.isStrong;
			if (share.key.kind === 'word') candidate.words++;
			if (share.key.kind === 'word' && share.isStrong) candidate.strongWords++;
			if (share.shown !== null) candidate.shared.set(share.rule, [...(candidate.shared.get(share.rule) ?? []), share.shown]);
			candidates.set(at, candidate);
		}
	}
	const words = new Set(findContentWords(wanted.text).map(({ stem }) => stem)).size;
	let best: { at: number; candidate: Candidate } | null = null;
	for (const [at, candidate] of candidates) {
		if (candidate.points < ENOUGH || !candidate.isStrong || isThin(candidate, words)) continue;
		if (!best || isBetter(candidate, at, best.candidate, best.at, bullets)) best = { at, candidate };
	}
	if (!best) return { bullet: null, why: [] };
	const { shared } = best.candidate;
	return { bullet: bullets[best.at] as Bullet, why: COVER_REASONS.flatMap((rule) => (shared.has(rule) ? [{ rule, shared: shared.get(rule) as string[] }] : [])) };
}

/** Skills first: the words behind them must know which are shared. */
function* sharesOf({ text, inside, hard, guideDuties }: Wanted): Generator<Share> {
	const plain = { isStrong: true, ofSkills: [] };
	const telling = new Set(guideDuties.slice(0, 1).flatMap(({ phrases }) => phrases.flatMap((phrase) => findContentWords(phrase).map(({ stem }) => stem))));
	const words = findContentWords(text);
	for (const { id, kind } of hard) {
		const part = BROAD_KINDS.has(kind) ? 0.5 : 1;
		const mention = inside.find(({ skill }) => skill.id === id);
		const named = mention ? words.filter(({ start }) => mention.start <= start && start < mention.end) : [];
		yield { ...plain, key: { kind: 'skill', id }, worth: Math.max(WORTH.skill * part, worthOfWords(named)), rule: 'skills', shown: id };
		yield { ...plain, key: { kind: 'implied', id }, worth: WORTH.implied * part, rule: 'skills', shown: id };
	}
	const namedAt = (offset: number) => inside.filter((mention) => mention.start <= offset && offset < mention.end).map(({ skill }) => skill.id);
	for (const { stem, word, start, isWeak } of new Map(words.map((one) => [one.stem, one])).values()) {
		const worth = (isWeak ? WORTH.word / 2 : WORTH.word) * (telling.has(stem) ? TELLING : 1);
		yield { key: { kind: 'word', id: stem }, worth, rule: 'words', shown: word, isStrong: !isWeak, ofSkills: namedAt(start) };
	}
	for (const { id, stems, isWeak } of pairsOf(words.filter(({ start }) => namedAt(start).length === 0))) {
		if (isWeak && !stems.every((stem) => telling.has(stem))) continue;
		yield { ...plain, key: { kind: 'pair', id }, worth: isWeak ? WORTH.pair / 2 : WORTH.pair, rule: 'words', shown: null };
	}
	// What a line is told to be besides its first duty, it names in passing.
	for (const [at, { id }] of guideDuties.entries()) {
		yield { key: { kind: 'duty', id }, worth: at === 0 ? WORTH.duty : WORTH.duty / 2, rule: 'duty', shown: id, isStrong: false, ofSkills: [] };
		yield { ...plain, key: { kind: 'sure-duty', id }, worth: WORTH['sure-duty'], rule: 'duty', shown: null };
	}
}

/** A skill is worth no less than the words of its name would be if nobody had listed it. */
function worthOfWords(words: ReturnType<typeof findContentWords>): number {
	const strong = words.filter(({ isWeak }) => !isWeak).length;
	return strong * WORTH.word + ((words.length - strong) * WORTH.word) / 2 + pairsOf(words).filter(({ isWeak }) => !isWeak).length * WORTH.pair;
}

function partOf({ kind }: Key): number {
	return kind === 'duty' || kind === 'sure-duty' ? COMMON_DUTY_PART : COMMON_PART;
}

/** A duty of the guide bundles much: beside it there must be a skill, a telling word, or two of the trade's. */
function isThin({ shared, words, strongWords }: Candidate, ofDuty: number): boolean {
	if (shared.has('skills')) return false;
	return shared.has('duty') ? strongWords === 0 && words < TRADE_WORDS_MIN : words < ofDuty * WORDS_SHARE;
}

/** More in common; else the one with an outcome; else the one that stands first. */
function isBetter(a: Candidate, at: number, b: Candidate, bt: number, bullets: readonly Bullet[]): boolean {
	if (a.points !== b.points) return a.points > b.points;
	const [x, y] = [bullets[at]?.isMeasured, bullets[bt]?.isMeasured];
	return x === y ? at < bt : x === true;
}
