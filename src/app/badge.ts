/**
 * The toolbar badge: the match of a tab's posting.
 * @module
 */
import type { Match } from '../core/match/types.ts';
import type { Badge, Memory, Now, Translate } from './ports.ts';
import { viewPosting } from './posting-view.ts';
import { readerWith } from './reader.ts';

interface BadgePorts {
	readonly memory: Memory;
	readonly badge: Badge;
	readonly now: Now;
	readonly translate: Translate;
}

/** Shows the match of the posting with this key on the tab's button, or nothing where there is none. */
export async function refreshBadge(tabId: number, key: string | null, { memory, badge, now, translate }: BadgePorts): Promise<void> {
	const seen = key === null ? null : await memory.getPosting(key);
	const resume = seen ? await memory.activeResume() : null;
	const match = seen && resume ? viewPosting(seen, readerWith(resume), true, now()).view.match : null;
	await badge.show(tabId, match ? writeBadge(match, translate) : null);
}

/** The score, or the count of must-haves met where there is no score. */
function writeBadge(match: Match, translate: Translate): { text: string; title: string } {
	const { met, total } = match.must;
	const title = translate('match:badge', { met, total });
	return { text: match.score === null ? `${met}/${total}` : String(match.score), title };
}
