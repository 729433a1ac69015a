/**
 * Bytes into text: UTF-8, UTF-16 with or without its mark, and Windows-1252 for what older editors wrote.
 * @module
 */

const SAMPLE_BYTES = 4096;
/** UTF-16 without a mark is told by zero bytes: so many of the pairs have one on the one side, hardly any on the other. */
const UTF16_SHARE = 0.4;
const UTF16_OTHER_SHARE = 0.05;
/** Control characters no text file holds: all but tab, line feed, vertical tab, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Decodes a text file; `null` where the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
	const encoding = tellUtf16(bytes);
	const text = encoding ? new TextDecoder(encoding).decode(bytes) : (decodeStrictly(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
	return CONTROLS.test(text) ? null : text;
}

/** UTF-8, its mark taken off; `null` where a byte is out of place. */
function decodeStrictly(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function tellUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
	let first = 0;
	let second = 0;
	for (let pair = 0; pair < pairs; pair++) {
		if (bytes[2 * pair] === 0) first++;
		if (bytes[2 * pair + 1] === 0) second++;
	}
	if (second > UTF16_SHARE * pairs && first < UTF16_OTHER_SHARE * pairs) return 'utf-16le';
	return first > UTF16_SHARE * pairs && second < UTF16_OTHER_SHARE * pairs ? 'utf-16be' : null;
}
