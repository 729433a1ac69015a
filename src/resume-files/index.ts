/**
 * A résumé's file into text. Plain text and Markdown; anything else is refused with a message that says what to do instead.
 * @module
 */
import type { Params } from '../core/finding.ts';
import { decodeText } from './decode.ts';
import { tellFormat } from './format.ts';

export type ResumeFileKind = 'text' | 'markdown';
/** Each names a message `resume:file.<rule>`. */
export const FILE_RULES = ['file-too-large', 'file-empty', 'file-pdf', 'file-word', 'file-rich-text', 'file-binary'] as const;
export type FileRule = (typeof FILE_RULES)[number];

export type ResumeFileResult =
	| { readonly ok: true; readonly text: string; readonly kind: ResumeFileKind }
	| { readonly ok: false; readonly rule: FileRule; readonly params: Params };

const MEGABYTE = 1024 * 1024;
/** No résumé is longer; reading one that is would stall the page. */
export const MAX_FILE_MEGABYTES = 5;

/**
 * Reads a file. What it is goes by its first bytes; the name decides only between text and Markdown, and for text formats that are markup.
 * Line breaks come out as `\n`.
 */
export function readResumeFile(name: string, bytes: Uint8Array): ResumeFileResult {
	if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE) return refuse('file-too-large', { megabytes: bytes.length / MEGABYTE, limit: MAX_FILE_MEGABYTES });
	const format = tellFormat(name, bytes);
	if (format.kind === 'pdf') return refuse('file-pdf');
	if (format.kind === 'word') return refuse('file-word');
	if (format.kind === 'markup') return refuse('file-rich-text', { format: format.name });
	const text = decodeText(bytes);
	if (text === null) return refuse('file-binary');
	if (text.trim() === '') return refuse('file-empty');
	return { ok: true, text: text.replace(/\r\n?/g, '\n'), kind: format.kind };
}

function refuse(rule: FileRule, params: Params = {}): ResumeFileResult {
	return { ok: false, rule, params };
}
