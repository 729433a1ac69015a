/**
 * What every piece of advice is made from, prepared once.
 * @module
 */
import type { Evidence } from '../resume/types.ts';
import type { Bullet } from './bullets.ts';
import type { QuotePosting } from './quotes.ts';
import type { RewriteCheck } from './rewrite.ts';
import type { TailoringInput } from './types.ts';

export interface Tailoring extends TailoringInput {
	/** The résumé's, with the posting's unlisted names. */
	readonly evidence: readonly Evidence[];
	readonly bullets: readonly Bullet[];
	readonly quotePosting: QuotePosting;
	readonly checkRewrite: RewriteCheck;
}
