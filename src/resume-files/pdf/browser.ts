/**
 * pdf.js in a page of the extension: its worker and its character maps come out of the package, without a request.
 * @module
 */
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { type OpenedPdf, PDF_SETTINGS, type PdfLibrary } from './library.ts';

/** pdf.js with its worker. */
export async function loadPdf(): Promise<PdfLibrary> {
	const { getDocument, OPS, PDFWorker } = await import('pdfjs-dist');
	return {
		operators: OPS,
		open(bytes): OpenedPdf {
			const thread = new Worker(workerUrl, { type: 'module' });
			const worker = PDFWorker.create({ port: thread, verbosity: PDF_SETTINGS.verbosity });
			const failed = new Promise<never>((_, reject) => {
				thread.addEventListener('error', (event) => {
					const error = new Error(event.message);
					error.name = 'WorkerError';
					reject(error);
				});
			});
			const task = getDocument({ ...PDF_SETTINGS, data: bytes, worker, BinaryDataFactory: PackagedData });
			const document = Promise.race([task.promise, failed]);
			document.catch(() => {});
			return {
				document,
				close() {
					task.promise.catch(() => {});
					thread.terminate();
					worker.destroy();
				},
			};
		},
	};
}

/** Where pdf.js asks for its data: the maps of Asian encodings, large and seldom needed. Fonts are for drawing, which we don't. */
class PackagedData {
	readonly fetch = async ({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> => {
		const { readCharacterMap } = await import('./character-maps.ts');
		const data = kind === 'cMapUrl' ? readCharacterMap(filename) : null;
		if (!data) throw new Error(`Not in the package: ${filename}`);
		return data;
	};
}
