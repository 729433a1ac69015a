/**
 * What is painted in the page: spans that never overlap, each with the finding behind it.
 * @module
 */
import type { Params, SectionKind } from './finding.ts';
import type { Span } from './posting.ts';

/** `flag` covers red flags of medium severity and up, and gates are not painted. */
export type MarkKind = 'must' | 'nice' | 'flag';

/** One mark. Its words are made where it is shown; nothing in it comes from a résumé. */
export interface Mark extends Span {
	/** Stable within a posting: kind and offsets. */
	readonly id: string;
	readonly kind: MarkKind;
	/** Skill name or kind of flag. */
	readonly subject: string;
	readonly rule: string;
	readonly params?: Params;
	readonly section: SectionKind;
}
