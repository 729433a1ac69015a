/**
 * Whether text stands on a dark ground. Asked of the page itself: a light page on a dark system, and the other way round, is common.
 * @module
 */

interface Colour {
	/** 0 (black) to 1 (white), as the eye sees it. */
	readonly lightness: number;
	readonly alpha: number;
}

/** Below this a background lets through too much to decide anything. */
const OPAQUE_ENOUGH = 0.5;

/** Whether what is written in the element stands light on dark. */
export function isOnDark(element: Element): boolean {
	const view = element.ownerDocument.defaultView;
	if (!view) return false;
	for (let at: Element | null = element; at; at = at.parentElement) {
		const style = view.getComputedStyle(at);
		// A picture's colours can't be read. Its author chose the text's colour to be legible on it.
		if (style.backgroundImage !== 'none') break;
		const ground = readColour(style.backgroundColor);
		if (ground && ground.alpha >= OPAQUE_ENOUGH) return ground.lightness < 0.5;
	}
	// Nothing but the canvas, whose colour no script can ask for: the text's tells.
	const ink = readColour(view.getComputedStyle(element).color);
	return ink !== null && ink.lightness > 0.5;
}

/** Reads a computed colour (`rgb()`, `color()`, `oklch()` and its like); `null` for any other. */
export function readColour(computed: string): Colour | null {
	const open = computed.indexOf('(');
	if (open < 0) return null;
	const name = computed.slice(0, open);
	// "color(display-p3 …)": the space's name holds a digit that is no channel.
	const channels = name === 'color' ? computed.slice(computed.indexOf(' ', open)) : computed.slice(open);
	const [first, second, third, fourth] = (channels.match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? []).map(Number);
	if (first === undefined || second === undefined || third === undefined) return null;
	const alpha = fourth ?? 1;
	if (name === 'rgb' || name === 'rgba') return { lightness: weigh(first, second, third) / 255, alpha };
	if (name === 'color') return { lightness: weigh(first, second, third), alpha };
	if (name === 'oklch' || name === 'oklab') return { lightness: first, alpha };
	if (name === 'lch' || name === 'lab') return { lightness: first / 100, alpha };
	return null;
}

/** Luma of ITU-R BT.709, on the channels as they are written: near enough to tell light from dark. */
function weigh(red: number, green: number, blue: number): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
