/**
 * What we use of pdf.js, by whatever way it is loaded.
 * @module
 */
import type { getDocument } from 'pdfjs-dist';
import type { OperatorNumbers } from './drawings.ts';

export interface PdfLibrary {
	/** Begins to read a file, in a thread of its own where there is one. Takes the bytes over. */
	open(bytes: Uint8Array): OpenedPdf;
	/** The numbers it has for what a page does. */
	readonly operators: OperatorNumbers;
}

export interface OpenedPdf {
	/** Rejects with pdf.js's own errors, and where its thread can't be started. */
	readonly document: ReturnType<typeof getDocument>['promise'];
	/** Ends the thread, whatever it is doing. */
	close(): void;
}

/** Settings that hold everywhere: text alone is read, nothing is drawn, compiled or fetched. */
export const PDF_SETTINGS = {
	useWasm: false,
	useWorkerFetch: false,
	disableFontFace: true,
	useSystemFonts: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	disableWorkerRendering: true,
	enableXfa: false,
	/** Largest picture that is decoded, in pixels: none is. */
	maxImageSize: 1,
	/** Errors alone are printed. */
	verbosity: 0,
} as const;
