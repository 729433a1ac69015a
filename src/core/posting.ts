/**
 * The posting: one job ad as it was read from a page, and the offsets everything else speaks in.
 * @module
 */

/** A stretch of a posting's text, in UTF-16 code units, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'item';

/** One heading, paragraph or list item. Blocks are in order, don't overlap, and hold no line break. */
export interface Block extends Span {
	readonly kind: BlockKind;
	/** Depth of a list item (1 = outermost) or rank of a heading (1–6), where the page says so. */
	readonly level?: number;
	/** End of a bold lead-in ("**Build:** you will …"), where the page has one. */
	readonly leadEnd?: number;
}

/** How a posting came to us: a site by name, or the way any other page was read. */
export type SiteId = 'linkedin' | 'indeed' | 'json-ld' | 'article' | 'selection' | 'pasted';

/** What is known of a posting beside its description. `null`: the page doesn't say. */
export interface PostingFacts {
	readonly title: string;
	readonly company: string | null;
	readonly location: string | null;
	/** The page's own pay field, as written ("$120K/yr - $150K/yr"). */
	readonly payLine: string | null;
	/** As written: "Full-time", "Contract". */
	readonly employmentType: string | null;
	/** As written: "Remote", "Hybrid", "On-site". */
	readonly workMode: string | null;
	/** As written: "2 weeks ago", "Reposted 3 days ago". */
	readonly posted: string | null;
	/** ISO date (YYYY-MM-DD) of posting, where the page gives one. */
	readonly postedAt: string | null;
	readonly reposted: boolean;
	/** True when the page says that no more applications are taken. */
	readonly closed: boolean;
	/** As written: "Over 200 applicants". */
	readonly applicants: string | null;
}

export interface Posting extends PostingFacts {
	readonly site: SiteId;
	/** The site's own id of the job; for other pages a digest of address and text. */
	readonly id: string;
	readonly url: string | null;
	/** When it was read: ISO date and time. */
	readonly asOf: string;
	/** The canonical string that every span points into. */
	readonly text: string;
	readonly blocks: readonly Block[];
	/** `doubtful` when the text may be incomplete or hold foreign parts: such a posting is not rated. */
	readonly extraction: 'sound' | 'doubtful';
}

/** The facts of a posting of which only the text is known. */
export const NO_FACTS: PostingFacts = {
	title: '',
	company: null,
	location: null,
	payLine: null,
	employmentType: null,
	workMode: null,
	posted: null,
	postedAt: null,
	reposted: false,
	closed: false,
	applicants: null,
};

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
