/**
 * A PDF into text.
 * @module
 */
import { type FileWarning, UnreadableFile, warnOfHidden } from '../failures.ts';
import { layOut } from '../layout/index.ts';
import type { TextPage } from '../layout/types.ts';
import type { Progress } from '../ports.ts';
import { checkStreams } from './check-streams.ts';
import type { OpenedPdf, PdfLibrary } from './library.ts';
import { readPageText } from './page-text.ts';

/** An academic's list of publications may be this long. */
export const MAX_PAGES = 60;
/** Reading a long one takes a second or two; one that takes longer is broken, or made to stall. */
const TIME_LIMIT_MS = 20_000;
/** The end mark must stand this near to the file's end. Adobe's readers look in the last kilobyte, but some programs add padding. */
const END_MARK_RANGE_BYTES = 4096;
/** For the drawings of all pages; text comes first. */
const DRAWINGS_LIMIT_MS = 3000;
/** Runs of text in a document: a page in which every word is one has five hundred. */
const MAX_ITEMS = 40_000;
/** A page of a résumé has a thousand letters; a scan has none, or the few of a stamp. */
const MIN_LETTERS = 25;

/** The text of a PDF, and what is amiss with it. */
export interface PdfText {
	readonly text: string;
	readonly warnings: readonly FileWarning[];
}

/** Reads a PDF in reading order. Throws `UnreadableFile`. */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary, onProgress?: Progress, timeLimitMs = TIME_LIMIT_MS): Promise<PdfText> {
	if (!hasEndMark(bytes)) throw new UnreadableFile('file-damaged');
	await checkStreams(bytes);
	const opened = library.open(bytes);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooSlow = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new UnreadableFile('file-too-slow')), timeLimitMs);
	});
	try {
		return await Promise.race([readPages(opened, library, onProgress), tooSlow]);
	} catch (error) {
		throw explain(error);
	} finally {
		clearTimeout(timer);
		opened.close();
	}
}

async function readPages(opened: OpenedPdf, { operators }: PdfLibrary, onProgress?: Progress): Promise<PdfText> {
	const document = await opened.document;
	const total = document.numPages;
	if (total > MAX_PAGES) throw new UnreadableFile('file-too-many-pages', { pages: total, limit: MAX_PAGES });
	const pages: TextPage[] = [];
	const hidden: string[] = [];
	const drawingsUntil = performance.now() + DRAWINGS_LIMIT_MS;
	for (let number = 1; number <= total; number++) {
		const page = await document.getPage(number);
		const read = await readPageText(page, operators, drawingsUntil - performance.now());
		pages.push(...read.pages);
		hidden.push(...read.hidden);
		page.cleanup();
		if (pages.reduce((sum, { items }) => sum + items.length, 0) > MAX_ITEMS) throw new UnreadableFile('file-too-long');
		onProgress?.(number, total);
	}
	const { text, doubtful } = layOut(pages);
	if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < MIN_LETTERS) throw new UnreadableFile('file-scan', { count: total });
	return { text, warnings: [...warnOfHidden(hidden), ...(doubtful ? [{ rule: 'columns-doubtful', params: {} } as const] : [])] };
}

function hasEndMark(bytes: Uint8Array): boolean {
	const tail = new TextDecoder('windows-1252').decode(bytes.subarray(-END_MARK_RANGE_BYTES));
	return tail.includes('%%EOF');
}

function explain(error: unknown): unknown {
	if (error instanceof UnreadableFile) return error;
	const name = error instanceof Error ? error.name : '';
	if (name === 'PasswordException') return new UnreadableFile('file-password');
	if (name === 'WorkerError') return new UnreadableFile('file-not-loaded', {}, { cause: error });
	return new UnreadableFile('file-damaged', {}, { cause: error });
}
