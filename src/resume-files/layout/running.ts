/**
 * Headers and footers: lines that run through the pages, and page numbers.
 * @module
 */
import { groupByBaseline } from './lines.ts';
import type { TextItem, TextPage } from './types.ts';

/** Lines at the top and at the bottom of a page that may run through. */
const EDGE_LINES = 3;
/** Of the page's height. */
const EDGE_SHARE = 0.12;
const PAGE_NUMBER = /^(?:[-–—|\s]*(?:page|seite|p\.|s\.)?\s*#+\s*(?:(?:of|von|\/|\|)\s*#+)?[-–—|\s]*)$/i;

/** On a single page a number alone may be anything. */
const NAMED_NUMBER = /page|seite|of|von|\//i;

/** The pages without their running lines; the first time, at the top of the first page, they stay: a name stands there. */
export function removeRunningLines(pages: readonly TextPage[]): TextPage[] {
	const edges = pages.map(findEdgeRows);
	const seen = new Map<string, number>();
	for (const rows of edges) for (const key of new Set(rows.map(({ key }) => key))) seen.set(key, (seen.get(key) ?? 0) + 1);
	const kept = new Set<string>();
	return pages.map((page, at) => {
		const gone = new Set<TextItem>();
		for (const { key, items, top } of edges[at] ?? []) {
			const words = key.trim();
			const runs = pages.length > 1 && (seen.get(key) ?? 0) >= Math.max(2, Math.ceil(pages.length / 2));
			if (PAGE_NUMBER.test(words) && (pages.length > 1 || NAMED_NUMBER.test(words)) ? true : runs && (kept.has(key) || (!top && /#/.test(key))))
				for (const item of items) gone.add(item);
			else if (runs) kept.add(key);
		}
		return gone.size === 0 ? page : { ...page, items: page.items.filter((item) => !gone.has(item)) };
	});
}

interface EdgeRow {
	/** Its text, figures made alike. */
	readonly key: string;
	readonly items: readonly TextItem[];
	readonly top: boolean;
}

function findEdgeRows(page: TextPage): EdgeRow[] {
	const rows = groupByBaseline(page.items);
	const isTop = (row: readonly TextItem[]) => (row[0] as TextItem).y < EDGE_SHARE * page.height;
	const isBottom = (row: readonly TextItem[]) => (row[0] as TextItem).y > (1 - EDGE_SHARE) * page.height;
	const edges = [...rows.slice(0, EDGE_LINES).filter(isTop), ...rows.slice(-EDGE_LINES).filter(isBottom)];
	// What runs through stands at the same edge of all pages.
	return [...new Set(edges)].map((items) => ({ key: `${isTop(items) ? '' : '\n'}${keyOf(items)}`, items, top: isTop(items) }));
}

function keyOf(items: readonly TextItem[]): string {
	return items
		.map(({ text }) => text.trim())
		.join(' ')
		.replace(/\d+/g, '#')
		.toLowerCase();
}
