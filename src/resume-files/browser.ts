/**
 * What reading files takes, in a page of the extension. pdf.js and mammoth are chunks of their own, loaded with the first file that needs them.
 * @module
 */
import type { ReadingParts, WordLibrary } from './ports.ts';

export const BROWSER_PARTS: ReadingParts = {
	loadPdf: async () => (await import('./pdf/browser.ts')).loadPdf(),
	loadWord,
	parseHtml: async (html) => new DOMParser().parseFromString(html, 'text/html'),
};

async function loadWord(): Promise<WordLibrary> {
	const { default: mammoth } = await import('mammoth');
	const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
	return {
		convertToHtml: async (bytes) => (await mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer }, { ignoreEmptyParagraphs: false, convertImage: noPicture })).value,
	};
}
