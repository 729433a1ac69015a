/**
 * Every call between page, background and extension pages: who may make it, and what shape its data must have.
 * @module
 */
import * as v from 'valibot';
import type { Mark, MarkKind } from '../core/marks.ts';
import type { Posting } from '../core/posting.ts';
import type { NotRatedReason } from '../core/reading.ts';
import type { EmptyState } from '../core/tab-view.ts';

/** Longer texts are no postings. */
export const TEXT_MAX = 200_000;
const FACT_MAX = 2_000;

/** What is said of one mark on its card. Made where the words are, so that the page needs no catalogue. */
export interface MarkWords {
	readonly label: string;
	readonly subject: string;
	readonly reason: string;
	/** `null` where the section isn't known. */
	readonly section: string | null;
	/** For flags: what else it can mean, and what to ask. */
	readonly details: readonly { readonly label: string; readonly text: string }[];
}

/** A mark with its words. */
export interface WordedMark extends Mark {
	readonly words: MarkWords;
}

/** What the page is told of a posting: what the posting says, and nothing of the reader. */
export interface PageReading {
	/** Key of the posting in the store. */
	readonly key: string;
	readonly marks: readonly WordedMark[];
	readonly counts: Readonly<Record<MarkKind, number>>;
	/** Why the posting as such can't be rated; `null` if it can. */
	readonly notRated: NotRatedReason | null;
	/** ISO 639-1 of the posting's language, `und` where it isn't told. */
	readonly language: string;
}

/** What a tab's page shows now. */
export type PageStatus = { readonly state: EmptyState } | { readonly state: 'posting'; readonly key: string; readonly painted: boolean };

/** Calls by name: from, to and result. */
export interface Calls {
	/** Content script → background: here is a posting, what does it say? */
	readPosting(posting: Posting): PageReading;
	/** Content script → background: the page shows something else now. */
	tellStatus(status: PageStatus): void;
	/** Content script → background: the reader wants the side panel. */
	openPanel(): void;
	/** Extension page → background: résumé or settings have changed. */
	tellChange(): void;
	/** Extension → content script: what does the page show? */
	pageStatus(): PageStatus;
	/** Extension → content script: read this page, whatever it is. */
	readPage(): PageStatus;
	/** Extension → content script: go to one mark; whether it is still there. */
	showMark(data: { readonly id: string }): boolean;
	/** Extension → content script: go to the next (1) or previous (-1) mark. */
	stepMark(data: { readonly by: 1 | -1 }): boolean;
}

const fact = v.nullable(v.pipe(v.string(), v.maxLength(FACT_MAX)));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const posting = v.pipe(
	v.strictObject({
		site: v.picklist(['linkedin', 'indeed', 'json-ld', 'article', 'selection', 'pasted']),
		id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
		url: fact,
		title: v.pipe(v.string(), v.maxLength(FACT_MAX)),
		company: fact,
		location: fact,
		payLine: fact,
		employmentType: fact,
		workMode: fact,
		posted: fact,
		postedAt: fact,
		reposted: v.boolean(),
		closed: v.boolean(),
		applicants: fact,
		asOf: v.pipe(v.string(), v.isoTimestamp()),
		text: v.pipe(v.string(), v.maxLength(TEXT_MAX)),
		blocks: v.array(v.strictObject({ kind: v.picklist(['heading', 'paragraph', 'item']), start: offset, end: offset, level: v.optional(offset), leadEnd: v.optional(offset) })),
		extraction: v.picklist(['sound', 'doubtful']),
	}),
	v.check(
		(value) => value.blocks.every((block, i) => block.start <= block.end && block.end <= value.text.length && block.start >= (value.blocks[i - 1]?.end ?? 0)),
		'Blocks must be in order and within the text',
	),
);
const status = v.union([
	v.strictObject({ state: v.picklist(['loading', 'sign-in', 'list-only', 'stale', 'no-posting', 'not-read', 'not-allowed']) }),
	v.strictObject({ state: v.literal('posting'), key: v.string(), painted: v.boolean() }),
]);
const nothing = v.optional(v.null());

/** Who may make a call: a page's content script, or the extension itself. */
export type Caller = 'content' | 'extension';

/** The shape of each call's data, and who may send it. */
export const CALLS = {
	readPosting: { from: 'content', data: posting },
	tellStatus: { from: 'content', data: status },
	openPanel: { from: 'content', data: nothing },
	tellChange: { from: 'extension', data: nothing },
	pageStatus: { from: 'extension', data: nothing },
	readPage: { from: 'extension', data: nothing },
	showMark: { from: 'extension', data: v.strictObject({ id: v.pipe(v.string(), v.maxLength(100)) }) },
	stepMark: { from: 'extension', data: v.strictObject({ by: v.picklist([1, -1]) }) },
} as const satisfies { [Name in keyof Calls]: { from: Caller; data: v.GenericSchema } };
