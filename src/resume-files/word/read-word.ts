/**
 * A Word document into text.
 * @module
 */
import { type FileWarning, UnreadableFile, warnOfHidden } from '../failures.ts';
import { readDocumentText } from '../markup/document-text.ts';
import type { ReadingParts } from '../ports.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { checkZip, unpack } from '../zip/unpack.ts';
import { readHeaderText } from './header-text.ts';
import { findHiddenRuns } from './hidden-runs.ts';

const MIN_HIDDEN_CHARS = 8;

/** Reads a DOCX file. Throws `UnreadableFile`. */
export async function readWord(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	parts: ReadingParts,
): Promise<{ readonly text: string; readonly warnings: readonly FileWarning[] }> {
	await checkZip(bytes, entries);
	const library = await parts.loadWord();
	const html = await library.convertToHtml(bytes).catch((error: unknown) => {
		throw new UnreadableFile('file-damaged', {}, { cause: error });
	});
	const body = readDocumentText(await parts.parseHtml(html), true);
	const header = await readHeaders(bytes, entries, body);
	const hidden = await readHidden(bytes, entries);
	const text = hidden.reduce((left, words) => left.replace(words, ''), [header, body].filter((part) => part !== '').join('\n\n'));
	return { text, warnings: warnOfHidden(hidden) };
}

/** Longest first, so that none is cut out of the middle of another. Words this short may stand elsewhere too. */
async function readHidden(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<string[]> {
	const entry = entries.find(({ name }) => /^word\/document\d*\.xml$/.test(name));
	if (!entry) return [];
	const runs = findHiddenRuns(new TextDecoder().decode(await unpack(bytes, entry)));
	return runs.filter(({ length }) => length >= MIN_HIDDEN_CHARS).sort((a, b) => b.length - a.length);
}

/** Names and addresses often stand in the header, which mammoth leaves out. Lines that the body has too are left away. */
async function readHeaders(bytes: Uint8Array, entries: readonly ZipEntry[], body: string): Promise<string> {
	const lines = new Set<string>();
	const known = new Set(body.split('\n').map((line) => line.trim()));
	for (const entry of entries) {
		if (!/^word\/header\d*\.xml$/.test(entry.name)) continue;
		const xml = new TextDecoder().decode(await unpack(bytes, entry));
		for (const line of readHeaderText(xml)) if (!known.has(line)) lines.add(line);
	}
	return [...lines].join('\n');
}
