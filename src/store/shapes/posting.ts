/**
 * Shape of a posting that was seen.
 * @module
 */
import * as v from 'valibot';
import { id, offset, time } from './parts.ts';
import { reading } from './reading.ts';

/** Pages that browsers let extensions read. Any other address came from elsewhere and may be more than an address. */
const READABLE = /^(?:https?|file):/;

const fact = v.nullable(v.string());

const block = v.object({ kind: v.picklist(['heading', 'paragraph', 'item']), start: offset, end: offset, level: v.optional(offset), leadEnd: v.optional(offset) });

export const posting = v.pipe(
	v.object({
		site: v.picklist(['linkedin', 'indeed', 'json-ld', 'article', 'selection', 'pasted']),
		id,
		url: v.nullable(v.pipe(v.string(), v.regex(READABLE))),
		title: v.string(),
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
		asOf: time,
		text: v.string(),
		blocks: v.array(block),
		extraction: v.picklist(['sound', 'doubtful']),
	}),
	v.check(
		({ blocks, text }) => blocks.every(({ start, end }, i) => start <= end && end <= text.length && start >= (blocks[i - 1]?.end ?? 0)),
		'Blocks are in order and within the text',
	),
);

export const seenPosting = v.object({ key: id, posting, reading, seenAt: time });
