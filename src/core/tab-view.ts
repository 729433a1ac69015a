/**
 * What popup and side panel know of a tab: a posting with its reading and match, or plainly why there is none.
 * @module
 */
import type { Mark } from './marks.ts';
import type { Match } from './match/types.ts';
import type { Posting } from './posting.ts';
import type { Reading } from './reading.ts';

/**
 * States of a page without a posting to read. `loading`: the description hasn't arrived; `sign-in`: a wall stands before it;
 * `list-only`: a list with no posting open; `stale`: the pane still shows another posting than the address names;
 * `no-posting`: looked, and there is none; `not-read`: a page we weren't asked to read yet; `not-allowed`: the browser lets no extension read it.
 */
export type EmptyState = 'loading' | 'sign-in' | 'list-only' | 'stale' | 'no-posting' | 'not-read' | 'not-allowed';

/** A tab whose posting was read. */
export interface PostingView {
	readonly state: 'posting';
	/** Key of the posting in the store: site, id and digest of its text. */
	readonly key: string;
	readonly posting: Posting;
	readonly reading: Reading;
	readonly marks: readonly Mark[];
	/** False where no place in the page matched the text: the posting is shown here only. */
	readonly painted: boolean;
	/** `null` as long as no résumé is stored. */
	readonly match: Match | null;
	readonly resumeName: string | null;
}

export interface EmptyView {
	readonly state: EmptyState;
}

export type TabView = PostingView | EmptyView;
