/**
 * The maps of Asian encodings, as data in one chunk: pages of the extension may fetch nothing, not even from the package, but they may import.
 * @module
 */

const MAPS = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', { query: '?url&inline', import: 'default', eager: true });
const DATA_MARK = ';base64,';

/** The bytes of a map by its file's name; `null` for one there isn't. */
export function readCharacterMap(filename: string): Uint8Array | null {
	const path = `/node_modules/pdfjs-dist/cmaps/${filename}`;
	const data = Object.hasOwn(MAPS, path) ? MAPS[path] : undefined;
	if (data === undefined) return null;
	return Uint8Array.from(atob(data.slice(data.indexOf(DATA_MARK) + DATA_MARK.length)), (char) => char.charCodeAt(0));
}
