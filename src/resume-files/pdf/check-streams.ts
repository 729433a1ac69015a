/**
 * The compressed parts of a PDF, measured before anything is read: two megabytes can become gigabytes, and pdf.js takes them whole.
 * @module
 */
import { UnreadableFile } from '../failures.ts';
import { inflate } from '../inflate.ts';

/** Of all parts together. A page of photographs has a tenth of it. */
const MAX_INFLATED_BYTES = 300 * 1024 * 1024;
const MAX_STREAMS = 20_000;
/** A part this small can't become too large alone; deflate packs a thousand to one at best. */
const MIN_BYTES = 16 * 1024;
const OPENING = 'stream';
const CLOSING = 'endstream';

/** Throws where a file's parts would be too large when inflated. What is broken, encrypted or packed in other ways is left to the reader. */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
	let total = 0;
	for (const part of findDeflated(bytes)) {
		try {
			for await (const { length } of inflate(part, 'deflate')) {
				total += length;
				if (total > MAX_INFLATED_BYTES) throw new UnreadableFile('file-bomb');
			}
		} catch (error) {
			// The line break behind a part is not of it, and counts as an error.
			if (error instanceof UnreadableFile) throw error;
		}
	}
}

/** The bytes between `stream` and `endstream`, where they begin as zlib's do (RFC 1950, 2.2). */
function* findDeflated(bytes: Uint8Array): Generator<Uint8Array> {
	const text = new TextDecoder('windows-1252').decode(bytes);
	let count = 0;
	let at = text.indexOf(OPENING);
	while (at !== -1) {
		if (++count > MAX_STREAMS) throw new UnreadableFile('file-bomb');
		let start = at + OPENING.length;
		if (bytes[start] === 0x0d) start++;
		if (bytes[start] === 0x0a) start++;
		const closing = text.indexOf(CLOSING, start);
		const end = closing === -1 ? bytes.length : closing;
		const head = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0);
		if (end - start >= MIN_BYTES && (head & 0x0f00) === 0x0800 && head % 31 === 0) yield bytes.subarray(start, end);
		at = closing === -1 ? -1 : text.indexOf(OPENING, closing + CLOSING.length);
	}
}
