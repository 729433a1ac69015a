import { describe, expect, test } from 'vitest';
import { MAX_FILE_MEGABYTES, readResumeFile } from '../../src/resume-files/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const TEXT = 'Jörg Größe\n\nSkills\nC++ – naïve Bayes 😀\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
	return bytes;
}

describe('files that are read', () => {
	test.each([
		['UTF-8', utf8(TEXT)],
		['UTF-8 with its mark', utf8(`\ufeff${TEXT}`)],
		['UTF-16, little end first', utf16(`\ufeff${TEXT}`, true)],
		['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false)],
		['UTF-16 without its mark, little end first', utf16(TEXT, true)],
		['UTF-16 without its mark, big end first', utf16(TEXT, false)],
		['Windows line ends', utf8(TEXT.replaceAll('\n', '\r\n'))],
		['old Macintosh line ends', utf8(TEXT.replaceAll('\n', '\r'))],
	])('%s', (_, bytes) => {
		expect(readResumeFile('cv.txt', bytes)).toEqual({ ok: true, text: TEXT, kind: 'text' });
	});
	test('Windows-1252, from older editors', () => {
		expect(readResumeFile('cv.txt', new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x96, 0x20, 0x31]))).toEqual({ ok: true, text: 'Größe – 1', kind: 'text' });
	});
	test('Markdown keeps its structure', () => {
		const text = '# Ann\n\n## Skills\n\n- **SQL**\n';
		expect(readResumeFile('My CV.MD', utf8(text))).toEqual({ ok: true, text, kind: 'markdown' });
	});
	test('whatever its name, if it is text', () => {
		for (const name of ['cv', '', '.', 'cv.org', '<img src=x>.txt', '__proto__']) expect(readResumeFile(name, utf8('Ann'))).toMatchObject({ ok: true, kind: 'text' });
	});
	test('one that speaks of PDF', () => {
		expect(readResumeFile('cv.txt', utf8('Skills: reading %PDF- headers'))).toMatchObject({ ok: true });
	});
	test('up to the limit', () => {
		expect(readResumeFile('cv.txt', new Uint8Array(MAX_FILE_MEGABYTES * 1024 * 1024).fill(65))).toMatchObject({ ok: true });
	});
});

describe('files that are refused', () => {
	test.each([
		['file-pdf', 'cv.pdf', utf8('%PDF-1.7\n%âãÏÓ')],
		['file-pdf', 'renamed.txt', utf8('%PDF-1.7\n1 0 obj')],
		['file-pdf', 'late.pdf', utf8('\n\njunk\n%PDF-1.4')],
		['file-word', 'cv.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
		['file-word', 'cv.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
		['file-rich-text', 'cv.rtf', utf8('{\\rtf1\\ansi Ann}')],
		['file-rich-text', 'cv.html', utf8('Ann')],
		['file-rich-text', 'cv', utf8('<!DOCTYPE html><p>Ann')],
		['file-binary', 'cv.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
		['file-binary', 'photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
		['file-empty', 'cv.txt', new Uint8Array(0)],
		['file-empty', 'cv.md', utf8(' \n\t\n')],
	])('%s: %s', (rule, name, bytes) => {
		expect(readResumeFile(name, bytes)).toMatchObject({ ok: false, rule });
	});
	test('one that is too large, with its size', () => {
		expect(readResumeFile('cv.txt', new Uint8Array(6 * 1024 * 1024))).toEqual({ ok: false, rule: 'file-too-large', params: { megabytes: 6, limit: 5 } });
	});
});
