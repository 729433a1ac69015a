import { describe, expect, test } from 'vitest';
import { MAX_FILE_MEGABYTES, readResumeFile } from '../../src/resume-files/index.ts';
import { NODE_PARTS } from '../../src/resume-files/node.ts';
import { makePdf } from '../fixtures/documents/make-pdf.ts';
import { makeDocx, makeZip, paragraph } from '../fixtures/documents/make-zip.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const read = (name: string, bytes: Uint8Array) => readResumeFile(name, bytes, NODE_PARTS);
const TEXT = 'Jörg Größe\n\nSkills\nC++ – naïve Bayes 😀\n';
const PDF = makePdf([[{ text: 'Ada Moreira, engineer for data platforms', x: 40, y: 60 }]]);
const DOCX = makeDocx(paragraph('Ada Moreira, engineer'));

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
	return bytes;
}

describe('plain text', () => {
	test.each([
		['UTF-8', utf8(TEXT)],
		['UTF-8 with its mark', utf8(`\ufeff${TEXT}`)],
		['UTF-16, little end first', utf16(`\ufeff${TEXT}`, true)],
		['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false)],
		['UTF-16 without its mark, little end first', utf16(TEXT, true)],
		['UTF-16 without its mark, big end first', utf16(TEXT, false)],
		['Windows line ends', utf8(TEXT.replaceAll('\n', '\r\n'))],
		['old Macintosh line ends', utf8(TEXT.replaceAll('\n', '\r'))],
	])('%s', async (_, bytes) => {
		expect(await read('cv.txt', bytes)).toEqual({ ok: true, text: TEXT, kind: 'text', warnings: [] });
	});
	test('Windows-1252, from older editors', async () => {
		expect(await read('cv.txt', new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x96, 0x20, 0x31]))).toEqual({ ok: true, text: 'Größe – 1', kind: 'text', warnings: [] });
	});
	test('Markdown keeps its structure', async () => {
		const text = '# Ann\n\n## Skills\n\n- **SQL**\n';
		expect(await read('My CV.MD', utf8(text))).toEqual({ ok: true, text, kind: 'markdown', warnings: [] });
	});
	test('wrapped lines of a bullet become one', async () => {
		expect(await read('cv.txt', utf8('SKILLS\n  * built one thing\n    and its other half\n  * another'))).toMatchObject({
			text: 'SKILLS\n  * built one thing and its other half\n  * another',
		});
	});
	test('whatever its name, if it is text', async () => {
		for (const name of ['cv', '', '.', 'cv.org', '<img src=x>.txt', '__proto__', 'cv.pdf', 'cv.docx'])
			expect(await read(name, utf8('Ann'))).toMatchObject({ ok: true, kind: 'text' });
	});
	test('one that speaks of PDF', async () => {
		expect(await read('cv.txt', utf8('Skills: reading %PDF- headers'))).toMatchObject({ ok: true, kind: 'text' });
	});
});

describe('a file is what its bytes are, whatever its name', () => {
	test.each([
		['cv.txt', PDF, 'pdf'],
		['cv.docx', PDF, 'pdf'],
		['cv', PDF, 'pdf'],
		['cv.pdf', DOCX, 'word'],
		['cv.zip', DOCX, 'word'],
		['cv.txt', utf8('<!DOCTYPE html><p>Ann'), 'html'],
		['cv.doc', utf8('<html><body>Ann</body></html>'), 'html'],
		['cv.txt', utf8('{ "basics": { "name": "Ann" } }'), 'json'],
	])('%s, as %#', async (name, bytes, kind) => {
		expect(await read(name, bytes.slice())).toMatchObject({ ok: true, kind });
	});
	test('a PDF with something before its mark', async () => {
		expect(await read('late.pdf', latin1(`\n\njunk\n${String.fromCharCode(...PDF)}`))).toMatchObject({ ok: true, kind: 'pdf' });
	});
});

describe('files that are refused', () => {
	test.each([
		['file-empty', {}, 'cv.txt', new Uint8Array(0)],
		['file-empty', {}, 'cv.pdf', new Uint8Array(0)],
		['file-empty', {}, 'cv.md', utf8(' \n\t\n')],
		['file-empty', {}, 'cv.html', utf8('<html><body><script>Ann</script></body></html>')],
		['file-binary', {}, 'cv.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 5, 6, 7, 8])],
		['file-picture', { format: 'PNG' }, 'photo.pdf', latin1('\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR')],
		['file-picture', { format: 'JPEG' }, 'photo.txt', latin1('\xff\xd8\xff\xe0\x00\x10JFIF')],
		['file-picture', { format: 'WebP' }, 'cv', latin1('RIFF\x00\x10\x00\x00WEBPVP8 ')],
		['file-other-format', { format: 'RTF' }, 'cv.rtf', utf8('{\\rtf1\\ansi Ann}')],
		['file-other-format', { format: 'RTF' }, 'cv.doc', utf8('{\\rtf1\\ansi Ann}')],
		['file-other-format', { format: 'DOC' }, 'cv.doc', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d')],
		[
			'file-other-format',
			{ format: 'ODT' },
			'cv.odt',
			makeZip([
				{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
				{ name: 'content.xml', data: '<a/>' },
			]),
		],
		['file-other-format', { format: 'XLSX' }, 'cv.docx', makeZip([{ name: 'xl/workbook.xml', data: '<a/>' }])],
		['file-other-format', { format: 'ZIP' }, 'cv.zip', makeZip([{ name: 'cv.txt', data: 'Ann' }])],
		['file-other-format', { format: 'XML' }, 'cv.xml', utf8('<?xml version="1.0"?><resume/>')],
		['file-other-format', { format: 'TeX' }, 'cv.tex', utf8('\\documentclass{article}')],
		['file-other-format', { format: 'JSON' }, 'package.json', utf8('{ "name": "x" }')],
		['file-damaged', {}, 'cv.json', utf8('{ "basics": ')],
		['file-damaged', {}, 'cv.docx', latin1('PK\x03\x04\x14\x00')],
		['file-too-long', {}, 'cv.txt', new Uint8Array(1_000_001).fill(65)],
	])('%s %o: %s', async (rule, params, name, bytes) => {
		expect(await read(name, bytes)).toEqual({ ok: false, rule, params });
	});
	test('one that is too large, with its size, before anything is read', async () => {
		const bytes = new Uint8Array(50 * 1024 * 1024);
		bytes.set(PDF);
		expect(await read('cv.pdf', bytes)).toEqual({ ok: false, rule: 'file-too-large', params: { megabytes: 50, limit: MAX_FILE_MEGABYTES } });
	});
	test('one whose reader can’t be loaded', async () => {
		const parts = { ...NODE_PARTS, loadPdf: () => Promise.reject(new Error('gone')), loadWord: () => Promise.reject(new Error('gone')) };
		expect(await readResumeFile('cv.pdf', PDF.slice(), parts)).toMatchObject({ ok: false, rule: 'file-not-loaded' });
		expect(await readResumeFile('cv.docx', DOCX.slice(), parts)).toMatchObject({ ok: false, rule: 'file-not-loaded' });
	});
});
