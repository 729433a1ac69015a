/**
 * A document's pages into text in reading order.
 * @module
 */
import { nameSection } from '../../core/resume/section-names.ts';
import { repairGluedHeadings } from '../glued-headings.ts';
import { markCells } from './cells.ts';
import { flowColumns } from './flow.ts';
import { collectWords, joinWrapped } from './hyphens.ts';
import { groupByBaseline } from './lines.ts';
import { orderPage } from './order.ts';
import { writeBlock } from './paragraphs.ts';
import { removeRatings } from './ratings.ts';
import { removeRunningLines } from './running.ts';
import type { Block, Line, TextPage } from './types.ts';

export type { TextItem, TextPage } from './types.ts';

/** Columns this alike in width, of the width, are columns of one text. */
const SAME_WIDTH = 0.2;
/** Of a cell: a place or a date is shorter. */
const PROSE_CHARS = 24;
const MIN_DOUBTFUL_ROWS = 4;

/**
 * The text of a document: one line a paragraph, bullet or heading; wide gaps are tabs, gaps between paragraphs empty lines.
 * Columns are read one after the other, what stands in rows row by row. Linear in the items but for their sorting and the search for columns,
 * which is bounded by the page's width.
 */
export function readLayout(pages: readonly TextPage[]): string {
	return layOut(pages).text;
}

/** The text of a document, and whether columns may have been read as one. */
export function layOut(pages: readonly TextPage[]): { readonly text: string; readonly doubtful: boolean } {
	const blocks = flowColumns(removeRunningLines(pages).map(({ items }) => orderPage(markCells(groupByBaseline(removeRatings(groupByBaseline(items)))))));
	const words = collectWords(blocks.flat().map(({ text }) => text));
	const written = blocks.filter((block) => block.length > 0).map((block) => ({ lines: writeBlock(block, words), block }));
	return { text: repairGluedHeadings(joinBlocks(written, words)), doubtful: blocks.some(seemsTwoColumns) };
}

/** Rows of a block that hold prose on both sides of a gap: what was read as one may have been two. */
function seemsTwoColumns(block: Block): boolean {
	const rows = block.filter(({ text }) => {
		const cells = text.split('\t');
		return cells.length === 2 && cells.every((cell) => cell.length >= PROSE_CHARS && /\p{Ll}{2}\s\p{Ll}{2}/u.test(cell));
	});
	return rows.length >= MIN_DOUBTFUL_ROWS;
}

interface Written {
	readonly lines: readonly string[];
	readonly block: Block;
}

/** An empty line between blocks, but where one column of prose goes on in the next. */
function joinBlocks(written: readonly Written[], words: ReadonlySet<string>): string {
	let text = '';
	for (const [at, { lines, block }] of written.entries()) {
		const before = written[at - 1];
		const [first = '', ...rest] = lines;
		if (!before) text = lines.join('\n');
		else if (!goesOn(before.block, block)) text += `\n\n${lines.join('\n')}`;
		else if (/^\p{Ll}/u.test(first)) text = [joinWrapped(text, first, words), ...rest].join('\n');
		else text += `\n${lines.join('\n')}`;
	}
	return text;
}

/** Whether two blocks are columns of one text: set alike, of one width, the second beginning above the end of the first, and not with a heading. */
function goesOn(before: Block, after: Block): boolean {
	const last = before.at(-1) as Line;
	const first = after[0] as Line;
	const alike = Math.abs(widthOf(before) - widthOf(after)) < SAME_WIDTH * widthOf(before) && Math.abs(last.size - first.size) < 0.02 * last.size;
	return alike && first.y < last.y && first.x > last.right - widthOf(before) && !nameSection(first.text);
}

function widthOf(block: Block): number {
	return Math.max(...block.map(({ right }) => right)) - Math.min(...block.map(({ x }) => x));
}
