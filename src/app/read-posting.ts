/**
 * A page's posting: read, remember, say what it says.
 * @module
 */
import { digest } from '../core/digest.ts';
import { isShown, type Mark, type MarkKind, marksOf } from '../core/marks.ts';
import { countDemands } from '../core/match/count.ts';
import type { Match } from '../core/match/types.ts';
import type { Posting } from '../core/posting.ts';
import type { NotRatedReason } from '../core/reading.ts';
import { wordHeld } from './held-words.ts';
import { readPosting } from './knowledge.ts';
import { type MarkWords, wordMark } from './mark-words.ts';
import type { Memory, Now, SeenPosting, Translate } from './ports.ts';

/** What the page is told: what the posting says, nothing of the reader. */
export interface PageAnswer {
	readonly key: string;
	readonly marks: readonly (Mark & { readonly words: MarkWords })[];
	readonly counts: Readonly<Record<MarkKind, number>>;
	readonly notRated: NotRatedReason | null;
	readonly language: string;
}

/** Reads a posting and remembers it. Reading it again gives the same key. */
export async function readAndRemember(posting: Posting, memory: Pick<Memory, 'rememberPosting'>, now: Now): Promise<SeenPosting> {
	const seen = { key: keyOf(posting), posting, reading: readPosting(posting), seenAt: now() };
	await memory.rememberPosting(seen);
	return seen;
}

/** A result belongs to site, id and text: when one of them changes, it is another posting. */
export function keyOf({ site, id, text }: Posting): string {
	return `${site}:${id}:${digest(text)}`;
}

/** What may be shown in the page. `held`: the match, for readers who want the page to say what their résumé shows; else `null`. */
export function answerPage({ key, posting, reading }: SeenPosting, translate: Translate, held: Match | null): PageAnswer {
	const demands = countDemands(reading);
	return {
		key,
		marks: marksOf(reading).map((mark) => {
			const words = wordMark(mark, posting, translate);
			return { ...mark, words: held ? { ...words, details: [...words.details, ...wordHeld(mark, reading, held, translate)] } : words };
		}),
		counts: { must: demands.must, nice: demands.nice, flag: reading.redFlags.filter(isShown).length },
		notRated: reading.notRated,
		language: reading.language,
	};
}
