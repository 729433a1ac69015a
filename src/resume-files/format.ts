/**
 * What a file is, by its first bytes, and by its name where bytes don't tell.
 * @module
 */

/** `text` covers everything not known for something else: decoding finds out what is no text. */
export type FileFormat = { readonly kind: 'pdf' | 'word' | 'markdown' | 'text' } | { readonly kind: 'markup'; readonly name: string };

/** How far into a file a PDF's mark may stand, by Adobe's notes on implementation. */
const PDF_MARK_RANGE_BYTES = 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const WORD_NAMES = new Set(['docx', 'doc', 'docm', 'dotx', 'odt', 'pages']);
const MARKDOWN_NAMES = new Set(['md', 'markdown', 'mdown', 'mkd']);
const MARKUP_NAMES = new Set(['html', 'htm', 'xhtml', 'xml', 'json', 'tex']);

/** Tells the format of a file. */
export function tellFormat(name: string, bytes: Uint8Array): FileFormat {
	const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
	const opening = asciiOf(bytes.subarray(0, PDF_MARK_RANGE_BYTES));
	if (opening.includes('%PDF-') && (extension === 'pdf' || opening.trimStart().startsWith('%PDF-'))) return { kind: 'pdf' };
	if ((startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND_FILE)) && WORD_NAMES.has(extension)) return { kind: 'word' };
	if (opening.startsWith('{\\rtf')) return { kind: 'markup', name: 'RTF' };
	if (/^(?:\ufeff)?\s*<(?:!doctype html|html|\?xml)/i.test(opening)) return { kind: 'markup', name: 'HTML' };
	if (MARKUP_NAMES.has(extension)) return { kind: 'markup', name: extension.toUpperCase() };
	return { kind: MARKDOWN_NAMES.has(extension) ? 'markdown' : 'text' };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

function asciiOf(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) if (byte < 0x80) text += String.fromCharCode(byte);
	return text;
}
