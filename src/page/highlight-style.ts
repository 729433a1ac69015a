/**
 * How marks look. Each kind has a line of its own, so that nobody needs to tell colours apart; the text keeps the page's colour.
 * @module
 */
import type { MarkKind } from '../core/marks.ts';

/** What can be painted: the kinds of marks, and the finding that the reader is at. */
export type Layer = MarkKind | 'current';

/** Names in the page's registry of highlights, which its scripts can read: they say nothing of us or of what was found. */
export const HIGHLIGHT_NAMES: Readonly<Record<Layer, string>> = { must: 'q4vz-1', nice: 'q4vz-2', flag: 'q4vz-3', current: 'q4vz-4' };

/** Where marks overlap, the higher one is on top. */
export const LAYER_PRIORITY: Readonly<Record<Layer, number>> = { nice: 1, must: 2, flag: 3, current: 4 };

/** A kind's line, the same in the page, on the card and on the pill. */
const LINES: Readonly<Record<MarkKind, string>> = { must: 'underline solid 2px', nice: 'underline dotted 2px', flag: 'underline wavy 1.5px' };

interface Palette {
	readonly line: Readonly<Record<MarkKind, string>>;
	readonly ground: Readonly<Record<Layer, string>>;
}

const ON_LIGHT: Palette = {
	line: { must: '#2257c4', nice: '#1f7a4d', flag: '#bd4b00' },
	ground: { must: 'rgb(34 87 196 / 0.09)', nice: 'rgb(31 122 77 / 0.06)', flag: 'rgb(224 102 0 / 0.11)', current: 'rgb(255 205 40 / 0.5)' },
};
const ON_DARK: Palette = {
	line: { must: '#8db6ff', nice: '#7ad3a3', flag: '#ffad66' },
	ground: { must: 'rgb(141 182 255 / 0.15)', nice: 'rgb(122 211 163 / 0.1)', flag: 'rgb(255 173 102 / 0.16)', current: 'rgb(255 205 40 / 0.34)' },
};

/**
 * With forced colours Chromium paints every highlight as selected text and its line in that text's colour (seen in 156; `forced-color-adjust` is ignored there).
 * The line then has to lie within the ground to be seen, and its shape alone tells the kinds apart.
 */
const FORCED_OFFSETS: Readonly<Record<MarkKind, string>> = { must: '0px', nice: '0px', flag: '-3px' };

const KINDS: readonly MarkKind[] = ['must', 'nice', 'flag'];

/** The declarations that draw a kind's line and ground, for our own surfaces. */
export function lineOf(kind: MarkKind, dark: boolean): string {
	const { line, ground } = dark ? ON_DARK : ON_LIGHT;
	return `text-decoration: ${LINES[kind]} ${line[kind]}; text-underline-offset: 3px; background-color: ${ground[kind]};`;
}

/** The style sheet of a document whose text stands on a light or dark ground. */
export function writeHighlightStyle(dark: boolean): string {
	const { ground } = dark ? ON_DARK : ON_LIGHT;
	const kinds = KINDS.map((kind) => `::highlight(${HIGHLIGHT_NAMES[kind]}) { ${lineOf(kind, dark)} }`);
	const forced = KINDS.map((kind) => `::highlight(${HIGHLIGHT_NAMES[kind]}) { text-underline-offset: ${FORCED_OFFSETS[kind]}; text-decoration-skip-ink: none; }`);
	const current = `::highlight(${HIGHLIGHT_NAMES.current})`;
	return [
		...kinds,
		`${current} { background-color: ${ground.current}; }`,
		`@media (forced-colors: active) { ${forced.join(' ')} ${current} { text-decoration: overline solid 2px; } }`,
		`@media print { ${KINDS.map((kind) => `::highlight(${HIGHLIGHT_NAMES[kind]})`).join(', ')}, ${current} { text-decoration-line: none; background-color: transparent; } }`,
	].join('\n');
}
