/**
 * What a page draws beside its text, and in what colours: dots that are bullets, and text nobody can see. pdf.js's text alone tells neither.
 * @module
 */
import { apply, IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts';

/** An upright box in points, from the page's top left corner, downwards. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly right: number;
	readonly bottom: number;
}

/** Where a run of text begins, and whether it stands out from what lies under it. */
export interface PaintedText {
	readonly x: number;
	readonly y: number;
	readonly seen: boolean;
}

export interface Drawings {
	/** Small shapes, about as wide as high. */
	readonly dots: readonly Box[];
	readonly texts: readonly PaintedText[];
}

/** A page's operators as pdf.js lists them, and the numbers it gives them. */
export interface Operators {
	readonly fnArray: readonly number[];
	readonly argsArray: readonly unknown[];
}
export type OperatorNumbers = Readonly<Record<string, number>>;

/** In points. */
const MIN_DOT = 0.8;
const MAX_DOT = 9;
/** A ratio; a rule is far wider than high. */
const MAX_DOT_RATIO = 1.35;
const MAX_DOTS = 2000;
/** No page reaches so far. */
const FARTHEST_POINTS = 50_000;
const MAX_OPERATORS = 400_000;
/** Of 765, over the three colours: less than this can't be told apart on paper. */
const MIN_CONTRAST = 36;
const MIN_OPACITY = 0.06;
const INVISIBLE_MODE = 3;
/** White paper. */
const PAPER = '#ffffff';
/** Of the size of type, above the baseline: there its background is looked up. */
const MIDDLE = 0.3;
const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject', 'shadingFill', 'paintImageXObjectRepeat', 'paintSolidColorImageMask'];

interface Paint extends Box {
	/** `null`: a picture or a pattern, on which everything is taken to be seen. */
	readonly colour: string | null;
}

/** What `save` keeps. */
interface State {
	ctm: Matrix;
	colour: string | null;
	opacity: number;
	/** Of the groups around. */
	group: number;
	size: number;
	mode: number;
	spacing: number;
	wordSpacing: number;
	stretch: number;
	leading: number;
}

/** Walks through a page's operators. `base` turns the page's own coordinates into ours. Linear but for the boxes under each text. */
export function readDrawings({ fnArray, argsArray }: Operators, numbers: OperatorNumbers, base: Matrix): Drawings {
	const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
	const pictures = new Set(PICTURES);
	const dots: Box[] = [];
	const paints: Paint[] = [];
	const texts: PaintedText[] = [];
	const stack: State[] = [];
	let state: State = { ctm: base, colour: '#000000', opacity: 1, group: 1, size: 1, mode: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0 };
	let text = IDENTITY;
	let line = IDENTITY;
	/** Whether nothing but a change of place came since the last `save`: pdf.js leaves pictures out, and that is what is left of one. */
	let emptied = false;

	for (let at = 0; at < Math.min(fnArray.length, MAX_OPERATORS); at++) {
		const name = names.get(fnArray[at] as number) ?? '';
		const args = (argsArray[at] ?? []) as readonly unknown[];
		const number = (index: number) => (typeof args[index] === 'number' ? args[index] : 0);
		if (name === 'save' || name === 'paintFormXObjectBegin' || name === 'beginGroup') {
			stack.push({ ...state });
			if (name !== 'save') state = { ...state, group: state.group * state.opacity, opacity: 1 };
			emptied = false;
			if (name === 'paintFormXObjectBegin') state.ctm = multiply(state.ctm, toMatrix(args[0] as ArrayLike<number>));
		} else if (name === 'restore' || name === 'paintFormXObjectEnd' || name === 'endGroup') {
			if (emptied && name === 'restore') paints.push({ ...boxOf(state.ctm, 0, 0, 1, 1), colour: null });
			emptied = false;
			state = stack.pop() ?? state;
		} else if (name === 'transform') {
			emptied = true;
			state.ctm = multiply(state.ctm, toMatrix(args as ArrayLike<number>));
		} else if (name !== 'setGState') emptied = false;
		if (name === 'transform' || name === 'restore') continue;
		if (name === 'setFillRGBColor') state.colour = typeof args[0] === 'string' ? args[0].toLowerCase() : null;
		else if (name === 'setFillColorN') state.colour = null;
		else if (name === 'setGState') state.opacity = readOpacity(args[0], state.opacity);
		else if (name === 'constructPath') paintPath(number(0), args[2] as ArrayLike<number> | null);
		else if (pictures.has(name)) paints.push({ ...boxOf(state.ctm, 0, 0, 1, 1), colour: null });
		else if (name === 'beginText') text = line = IDENTITY;
		else if (name === 'setFont') state.size = number(1);
		else if (name === 'setTextRenderingMode') state.mode = number(0);
		else if (name === 'setCharSpacing') state.spacing = number(0);
		else if (name === 'setWordSpacing') state.wordSpacing = number(0);
		else if (name === 'setHScale') state.stretch = number(0) / 100;
		else if (name === 'setLeading') state.leading = -number(0);
		else if (name === 'setTextMatrix') text = line = toMatrix((Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args) as ArrayLike<number>);
		else if (name === 'moveText' || name === 'setLeadingMoveText') moveLine(number(0), number(1));
		else if (name === 'nextLine') moveLine(0, state.leading);
		else if (name === 'showText' || name === 'showSpacedText') showText(args[0]);
	}
	return { dots, texts };

	function moveLine(x: number, y: number): void {
		line = multiply(line, [1, 0, 0, 1, x, y]);
		text = line;
	}

	function paintPath(operator: number, bounds: ArrayLike<number> | null): void {
		const how = names.get(operator) ?? '';
		if (!bounds || !/fill|stroke/i.test(how)) return;
		const box = boxOf(state.ctm, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0);
		const width = box.right - box.x;
		const height = box.bottom - box.y;
		const small = Math.max(width, height);
		if (small >= MIN_DOT && small <= MAX_DOT && small <= MAX_DOT_RATIO * Math.min(width, height) && dots.length < MAX_DOTS && Math.abs(box.y) < FARTHEST_POINTS) dots.push(box);
		else if (/fill/i.test(how) && state.opacity > 0.5) paints.push({ ...box, colour: state.colour });
	}

	function showText(glyphs: unknown): void {
		const placed = multiply(state.ctm, text);
		const [x, y] = apply(placed, 0, 0);
		const size = Math.hypot(placed[2], placed[3]) * state.size;
		texts.push({ x, y, seen: isSeen(x, y - MIDDLE * size) });
		text = multiply(text, [1, 0, 0, 1, measure(glyphs, state), 0]);
	}

	function isSeen(x: number, y: number): boolean {
		if (state.mode === INVISIBLE_MODE || state.opacity * state.group < MIN_OPACITY) return false;
		if (state.colour === null) return true;
		const under = paints.findLast((paint) => paint.x <= x + 1 && x + 1 <= paint.right && paint.y <= y && y <= paint.bottom);
		const ground = under ? under.colour : PAPER;
		return ground === null || contrast(state.colour, ground) >= MIN_CONTRAST;
	}
}

/** How far a run of glyphs leads, in the text's own units. */
function measure(glyphs: unknown, { size, spacing, wordSpacing, stretch }: State): number {
	if (!Array.isArray(glyphs)) return 0;
	let width = 0;
	for (const glyph of glyphs) {
		if (typeof glyph === 'number') width -= (glyph / 1000) * size;
		else if (glyph && typeof glyph.width === 'number') width += (glyph.width / 1000) * size + spacing + (glyph.isSpace ? wordSpacing : 0);
	}
	return width * stretch;
}

function readOpacity(entries: unknown, before: number): number {
	const found = Array.isArray(entries) ? entries.find((entry) => Array.isArray(entry) && entry[0] === 'ca') : undefined;
	return typeof found?.[1] === 'number' ? found[1] : before;
}

function boxOf(matrix: Matrix, left: number, top: number, right: number, bottom: number): Box {
	const corners = [apply(matrix, left, top), apply(matrix, right, top), apply(matrix, left, bottom), apply(matrix, right, bottom)];
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	return { x: Math.min(...xs), y: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function contrast(a: string, b: string): number {
	const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const other = parts(b);
	return parts(a).reduce((sum, part, at) => sum + Math.abs(part - (other[at] as number)), 0);
}
