/**
 * What a file is, by its bytes. Its name decides only between kinds of text: files are often named for what they were once.
 * @module
 */
import { readZipDirectory, type ZipEntry } from './zip/directory.ts';

export type FileContent =
	| { readonly kind: 'pdf' | 'encrypted' | 'html' | 'json' | 'markdown' | 'text' | 'damaged' }
	| { readonly kind: 'word'; readonly entries: readonly ZipEntry[] }
	/** A picture or a document of a format we don't read; `format` is its short name. */
	| { readonly kind: 'picture' | 'other'; readonly format: string };

/** How far into a file a PDF's mark may stand, by Adobe's notes on implementation. */
const PDF_MARK_RANGE_BYTES = 1024;
/** Marks of pictures, from the first byte or from the given one. */
const PICTURES: readonly { readonly format: string; readonly mark: string; readonly from?: number }[] = [
	{ format: 'PNG', mark: '\x89PNG' },
	{ format: 'JPEG', mark: '\xff\xd8\xff' },
	{ format: 'GIF', mark: 'GIF8' },
	{ format: 'TIFF', mark: 'II*\x00' },
	{ format: 'TIFF', mark: 'MM\x00*' },
	{ format: 'WebP', mark: 'WEBP', from: 8 },
	{ format: 'HEIC', mark: 'ftyphei', from: 4 },
	{ format: 'HEIC', mark: 'ftypmif1', from: 4 },
	{ format: 'AVIF', mark: 'ftypavif', from: 4 },
];
const ZIP_MARK = 'PK\x03\x04';
const COMPOUND_MARK = '\xd0\xcf\x11\xe0';
/** The name of the stream that holds an encrypted document (MS-OFFCRYPTO 2.3.4.4), in the UTF-16 of compound files. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].join('\x00');
const MARKDOWN_NAMES = new Set(['md', 'markdown', 'mdown', 'mkd']);
const HTML_NAMES = new Set(['html', 'htm', 'xhtml']);
const OTHER_TEXT = new Map([
	['rtf', 'RTF'],
	['tex', 'TeX'],
	['xml', 'XML'],
]);

/** Tells what a file holds. */
export function sniffContent(name: string, bytes: Uint8Array): FileContent {
	const opening = latin1Of(bytes.subarray(0, PDF_MARK_RANGE_BYTES));
	const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
	if (opening.includes('%PDF-') && (extension === 'pdf' || opening.trimStart().startsWith('%PDF-'))) return { kind: 'pdf' };
	if (opening.startsWith(ZIP_MARK)) return sniffArchive(bytes);
	if (opening.startsWith(COMPOUND_MARK)) return new TextDecoder('windows-1252').decode(bytes).includes(ENCRYPTED_STREAM) ? { kind: 'encrypted' } : { kind: 'other', format: 'DOC' };
	const picture = PICTURES.find(({ mark, from = 0 }) => opening.startsWith(mark, from));
	if (picture) return { kind: 'picture', format: picture.format };
	return sniffText(extension, opening);
}

function sniffText(extension: string, opening: string): FileContent {
	const start = opening.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\x00', '');
	if (start.startsWith('{\\rtf')) return { kind: 'other', format: 'RTF' };
	if (/^\s*\{\s*"/.test(start) || extension === 'json') return { kind: 'json' };
	if (/^\s*(?:<!--[^<>]*-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start) || HTML_NAMES.has(extension)) return { kind: 'html' };
	if (/^\s*<\?xml/.test(start)) return /<html\b/i.test(start) ? { kind: 'html' } : { kind: 'other', format: 'XML' };
	const other = OTHER_TEXT.get(extension);
	if (other) return { kind: 'other', format: other };
	return { kind: MARKDOWN_NAMES.has(extension) ? 'markdown' : 'text' };
}

/** Documents that are archives, by the files in them. */
function sniffArchive(bytes: Uint8Array): FileContent {
	const entries = readZipDirectory(bytes);
	if (!entries) return { kind: 'damaged' };
	const names = new Set(entries.map(({ name }) => name));
	if (names.has('word/document.xml') || (names.has('[Content_Types].xml') && entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name)))) return { kind: 'word', entries };
	if (names.has('xl/workbook.xml')) return { kind: 'other', format: 'XLSX' };
	if (names.has('ppt/presentation.xml')) return { kind: 'other', format: 'PPTX' };
	if (names.has('content.xml') && names.has('mimetype')) return { kind: 'other', format: 'ODT' };
	if (entries.some(({ name }) => /^Index\/.*\.iwa$/.test(name)) || names.has('Index.zip')) return { kind: 'other', format: 'Pages' };
	return { kind: 'other', format: 'ZIP' };
}

/** A character a byte. */
function latin1Of(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
