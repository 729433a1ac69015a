/**
 * A line of a skills list with what the posting asks for in front: a reader's eye rests on the first few.
 * @module
 */
import type { Tier } from '../finding.ts';
import type { Evidence, Resume } from '../resume/types.ts';
import type { ResumeQuote } from './quotes.ts';
import { locateIn, type RewriteCheck } from './rewrite.ts';
import type { Rewrite } from './rewrite-types.ts';

const LABEL = /^[^:,]{2,40}:[*_]*\s+/u;
const SEPARATORS = [', ', ' · ', ' | ', ' • ', '; ', ' / '] as const;
const ITEMS_MIN = 3;
/** Nobody reads a longer one, in whatever order. */
const SKILLS_MAX = 60;
const RANK: Readonly<Record<Tier, number>> = { must: 0, nice: 1, mentioned: 2 };
const UNASKED = 3;

/** The list in its new order, or `null` where it is no plain list, brackets would be torn apart, or nothing would change. */
export function orderList(quote: ResumeQuote, pieces: readonly Evidence[], tiers: ReadonlyMap<string, Tier>, resume: Resume, check: RewriteCheck): Rewrite | null {
	const { text } = quote;
	const label = LABEL.exec(text)?.[0] ?? '';
	const separator = SEPARATORS.find((sign) => text.includes(sign, label.length));
	if (!separator || pieces.length > SKILLS_MAX || /[()[\]{}]/u.test(text)) return null;
	const end = text.endsWith('.') ? text.length - 1 : text.length;
	let at = label.length;
	const items = text
		.slice(at, end)
		.split(separator)
		.map((words) => {
			const item = { words, start: at, end: at + words.length };
			at = item.end + separator.length;
			return item;
		});
	// "A, B and C": the last comma's items are bound by a word.
	if (items.length < ITEMS_MIN || items.some(({ words }) => /^(?:and|or|und|oder)\s|\s(?:and|or|und|oder)\s/iu.test(words) || words.trim() === '')) return null;
	const places = pieces.flatMap((piece) => {
		const place = locateIn(quote, piece, resume);
		return place ? [{ ...place, rank: RANK[tiers.get(piece.skill) ?? 'mentioned'], isAsked: tiers.has(piece.skill) }] : [];
	});
	const ranked = items.map((item) => ({
		...item,
		rank: Math.min(UNASKED, ...places.filter((place) => place.isAsked && item.start <= place.start && place.end <= item.end).map((place) => place.rank)),
	}));
	const ordered = [...ranked].sort((a, b) => a.rank - b.rank);
	const after = label + ordered.map((item) => item.words).join(separator) + text.slice(end);
	if (after === text) return null;
	const moved = ordered.filter((item) => item.rank < UNASKED).map((item) => item.words);
	const rewrite: Rewrite = { line: quote, after, changes: [{ rule: 'asked-first', params: { from: '', to: moved.join(', ') } }], needsReader: false };
	return check(rewrite) ? rewrite : null;
}
