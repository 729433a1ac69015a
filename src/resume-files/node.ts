/**
 * What reading files takes, in Node.
 * @module
 */
import type { ReadingParts } from './ports.ts';

export const NODE_PARTS: ReadingParts = {
	loadPdf: async () => (await import('./pdf/node.ts')).loadPdf(),
	async loadWord() {
		const { default: mammoth } = await import('mammoth');
		const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
		return { convertToHtml: async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: false, convertImage: noPicture })).value };
	},
	async parseHtml(html) {
		const { JSDOM } = await import('jsdom');
		return new JSDOM(html).window.document;
	},
};
