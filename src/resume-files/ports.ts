/**
 * What reading files takes from its surroundings, so that the same code runs in a page of the extension and in Node.
 * @module
 */
import type { PdfLibrary } from './pdf/library.ts';

/** The large parts are loaded when a file needs them. */
export interface ReadingParts {
	/** pdf.js, ready to run. Rejects where it can't be loaded. */
	loadPdf(): Promise<PdfLibrary>;
	/** mammoth. Rejects where it can't be loaded. */
	loadWord(): Promise<WordLibrary>;
	/** Parses HTML into a document in which no script runs and nothing is loaded. */
	parseHtml(html: string): Promise<Document>;
}

/** The one function we use of mammoth. */
export interface WordLibrary {
	/** Turns a DOCX file into HTML. Rejects for a file that isn't one. */
	convertToHtml(bytes: Uint8Array): Promise<string>;
}

/** How far reading is, in pages. */
export type Progress = (done: number, total: number) => void;
