/**
 * Pages for tests of the layout: text at given places, half a size wide a letter.
 * @module
 */
import type { TextItem, TextPage } from '../../../src/resume-files/layout/index.ts';

export type Run = readonly [x: number, y: number, text: string, size?: number];

export const LETTER_WIDTH = 0.5;

/** A page of A4 with these runs of text, 10 points where nothing is said. */
export function pageOf(...runs: readonly Run[]): TextPage {
	return { width: 595, height: 842, items: runs.map(itemOf) };
}

/** Lines below one another, from a place on, a line every 12 points; an empty one leaves a gap. */
export function linesAt(x: number, y: number, lines: readonly string[], size = 10): Run[] {
	return lines.flatMap((text, at): Run[] => (text === '' ? [] : [[x, y + at * 12, text, size]]));
}

function itemOf([x, y, text, size = 10]: Run): TextItem {
	return { text, x, y, width: text.length * size * LETTER_WIDTH, size, font: 'plain', spaceBefore: false };
}
