/**
 * The list of files in a ZIP archive, read without unpacking anything.
 * @module
 */

/** One file of an archive, as the central directory declares it. Sizes and places in bytes. */
export interface ZipEntry {
	readonly name: string;
	/** 0: stored, 8: deflated. */
	readonly method: number;
	readonly encrypted: boolean;
	readonly packedSize: number;
	readonly size: number;
	/** Of its local header. */
	readonly offset: number;
}

/** Signatures and lengths by PKWARE's APPNOTE 6.3, sections 4.3.12 and 4.3.16. */
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const MAX_ENTRIES = 5000;

/** The files of an archive; `null` where the directory is missing or broken, as in a file cut short. ZIP64 counts as broken: no résumé needs it. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === null) return null;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > MAX_ENTRIES) return null;
	const entries: ZipEntry[] = [];
	for (let index = 0; index < count; index++) {
		if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
			method: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			packedSize: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function findEnd(view: DataView): number | null {
	const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
	for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) if (view.getUint32(at, true) === END_SIGNATURE) return at;
	return null;
}
