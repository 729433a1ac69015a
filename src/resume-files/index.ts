/**
 * A résumé's file into text with its layout: PDF, Word, HTML, JSON Resume, Markdown, plain text. What can't be read is refused with one message.
 * @module
 */
import type { Params } from '../core/finding.ts';
import { unwrapText } from '../core/resume/unwrap.ts';
import { decodeText } from './decode.ts';
import { type FileRule, type FileWarning, UnreadableFile, warnOfHidden } from './failures.ts';
import { readJsonResume } from './json-resume.ts';
import { readDocumentText } from './markup/document-text.ts';
import { findHiddenText } from './markup/hidden.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Progress, ReadingParts } from './ports.ts';
import { sniffContent } from './sniff.ts';
import { readWord } from './word/read-word.ts';

export { FILE_RULES, FILE_WARNINGS, type FileRule, type FileWarning } from './failures.ts';
export type { Progress, ReadingParts } from './ports.ts';

/** What a text was read from. Each names a message `resume:fileKind.<kind>`. */
export const FILE_KINDS = ['text', 'markdown', 'pdf', 'word', 'html', 'json'] as const;
export type ResumeFileKind = (typeof FILE_KINDS)[number];

export type ResumeFileResult =
	| { readonly ok: true; readonly text: string; readonly kind: ResumeFileKind; readonly warnings: readonly FileWarning[] }
	| { readonly ok: false; readonly rule: FileRule; readonly params: Params };

const MEGABYTE = 1024 * 1024;
/** A résumé with photographs may be this large. */
export const MAX_FILE_MEGABYTES = 20;
/** No résumé's text is longer; reading one that is would stall the page. */
export const MAX_TEXT_CHARS = 1_000_000;

/**
 * Reads a file. What it is goes by its bytes, not by its name. Line breaks come out as `\n`. Takes seconds at most; nothing is kept.
 * @param onProgress Called after each page of a PDF.
 */
export async function readResumeFile(name: string, bytes: Uint8Array, parts: ReadingParts, onProgress?: Progress): Promise<ResumeFileResult> {
	try {
		if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE) throw new UnreadableFile('file-too-large', { megabytes: bytes.length / MEGABYTE, limit: MAX_FILE_MEGABYTES });
		if (bytes.length === 0) throw new UnreadableFile('file-empty');
		const { kind, text, warnings = [] } = await readContent(name, bytes, parts, onProgress);
		if (text.trim() === '') throw new UnreadableFile('file-empty');
		if (text.length > MAX_TEXT_CHARS) throw new UnreadableFile('file-too-long');
		return { ok: true, text: text.replace(/\r\n?/g, '\n'), kind, warnings };
	} catch (error) {
		if (error instanceof UnreadableFile) return { ok: false, rule: error.rule, params: error.params };
		throw error;
	}
}

interface Content {
	readonly kind: ResumeFileKind;
	readonly text: string;
	readonly warnings?: readonly FileWarning[];
}

async function readContent(name: string, bytes: Uint8Array, parts: ReadingParts, onProgress?: Progress): Promise<Content> {
	const content = sniffContent(name, bytes);
	if (content.kind === 'pdf') return { kind: 'pdf', ...(await readPdf(bytes, await load(parts.loadPdf), onProgress)) };
	if (content.kind === 'word') return { kind: 'word', ...(await readWord(bytes, content.entries, { ...parts, loadWord: () => load(parts.loadWord) })) };
	if (content.kind === 'encrypted') throw new UnreadableFile('file-password');
	if (content.kind === 'damaged') throw new UnreadableFile('file-damaged');
	if (content.kind === 'picture') throw new UnreadableFile('file-picture', { format: content.format });
	if (content.kind === 'other') throw new UnreadableFile('file-other-format', { format: content.format });
	const text = decodeText(bytes);
	if (text === null) throw new UnreadableFile('file-binary');
	if (text.length > MAX_TEXT_CHARS) throw new UnreadableFile('file-too-long');
	if (content.kind === 'html') {
		const document = await parts.parseHtml(text);
		return { kind: 'html', text: readDocumentText(document), warnings: warnOfHidden(findHiddenText(document)) };
	}
	if (content.kind === 'json') return { kind: 'json', text: readJson(text) };
	return { kind: content.kind, text: unwrapText(text.replace(/\r\n?/g, '\n')) };
}

function readJson(text: string): string {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (cause) {
		throw new UnreadableFile('file-damaged', {}, { cause });
	}
	const resume = readJsonResume(json);
	if (resume === null) throw new UnreadableFile('file-other-format', { format: 'JSON' });
	return resume;
}

async function load<Part>(loadPart: () => Promise<Part>): Promise<Part> {
	try {
		return await loadPart();
	} catch (cause) {
		throw new UnreadableFile('file-not-loaded', {}, { cause });
	}
}
