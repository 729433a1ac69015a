/**
 * A line of the résumé in other words, and what was changed in it.
 * @module
 */
import type { Params } from '../finding.ts';
import type { ResumeQuote } from './quotes.ts';

/** What stands where only the reader knows the figure. */
export const GAP_MARK = '[…]';

/** Names of the messages `tailor:change.<rule>`. */
export const CHANGES = ['their-term', 'implied-named', 'same-job', 'asked-first', 'gap'] as const;

export interface RewriteChange {
	readonly rule: (typeof CHANGES)[number];
	/** `from`: the reader's word; `to`: what stands there now; for `same-job` `line`: where the entry shows it. */
	readonly params: Params;
}

export interface Rewrite {
	readonly line: ResumeQuote;
	/** The line anew. It holds no skill and no figure that the résumé doesn't show. */
	readonly after: string;
	/** In the order of the line; at least one. */
	readonly changes: readonly RewriteChange[];
	/** True where only the reader can tell whether the line is still right: a gap to fill, or a skill of the job that the line didn't name. */
	readonly needsReader: boolean;
}
