/**
 * What the command line reads: files, standard input, lines of JSON.
 * @module
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { postingOfText } from '../app/pasted.ts';
import { digest } from '../core/digest.ts';
import { NO_FACTS, type Posting } from '../core/posting.ts';
import { blocksOfText } from '../core/text/blocks.ts';
import { readAnyPage } from '../sites/any-page.ts';
import { siteFor } from '../sites/registry.ts';
import { parsePage } from './page-document.ts';

/** A mistake of the caller's: shown as one line, exit code 2. */
export class UsageError extends Error {}

/** One posting to read, under the id it goes out with; `posting: null` where a page holds none, for the reason in `state`. */
export interface Input {
	readonly id: string;
	readonly posting: Posting | null;
	readonly state: string;
	/** Whether it came from a page, so that the posting itself is worth printing. */
	readonly page: boolean;
}

const PAGES = new Map([
	['.html', 'text/html'],
	['.htm', 'text/html'],
	['.xhtml', 'application/xhtml+xml'],
]);

/** Reads a file or, for "-", standard input as text. There has to be some. */
export function readSource(file: string): string {
	const source = decodeSource(file);
	if (!source.trim()) throw new UsageError(`${file}: is empty`);
	// No text holds NUL, and every binary file does sooner or later.
	if (source.includes('\0')) throw new UsageError(`${file}: not text in UTF-8`);
	return source;
}

function decodeSource(file: string): string {
	try {
		const bytes = readFileSync(file === '-' ? 0 : file);
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ENOENT') throw new UsageError(`${file}: no such file`);
		if (code === 'EISDIR') throw new UsageError(`${file}: is a folder`);
		if (error instanceof TypeError) throw new UsageError(`${file}: not text in UTF-8`);
		throw new UsageError(`${file}: cannot be read (${code ?? (error as Error).message})`);
	}
}

/** A page, when its address is given or its name ends like one; else text or Markdown. */
export function readInput(file: string, { url, asOf }: { url: string | null; asOf: string }): Input {
	const source = readSource(file);
	const contentType = PAGES.get(extname(file).toLowerCase()) ?? (url === null ? null : 'text/html');
	if (contentType) return readPage(file, source, contentType, url, asOf);
	return { id: file, posting: postingOfText({ title: '', text: source }, asOf), state: 'posting', page: false };
}

function readPage(file: string, html: string, contentType: string, url: string | null, asOf: string): Input {
	if (url === null) throw new UsageError(`${file}: a page needs its address (--url)`);
	if (!URL.canParse(url)) throw new UsageError(`--url: not an address: ${url}`);
	const document = parsePage(html, url, contentType);
	const address = new URL(url);
	const reading = siteFor(address)?.read(document, address, asOf) ?? readAnyPage(document, address, asOf);
	return reading.state === 'posting'
		? { id: reading.posting.id, posting: reading.posting, state: 'posting', page: true }
		: { id: file, posting: null, state: reading.state, page: true };
}

interface PostingLine {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly company?: string;
	readonly location?: string;
	readonly url?: string;
	readonly payLine?: string;
	readonly employmentType?: string;
	readonly postedAt?: string;
}

/** Lines of `{id, title, text, …}`. */
export function readLines(file: string, asOf: string): Input[] {
	return readSource(file)
		.split('\n')
		.flatMap((line, index) => (line.trim() ? [postingOfLine(line, `${file}:${index + 1}`, asOf)] : []));
}

function postingOfLine(line: string, place: string, asOf: string): Input {
	const value = parseLine(line, place);
	const { id, text, title = '', company = null, location = null, url = null, payLine = null, employmentType = null, postedAt = null } = value;
	const posting: Posting = {
		...NO_FACTS,
		site: 'pasted',
		id: id || digest(text),
		url,
		asOf,
		title,
		company,
		location,
		payLine,
		employmentType,
		postedAt,
		text,
		blocks: blocksOfText(text),
		extraction: 'sound',
	};
	return { id, posting, state: 'posting', page: false };
}

function parseLine(line: string, place: string): PostingLine {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new UsageError(`${place}: not JSON`);
	}
	const { id, text } = (value ?? {}) as Record<string, unknown>;
	if (typeof id !== 'string' || typeof text !== 'string') throw new UsageError(`${place}: needs the strings "id" and "text"`);
	return value as PostingLine;
}
