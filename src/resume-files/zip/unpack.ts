/**
 * Unpacking within bounds: a few kilobytes can be made to declare, or to become, gigabytes.
 * @module
 */
import { UnreadableFile } from '../failures.ts';
import { inflate } from '../inflate.ts';
import type { ZipEntry } from './directory.ts';

const MEGABYTE = 1024 * 1024;
/** A long document of text alone has one; pictures add a few. */
const MAX_UNPACKED_BYTES = 60 * MEGABYTE;
const MAX_TEXT_BYTES = 20 * MEGABYTE;
const LOCAL_HEADER_LENGTH = 30;

/** Throws where what an archive declares is too much, or where a file in it is more than it declares. Holds nothing in memory but one piece. */
export async function checkZip(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<void> {
	if (entries.some(({ encrypted }) => encrypted)) throw new UnreadableFile('file-password');
	const total = entries.reduce((sum, { size }) => sum + size, 0);
	const text = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name)).reduce((sum, { size }) => sum + size, 0);
	if (total > MAX_UNPACKED_BYTES || text > MAX_TEXT_BYTES) throw new UnreadableFile('file-bomb');
	for (const entry of entries) for await (const _ of unpackPieces(bytes, entry));
}

/** Unpacks one file. */
export async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
	const out = new Uint8Array(entry.size);
	let at = 0;
	for await (const piece of unpackPieces(bytes, entry)) {
		out.set(piece, at);
		at += piece.length;
	}
	return out.subarray(0, at);
}

/** Pieces of a file. Throws as soon as they are more than the directory declares. */
async function* unpackPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
	const packed = locate(bytes, entry);
	if (entry.method === 0) {
		if (packed.length !== entry.size) throw new UnreadableFile('file-damaged');
		yield packed;
		return;
	}
	if (entry.method !== 8) throw new UnreadableFile('file-damaged');
	let size = 0;
	try {
		for await (const piece of inflate(packed, 'deflate-raw')) {
			size += piece.length;
			if (size > entry.size) throw new UnreadableFile('file-bomb');
			yield piece;
		}
	} catch (error) {
		throw error instanceof UnreadableFile ? error : new UnreadableFile('file-damaged', {}, { cause: error });
	}
}

function locate(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (offset + LOCAL_HEADER_LENGTH > bytes.length) throw new UnreadableFile('file-damaged');
	const start = offset + LOCAL_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packedSize > bytes.length) throw new UnreadableFile('file-damaged');
	return bytes.subarray(start, start + packedSize);
}
