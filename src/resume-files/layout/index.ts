/**
 * A document's pages into text in reading order.
 * @module
 */
import { repairGluedHeadings } from '../glued-headings.ts';
import { flowColumns } from './flow.ts';
import { collectWords } from './hyphens.ts';
import { orderPage } from './order.ts';
import { writeBlock } from './paragraphs.ts';
import { removeRunningLines } from './running.ts';
import type { TextPage } from './types.ts';

export type { TextItem, TextPage } from './types.ts';

/**
 * The text of a document: one line a paragraph, bullet or heading; wide gaps are tabs, gaps between paragraphs empty lines.
 * Columns are read one after the other, what stands in rows row by row. Linear in the items but for their sorting and the search for columns,
 * which is bounded by the page's width.
 */
export function readLayout(pages: readonly TextPage[]): string {
	const blocks = flowColumns(removeRunningLines(pages).map(({ items }) => orderPage(items)));
	const words = collectWords(blocks.flat().map(({ text }) => text));
	const written = blocks.map((block) => writeBlock(block, words)).filter((lines) => lines.length > 0);
	return repairGluedHeadings(written.map((lines) => lines.join('\n')).join('\n\n'));
}
