/**
 * A parsed HTML document into text: headings, list items and the rows of tables keep their shape. Nothing in it is run or loaded.
 * @module
 */
import { repairGluedHeadings } from '../glued-headings.ts';
import { cleanText } from '../layout/glyphs.ts';
import { isHiddenByStyle } from './hidden.ts';

/** What people don't see, or what isn't theirs. */
const UNSEEN = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'head',
	'svg',
	'math',
	'iframe',
	'object',
	'select',
	'button',
	'nav',
	'img',
	'video',
	'audio',
	'canvas',
	'textarea',
]);
const BLOCKS = new Set(
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
		' ',
	),
);
const SET_APART = new Set('article blockquote dl fieldset figure footer h1 h2 h3 h4 h5 h6 header main ol section table ul'.split(' '));
const ELEMENT = 1;
const TEXT = 3;
const MAX_DEPTH = 400;
/** A cell with more lines is no cell of a table but a column of the page. */
const MAX_CELL_LINES = 1;

/**
 * Text of a document. Headings become Markdown's, items begin with a dash, cells of a row are parted by tabs.
 * @param keepTabs Whether a tab in the text is one, as in what was made of a Word document, and not just white space.
 */
export function readDocumentText(document: Document, keepTabs = false): string {
	const writer = new Writer(keepTabs);
	if (document.body) walk(document.body, writer, 0);
	return repairGluedHeadings(writer.finish());
}

class Writer {
	readonly lines: string[] = [];
	line = '';
	/** Written before the next words of a line. */
	mark = '';
	/** How many items of lists are open: inside them nothing is set apart. */
	items = 0;
	readonly keepTabs: boolean;

	constructor(keepTabs: boolean) {
		this.keepTabs = keepTabs;
	}

	write(text: string): void {
		const joined = this.line === '' || /[ \t]$/.test(this.line) ? text.trimStart() : text;
		if (joined !== '') this.line += joined;
	}

	/** What follows on the line is a cell of its own. */
	cell(): void {
		if (this.line.trim() !== '') this.line = `${this.line.trim()}\t`;
	}

	endLine(): void {
		const line = cleanText(this.line).trim();
		this.line = '';
		if (line === '') return;
		this.lines.push(this.mark + line);
		this.mark = '';
	}

	setApart(): void {
		this.endLine();
		if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
	}

	finish(): string {
		this.endLine();
		return this.lines.join('\n').trim();
	}
}

function walk(element: Element, writer: Writer, depth: number): void {
	const name = element.localName.toLowerCase();
	if (UNSEEN.has(name) || element.hasAttribute('hidden') || isHiddenByStyle(element) || (name === 'footer' && isImprint(element))) return;
	if (name === 'br') writer.endLine();
	else if (name === 'tr') writeRow(element, writer, depth);
	else walkInside(element, name, writer, depth);
}

function walkInside(element: Element, name: string, writer: Writer, depth: number): void {
	const heading = /^h[1-6]$/.test(name);
	if (BLOCKS.has(name) && !(name === 'dd' && element.previousElementSibling?.localName === 'dt')) writer.endLine();
	if (writer.items === 0 && (SET_APART.has(name) || (name === 'p' && standsApart(element)))) writer.setApart();
	if (heading) writer.mark = `${'#'.repeat(Number(name[1]))} `;
	if (name === 'li') {
		writer.mark = '- ';
		writer.items++;
	}
	if (depth < MAX_DEPTH) walkChildren(element, writer, depth);
	else writer.write(collapse(element.textContent ?? '', writer.keepTabs));
	// "Languages" and "Python, SQL" of a list of terms are a row.
	if (name === 'dt' && element.nextElementSibling?.localName === 'dd') writer.cell();
	else if (BLOCKS.has(name)) writer.endLine();
	if (name === 'li' || heading) writer.mark = '';
	if (name === 'li') writer.items--;
	if (writer.items === 0 && SET_APART.has(name) && !heading) writer.setApart();
}

function walkChildren(element: Element, writer: Writer, depth: number): void {
	for (const child of element.childNodes) {
		if (child.nodeType === TEXT) writeText(element, child.nodeValue ?? '', writer);
		else if (child.nodeType === ELEMENT) walk(child as Element, writer, depth + 1);
	}
}

function writeText(parent: Element, text: string, writer: Writer): void {
	if (parent.localName !== 'pre') {
		writer.write(collapse(text, writer.keepTabs));
		return;
	}
	for (const [at, line] of text.split('\n').entries()) {
		if (at > 0) writer.endLine();
		writer.write(line);
	}
}

/** Cells of one line each are a row of a table; where a cell holds more, the table is there for the layout, and each cell is read by itself. */
function writeRow(row: Element, writer: Writer, depth: number): void {
	writer.endLine();
	const cells = [...row.children].map((cell) => {
		const own = new Writer(writer.keepTabs);
		walkChildren(cell, own, depth + 1);
		own.endLine();
		return own.lines;
	});
	const filled = cells.filter((lines) => lines.some((line) => line !== ''));
	if (filled.every((lines) => lines.length <= MAX_CELL_LINES)) writer.write(filled.map((lines) => lines.join(' ')).join('\t'));
	else for (const lines of filled) writer.lines.push(...lines);
	writer.endLine();
}

/** "© 2025 Ada. Built with …": whose page it is, not what they have done. */
function isImprint(element: Element): boolean {
	const text = element.textContent ?? '';
	return /©|copyright/i.test(text) && !text.includes('@');
}

function collapse(text: string, keepTabs: boolean): string {
	return keepTabs ? text.replace(/[ \r\n\f]+/g, ' ').replace(/ ?\t[ \t]*/g, '\t') : text.replace(/[ \t\r\n\f]+/g, ' ');
}

/** Empty paragraphs are there for the gap; paragraphs in bold are headings, or heads of entries. */
function standsApart(paragraph: Element): boolean {
	const text = paragraph.textContent?.trim() ?? '';
	if (text === '') return true;
	const only = paragraph.children[0];
	return only !== undefined && /^(?:b|strong)$/.test(only.localName) && only.textContent?.trim() === text;
}
