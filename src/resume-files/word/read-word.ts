/**
 * A Word document into text.
 * @module
 */
import { UnreadableFile } from '../failures.ts';
import { readDocumentText } from '../markup/document-text.ts';
import type { ReadingParts } from '../ports.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { checkZip, unpack } from '../zip/unpack.ts';
import { readHeaderText } from './header-text.ts';

/** Reads a DOCX file. Throws `UnreadableFile`. */
export async function readWord(bytes: Uint8Array, entries: readonly ZipEntry[], parts: ReadingParts): Promise<string> {
	await checkZip(bytes, entries);
	const library = await parts.loadWord();
	const html = await library.convertToHtml(bytes).catch((error: unknown) => {
		throw new UnreadableFile('file-damaged', {}, { cause: error });
	});
	const body = readDocumentText(await parts.parseHtml(html));
	const header = await readHeaders(bytes, entries, body);
	return [header, body].filter((text) => text !== '').join('\n\n');
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
