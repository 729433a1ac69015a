/**
 * pdf.js in Node, for the command line and for tests.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { type OpenedPdf, PDF_SETTINGS, type PdfLibrary } from './library.ts';

/** pdf.js without a thread of its own. */
export async function loadPdf(): Promise<PdfLibrary> {
	// The modern build needs functions that Node 24 has not.
	const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	return {
		operators: OPS,
		open(bytes): OpenedPdf {
			const task = getDocument({ ...PDF_SETTINGS, data: bytes, BinaryDataFactory: InstalledData });
			return {
				document: task.promise,
				close() {
					task.destroy().catch(() => {});
				},
			};
		},
	};
}

class InstalledData {
	readonly fetch = async ({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> => {
		if (kind !== 'cMapUrl' || /[/\\]/.test(filename)) throw new Error(`Not needed: ${filename}`);
		return new Uint8Array(await readFile(new URL(`cmaps/${filename}`, import.meta.resolve('pdfjs-dist/package.json'))));
	};
}
